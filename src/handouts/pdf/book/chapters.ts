import { translator, type Translate } from '../../../i18n/translate.ts'
import type { Locale } from '../../../i18n/locale.ts'
import type { Material, MaterialPart } from '../../../kits/material.ts'
import { comparisonPieces, isWideComparison } from './comparisonChapter.ts'
import { discussionPieces } from './discussionPieces.ts'
import { loosePieces, looseTitle, type LoosePart } from './loosePieces.ts'
import { openingPieces } from './openingChapter.ts'
import type { Chapter, Piece } from './piece.ts'
import { section, text } from './plainPieces.ts'
import { practicePieces } from './practiceChapter.ts'
import { keyPieces, quizPieces } from './quizPieces.ts'
import { referencePieces } from './referencePieces.ts'
import { sessionPieces } from './sessionPieces.ts'
import { visitPieces } from './visitChapter.ts'

/** The whole book after its cover and contents. */
export function chaptersOf(material: Material): Chapter[] {
  const t = translator(material.locale)
  return [
    chapter(t('handout.pdf.opening'), openingPieces(material, t)),
    ...partChapters(material, t),
    ...closingChapters(material, t),
  ]
}

function chapter(title: string, pieces: Piece[], isWide = false): Chapter {
  return { number: null, label: null, title, isWide, pieces }
}

/** Practices and visits are chapters; single questions and quotes close the one that they follow. */
function partChapters(material: Material, t: Translate): Chapter[] {
  const groups = grouped(material.parts)
  if (groups.length === 0) return [chapter(t('handout.pdf.parts'), [text(t('handout.pdf.noParts'))])]
  return groups.map((group, index) => ({
    ...groupChapter(group, t, material.locale),
    number: t('handout.pdf.chapter', { number: index + 1 }),
  }))
}

function groupChapter({ head, loose }: Group, t: Translate, locale: Locale): Chapter {
  if (head === null)
    return { ...chapter(looseTitle(loose, t), loosePieces(loose, t, 2)), label: t('handout.pdf.chosen') }
  const closing = loose.length === 0 ? [] : section(looseTitle(loose, t), loosePieces(loose, t, 3))
  if (head.kind === 'practice')
    return {
      ...chapter(head.name, [...practicePieces(head, t, locale), ...closing]),
      label: t('kitItem.practice'),
    }
  return { ...chapter(head.title, [...visitPieces(head, t, locale), ...closing]), label: t('kitItem.visit') }
}

interface Group {
  /** Null before the first practice or visit. */
  head: Exclude<MaterialPart, LoosePart> | null
  loose: LoosePart[]
}

function grouped(parts: readonly MaterialPart[]): Group[] {
  const groups: Group[] = []
  for (const part of parts) {
    const last = groups.at(-1)
    if (part.kind === 'practice' || part.kind === 'visit') groups.push({ head: part, loose: [] })
    else if (last) last.loose.push(part)
    else groups.push({ head: null, loose: [part] })
  }
  return groups
}

/** What is done with the chapters, and what they rest on; the keys come last. */
function closingChapters(material: Material, t: Translate): Chapter[] {
  const { comparison, sessions, discussion, quiz, references, hasKeys, locale } = material
  const closing: (Chapter | null)[] = [
    comparison &&
      chapter(t('handout.pdf.comparison'), comparisonPieces(comparison, t), isWideComparison(comparison)),
    sessions.length > 0 ? chapter(t('handout.pdf.sessions'), sessionPieces(material, t)) : null,
    discussion.length > 0 ? chapter(t('handout.pdf.discussion'), discussionPieces(material, t)) : null,
    quiz.length > 0 ? chapter(t('handout.pdf.quiz'), quizPieces(quiz, t)) : null,
    references.length > 0 ? chapter(t('handout.pdf.references'), referencePieces(references, locale)) : null,
    quiz.length > 0 && hasKeys ? chapter(t('handout.pdf.keys'), keyPieces(quiz, t)) : null,
  ]
  return closing.filter((one) => one !== null)
}
