import { randomBytes } from 'node:crypto'
import type { RequestHandler } from 'express'
import type { Parts } from '../parts.ts'
import { localisedPath } from '../i18n/locale.ts'
import { inWords } from '../storage/sentence.ts'
import { assetVersion } from './assets.ts'
import type { Views } from './views.ts'

/** Gives each request its number, before anything can fail. */
export const numbered: RequestHandler = (request, _response, next) => {
  request.number = randomBytes(6).toString('hex')
  next()
}

/** Puts what every page has around it on the request, and `show` and `goTo` on the response. */
export function framed({ config, store }: Parts, views: Views): RequestHandler {
  return async (request, response, next) => {
    const { locale, t, user } = request
    // A browser takes `//evil.example`, which is left of `/en//evil.example`, for another site.
    const path = request.url.replace(/^[/\\]+/, '/')
    const [pathname = '/'] = path.split('?')
    const trouble = store.trouble()
    const to = (target: string) => localisedPath(target, locale)
    request.frame = {
      locale,
      t,
      to,
      site: await store.site(),
      user: user && { id: user.id, name: user.name, role: user.role },
      path,
      alternates: {
        id: config.baseUrl + localisedPath(pathname, 'id'),
        en: config.baseUrl + localisedPath(pathname, 'en'),
      },
      otherLanguagePath: localisedPath(path, locale === 'id' ? 'en' : 'id'),
      baseUrl: config.baseUrl,
      assetVersion,
      trouble: user && trouble ? inWords(trouble, t) : null,
      tray: null,
    }
    // A page for someone signed in has their name and tools on it.
    if (user) response.setHeader('Cache-Control', 'private, no-cache')
    response.show = (view, page, status = 200) => {
      response
        .status(status)
        .vary('Cookie')
        .type('html')
        .send(views(view, page, request.frame))
    }
    response.goTo = (target) => response.redirect(303, to(target))
    next()
  }
}
