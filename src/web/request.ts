import type { Actor, User } from '../accounts/account.ts'
import type { Locale } from '../i18n/locale.ts'
import type { Translate } from '../i18n/translate.ts'
import type { Frame, Page } from './frame.ts'

/** Each view's page type. Empty here: the template check fills it from line 1 of the templates, and compiles again. */
export interface ViewPages {}
type ViewName = keyof ViewPages extends never ? string : keyof ViewPages
type PageOf<V> = V extends keyof ViewPages ? ViewPages[V] & Page : Page

declare global {
  // Express finds what middleware adds by this interface.
  namespace Express {
    interface Request {
      locale: Locale
      t: Translate
      /** Random, in the log and on the 500 page. */
      number: string
      /** The person signed in; set by the session middleware. */
      user: User | null
      frame: Frame
    }
    interface Response {
      /** Answers with `views/NAME.ejs` in the layout. */
      show: <V extends ViewName>(view: V, page: PageOf<V>, status?: number) => void
      /** 303 to a path of this site, in the reader's language. */
      goTo: (path: string) => void
    }
  }
}

/** Who the request acts as. Only for routes behind a sign-in: throws when nobody is signed in. */
export function actorOf(request: { user: User | null }): Actor {
  if (!request.user) throw new Error('a route that changes something must require a sign-in')
  return { id: request.user.id, name: request.user.name, role: request.user.role }
}
