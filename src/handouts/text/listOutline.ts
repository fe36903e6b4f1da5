import { formatDate } from '../../i18n/format.ts'
import { translator, type Translate } from '../../i18n/translate.ts'
import type { ListedRecord, ReadingList } from '../readingList.ts'
import { referencesPiece, textPiece, under, type Outline, type Piece } from './outline.ts'

/** A reading list as text: practices, then visits, then how to cite them and what they cite. */
export function listOutline(list: ReadingList): Outline {
  const t = translator(list.locale)
  const { chosen, madeOn, locale, siteName: site, address } = list
  const chapters = [
    { title: t('practices.title'), pieces: list.practices.flatMap((record) => recordPieces(record, t)) },
    { title: t('web.nav.visits'), pieces: list.visits.flatMap((record) => recordPieces(record, t)) },
    { title: t('handout.text.references'), pieces: referencesPiece(list.references) },
  ]
  return {
    title: chosen === '' ? t('handout.list.titleOfAll') : t('handout.list.title', { chosen }),
    lead: [list.government, t('handout.text.madeOn', { date: formatDate(madeOn, locale), site, address })],
    notices: [],
    chapters: chapters.filter(({ pieces }) => pieces.length > 0),
  }
}

function recordPieces({ title, meta, summary, address, isMadeUp }: ListedRecord, t: Translate): Piece[] {
  return under(3, title, [
    ...textPiece(meta),
    ...(isMadeUp ? ([{ kind: 'notice', text: t('web.madeUp') }] as const) : []),
    ...textPiece(summary),
    { kind: 'link', label: t('handout.text.readOn'), address },
  ])
}
