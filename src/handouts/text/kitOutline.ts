import { formatDate } from '../../i18n/format.ts'
import { translator, type Translate } from '../../i18n/translate.ts'
import { minutesOfJp } from '../../kits/kit.ts'
import type { Comparison, Material } from '../../kits/material.ts'
import type { KitSession } from '../../kits/session.ts'
import { factsPiece, listPiece, referencesPiece, textPiece, under } from './outline.ts'
import type { Chapter, Outline, Piece } from './outline.ts'
import { partChapter } from './partChapters.ts'
import { keyPieces, quizPieces } from './quizPieces.ts'

/** A whole kit as text: what it is for, its parts, the work with them, references, and the keys last. */
export function kitOutline(material: Material): Outline {
  const t = translator(material.locale)
  const chapters: Chapter[] = [
    { title: t('handout.text.about'), pieces: aboutPieces(material, t) },
    ...material.parts.map((part) => partChapter(part, t)),
    { title: t('handout.text.comparison'), pieces: comparisonPieces(material.comparison, t) },
    { title: t('handout.text.discussion'), pieces: discussionPieces(material) },
    { title: t('handout.text.quiz'), pieces: quizPieces(material.quiz, t) },
    { title: t('handout.text.references'), pieces: referencesPiece(material.references) },
    { title: t('handout.text.keys'), pieces: material.hasKeys ? keyPieces(material.quiz, t) : [] },
  ]
  return {
    title: material.title,
    lead: leadOf(material, t),
    notices: noticesOf(material, t),
    chapters: chapters.filter(({ pieces }) => pieces.length > 0),
  }
}

function leadOf({ author, host, edition, madeOn, address, locale }: Material, t: Translate): string[] {
  const shown =
    edition && t('handout.text.edition', { n: edition.number, date: formatDate(edition.on, locale) })
  return [
    host.government,
    [t('handout.text.by', { name: author }), shown].filter((one) => one !== null).join(' · '),
    t('handout.text.madeOn', { date: formatDate(madeOn, locale), site: host.siteName, address }),
  ]
}

function noticesOf({ isMadeUp, edition }: Material, t: Translate): string[] {
  return [
    ...(isMadeUp ? [t('handout.text.madeUp')] : []),
    ...(edition === null ? [t('handout.text.working')] : []),
  ]
}

function aboutPieces(material: Material, t: Translate): Piece[] {
  const { programme, subject, jp, indicators, sessions } = material
  const time = jp === null ? null : t('handout.text.jpOf', { n: jp, minutes: jp * minutesOfJp })
  const able = indicators.map(({ level, text }) => `${text} (${t(`bloom.${level}`)})`)
  return [
    ...factsPiece([
      { label: t('handout.text.programme'), text: programme },
      { label: t('handout.text.subject'), text: subject },
      { label: t('handout.text.jp'), text: time },
    ]),
    ...textPiece(material.description),
    ...under(3, t('handout.text.outcome'), textPiece(material.outcome)),
    ...under(3, t('handout.text.indicators'), listPiece(able, 'number')),
    ...under(3, t('handout.text.sessions'), sessionsPieces(sessions, t)),
  ]
}

function sessionsPieces(sessions: readonly KitSession[], t: Translate): Piece[] {
  if (sessions.length === 0) return []
  const columns = ['session', 'topics', 'methods', 'media', 'minutes'] as const
  const rows = sessions.map(({ title, topics, methods, media, minutes }, index) => [
    `${index + 1}. ${title}`,
    (topics ?? '').split('\n').join('; '),
    methods.map((method) => t(`method.${method}`)).join(', '),
    media ?? '',
    t('handout.text.minutesOf', { n: minutes }),
  ])
  return [{ kind: 'table', head: columns.map((name) => t(`handout.text.${name}`)), rows }]
}

function comparisonPieces(comparison: Comparison | null, t: Translate): Piece[] {
  if (comparison === null) return []
  const head = [t('handout.text.compared'), ...comparison.columns.map(({ name }) => name)]
  const rows = comparison.rows.map(({ label, cells, isDifferent }) => [
    isDifferent ? `${label} *` : label,
    ...cells.map((cell) => cell ?? t('web.unknown')),
  ])
  return [{ kind: 'table', head, rows }, ...textPiece(t('handout.text.differs'))]
}

function discussionPieces({ discussion }: Material): Piece[] {
  return discussion.flatMap(({ text, checklist }, index): Piece[] => [
    { kind: 'heading', level: 3, text: `${index + 1}. ${text}` },
    ...listPiece(checklist, 'box'),
  ])
}
