import { run } from '../../../papers/blocks.ts'
import { formatDate } from '../../../i18n/format.ts'
import type { Translate } from '../../../i18n/translate.ts'
import type { Material } from '../../../kits/material.ts'
import type { Piece } from './piece.ts'
import { facts, heading, text } from './plainPieces.ts'
import { origin, warning } from './practiceChapter.ts'

/** What the book is for, and what its reader can do afterwards. */
export function openingPieces(material: Material, t: Translate): Piece[] {
  return [
    ...(material.edition === null ? [warning(t('handout.pdf.draft'), t('handout.pdf.draftSaid'))] : []),
    ...(material.isMadeUp ? [warning(t('handout.pdf.madeUp'), t('handout.pdf.madeUpKit'))] : []),
    ...(material.description === null
      ? []
      : material.description.split(/\n{2,}/).map((words) => text(words))),
    ...facts(factsOf(material, t)),
    ...(material.outcome === null ? [] : [heading(t('handout.pdf.outcome')), text(material.outcome)]),
    ...indicatorPieces(material, t),
    ...(material.slug === null ? [] : [origin(material.address, t('handout.pdf.kitAt'))]),
  ]
}

function factsOf(material: Material, t: Translate): { label: string; text: string }[] {
  const { programme, subject, jp, author, edition, locale, madeOn } = material
  return [
    { label: t('handout.pdf.programme'), text: programme ?? '' },
    { label: t('handout.pdf.subject'), text: subject ?? '' },
    { label: t('handout.pdf.time'), text: jp === null ? '' : t('handout.pdf.jp', { jp, minutes: jp * 45 }) },
    { label: t('handout.pdf.author'), text: author },
    { label: t('handout.pdf.version'), text: edition === null ? '' : editionText(edition, material, t) },
    { label: t('handout.pdf.madeOn'), text: formatDate(madeOn, locale) },
  ].filter(({ text: said }) => said !== '')
}

export function editionText(
  { number, on }: { number: number; on: string },
  { locale }: Pick<Material, 'locale'>,
  t: Translate,
): string {
  return t('handout.pdf.edition', { number, date: formatDate(on, locale) })
}

function indicatorPieces({ indicators }: Material, t: Translate): Piece[] {
  if (indicators.length === 0) return []
  const points = indicators.map(({ text: words, level }, index) => ({
    runs: [run(`${words} `), { ...run(`(${t(`bloom.${level}`)})`), isItalic: true }],
    depth: 0,
    mark: `${index + 1}.`,
    isTied: false,
  }))
  return [
    heading(t('handout.pdf.indicators')),
    text(t('handout.pdf.indicatorsLead')),
    { kind: 'list', points },
  ]
}
