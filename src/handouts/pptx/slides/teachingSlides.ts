import { apaText } from '../../../citations/apa.ts'
import type { QuizItem } from '../../../kits/quiz.ts'
import { keyText, letterOf, truths } from '../../../kits/quizWords.ts'
import { paged } from '../fitting.ts'
import { plainLine, type Line } from '../line.ts'
import { boxOf, places, sizes } from '../sheet.ts'
import { isTitle } from '../titleFit.ts'
import { slideOf, type Slide } from '../slide.ts'
import type { Ground } from './ground.ts'
import { pagedSlides } from './pagedSlides.ts'
import { sections } from './practiceNotes.ts'

/** What to talk about: a question with its checklist is not parted when it fits on a slide. */
export function discussionSlides({ material, t }: Ground): Slide[] {
  const title = t('handout.pptx.discussion')
  const asked = material.discussion.map(({ text, checklist }, index): Line[] => [
    plainLine(text, { mark: 'number', number: index + 1 }),
    ...checklist.map((point) => plainLine(point, { mark: 'box', depth: 1 })),
  ])
  const groups = together(asked)
  return groups.flatMap((lines, index) =>
    pagedSlides(
      {
        title: index === 0 ? title : t('handout.pptx.continued', { title }),
        notes: lines.map(({ text, mark }) => (mark === 'box' ? `☐ ${text}` : text)).join('\n'),
      },
      lines,
      { t },
    ),
  )
}

const smallest = sizes.body[sizes.body.length - 1] ?? 20

function together(asked: readonly Line[][]): Line[][] {
  const box = boxOf(places.whole, smallest)
  const groups: Line[][] = []
  for (const lines of asked) {
    const joined = [...(groups.at(-1) ?? []), ...lines]
    if (groups.length > 0 && paged(joined, box).length === 1) groups[groups.length - 1] = joined
    else groups.push(lines)
  }
  return groups
}

/** One question a slide; its key stands in the notes, for those who may have it. */
export function quizSlides({ material, t }: Ground): Slide[] {
  const { quiz, hasKeys } = material
  return quiz.flatMap((item, index) => {
    const place = index + 1
    const isShort = isTitle(item.question)
    const words = {
      title: isShort ? item.question : t('handout.pptx.quizTitle', { place }),
      kicker: t('handout.pptx.quiz', { place, total: quiz.length }),
      notes: sections([item.question, hasKeys ? keyOf(item, t) : t('handout.pptx.noKey')]),
    }
    return pagedSlides(words, [...(isShort ? [] : [plainLine(item.question)]), ...choicesOf(item, t)], { t })
  })
}

function choicesOf(item: QuizItem, t: Ground['t']): Line[] {
  if (item.kind === 'pilihan_ganda')
    return item.options.map((option, index) => plainLine(`${letterOf(index)}.  ${option}`))
  if (item.kind === 'benar_salah') return truths(t).map((text) => plainLine(text, { mark: 'box' }))
  return [plainLine(t('handout.pptx.answer'))]
}

function keyOf(item: QuizItem, t: Ground['t']): string {
  const told = t('handout.pptx.key', { key: keyText(item, t) })
  return item.explanation === null
    ? told
    : `${told}\n${t('handout.pptx.explanation', { text: item.explanation })}`
}

/** Works that the kit rests on, as an APA list has them. */
export function referenceSlides({ material, t }: Ground): Slide[] {
  const { references, locale } = material
  const lines = references.map((reference) => plainLine(apaText(reference, locale)))
  const title = t('handout.pptx.references')
  return pagedSlides({ title, notes: lines.map(({ text }) => text).join('\n') }, lines, {
    t,
    of: sizes.reference,
  })
}

/** Where to go on, with a code for phones. */
export function closingSlide({ material, pictures, t }: Ground): Slide {
  const { host, edition, slug, address, title } = material
  const isOut = edition !== null && slug !== null
  return slideOf(
    { title: t('handout.pptx.closing'), notes: sections([title, isOut ? address : '']) },
    {
      kind: 'closing',
      lines: [
        t(isOut ? 'handout.pptx.closingText' : 'handout.pptx.closingDraft'),
        ...[host.government, host.address].filter((text) => text !== null),
        ...host.contacts,
      ],
      qr: pictures.qr,
      address: isOut ? address : null,
    },
  )
}
