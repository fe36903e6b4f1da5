import type { Request, RequestHandler } from 'express'
import session from 'express-session'
import type { Parts } from '../parts.ts'
import type { User } from './account.ts'
import { sessionLifetimeMs, StoredSessions } from './sessionStore.ts'

/** Finds who is signed in: sets request.user. A reader without a cookie gets no session. */
export function sessions({ config, store, now, sessionSecret }: Parts): RequestHandler[] {
  const isHttps = config.baseUrl.startsWith('https:')
  const withSession = session({
    store: new StoredSessions(store, now),
    secret: sessionSecret,
    name: sessionCookieName(config.baseUrl),
    cookie: { httpOnly: true, sameSite: 'lax', secure: isHttps, path: '/', maxAge: sessionLifetimeMs },
    resave: false,
    saveUninitialized: false,
    rolling: false,
    // express-session sends no Secure cookie on what it takes for plain http. BASE_URL says how readers come; a proxy
    // that forgets X-Forwarded-Proto would otherwise make every sign-in fail silently.
    proxy: true,
  })
  const asReadersCome: RequestHandler = (request, _response, next) => {
    request.headers['x-forwarded-proto'] = isHttps ? 'https' : 'http'
    next()
  }
  const withUser: RequestHandler = async (request, _response, next) => {
    request.user = await userOf(request, store)
    next()
  }
  return [asReadersCome, withSession, withUser]
}

/** `__Host-`: a browser takes it only over https, for this host alone. */
export function sessionCookieName(baseUrl: string): string {
  return baseUrl.startsWith('https:') ? '__Host-tiru' : 'tiru'
}

async function userOf(request: Request, store: Parts['store']): Promise<User | null> {
  const { userId } = request.session
  if (userId === undefined) return null
  const user = await store.user(userId)
  return user && user.disabledAt === null ? user : null
}
