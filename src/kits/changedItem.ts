import { formatMoment } from '../i18n/format.ts'
import { differencesOf, publicPart } from '../practices/practiceDifferences.ts'
import { wordDiff, type DiffPiece } from '../practices/wordDiff.ts'
import type { Frame } from '../web/frame.ts'
import type { ItemNow } from './itemState.ts'

/** What is different since the trainer looked at it. */
export interface ChangedItem {
  /** "Berubah pada 3 Maret 2026 pukul 10.00." */
  when: string
  differences: { label: string; pieces: DiffPiece[] }[]
  /** Where both versions stand side by side; for a visit its page. */
  path: string
  pathLabel: string
}

/** Null for what is as it was seen. `isCompared`: false leaves the differences to the page that it leads to. */
export function changedItem(
  { state, path }: ItemNow,
  isCompared: boolean,
  { t, locale }: Frame,
): ChangedItem | null {
  if (state.kind !== 'changed' || path === null) return null
  const { at, before, after } = state
  const when = t('choose.changed', { at: formatMoment(at, locale) })
  if (after === null) return { when, differences: [], path, pathLabel: t('choose.seeVisit') }
  const differences =
    before === null || !isCompared
      ? []
      : differencesOf(publicPart(before.content), publicPart(after.content), t)
  return {
    when,
    differences: differences.map((one) => ({ label: one.label, pieces: wordDiff(one.before, one.after) })),
    path: `${path}/history${before === null ? '' : `?from=${before.number}&to=${after.number}`}`,
    pathLabel: t('choose.seeHistory'),
  }
}
