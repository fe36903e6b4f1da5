import type { Translate } from '../i18n/translate.ts'
import type { ItemNow, ItemState } from './itemState.ts'
import { wantedText } from './wanted.ts'

/** An item in a list, ready to print. */
export interface ItemLine {
  /** What the buttons beside it send. */
  wanted: string
  /** "Praktik". */
  kind: string
  title: string
  /** Of a question or quote: the record that it stands in. */
  about: string | null
  path: string | null
  isMadeUp: boolean
  /** Why the public does not see it, and that no file will hold it; null when it does. */
  warning: string | null
}

export function itemLine({ item, title, about, path, isMadeUp, state }: ItemNow, t: Translate): ItemLine {
  return {
    wanted: wantedText(item),
    kind: t(`kitItem.${item.kind}`),
    title: title ?? t('tray.nameless'),
    about,
    path,
    isMadeUp,
    warning: warningOf(state, t),
  }
}

function warningOf(state: ItemState, t: Translate): string | null {
  if (state.kind === 'as_seen' || state.kind === 'changed') return null
  const why =
    state.kind === 'withdrawn'
      ? t('tray.withdrawn', { reason: state.reason })
      : t(state.kind === 'hidden' ? 'tray.hidden' : 'tray.gone')
  return `${why} ${t('tray.leftOut')}`
}
