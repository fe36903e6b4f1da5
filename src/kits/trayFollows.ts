import type { RequestHandler } from 'express'
import type { Translate } from '../i18n/translate.ts'
import type { Parts } from '../parts.ts'
import { wantedText } from './wanted.ts'

export const trayPath = '/staff/kits/tray'

/** Lets whoever is signed in find on every page what they have put aside; pages for the public stay as they are. */
export function trayFollows({ store }: Parts): RequestHandler {
  return async ({ user, frame, t, path }, _response, next) => {
    if (user) {
      const items = await store.tray(user.id)
      // The page of the tray itself says it in its title.
      const strip = path.startsWith(trayPath) ? null : stripText(items.length, t)
      frame.tray = { holds: new Set(items.map(wantedText)), strip }
    }
    next()
  }
}

/** "Baki: 3 bahan"; null while it is empty. */
export function stripText(n: number, t: Translate): string | null {
  return n === 0 ? null : t('tray.strip', { n })
}
