import { practicesIn, type QuestionPart, type QuotePart } from '../../../kits/material.ts'
import { fitted } from '../fitting.ts'
import { plainLine } from '../line.ts'
import { markdownLines, markdownText } from '../markdownLines.ts'
import { boxOf, places, sizes } from '../sheet.ts'
import { slideOf, type Slide } from '../slide.ts'
import type { Ground } from './ground.ts'
import { pagedSlides } from './pagedSlides.ts'
import { sections } from './practiceNotes.ts'
import { practiceSlides } from './practiceSlides.ts'
import { visitSlide } from './visitSlide.ts'

/** What the trainer chose, in the trainer's order. */
export function partSlides(ground: Ground): Slide[] {
  const practices = practicesIn(ground.material)
  return ground.material.parts.flatMap((part) => {
    if (part.kind === 'practice')
      return practiceSlides({ part, place: practices.indexOf(part) + 1, total: practices.length }, ground)
    if (part.kind === 'visit') return [visitSlide(part, ground)]
    return part.kind === 'question' ? questionSlides(part, ground) : [quoteSlide(part, ground)]
  })
}

function questionSlides(
  { question, markdown, answeredBy, about, note }: QuestionPart,
  { t }: Ground,
): Slide[] {
  const by = answeredBy === null ? null : t('handout.pptx.answeredBy', { who: answeredBy })
  const words = {
    title: question,
    kicker: t('handout.pptx.question'),
    lead: [t('handout.pptx.about', { title: about.title }), ...(by === null ? [] : [by])].join(' · '),
    source: t('handout.pptx.from', { sources: about.address }),
    notes: sections([
      note === null ? '' : t('handout.pptx.note', { note }),
      question,
      markdownText(markdown),
      by ?? '',
    ]),
  }
  const lines = markdownLines(markdown)
  // An answer of a hundred pages is for reading, not for a screen.
  return pagedSlides(words, lines.length > 0 ? lines : [plainLine('…')], { t }).slice(0, 2)
}

function quoteSlide({ text, speaker, source, about, note }: QuotePart, { t }: Ground): Slide {
  const [said] = fitted([plainLine(`“${text}”`)], boxOf(places.quote, sizes.quote))
  return slideOf(
    {
      title: about.title,
      kicker: t('handout.pptx.quote'),
      source: t('handout.pptx.from', { sources: source ?? about.address }),
      notes: sections([
        note === null ? '' : t('handout.pptx.note', { note }),
        `“${text}”`,
        speaker,
        source ?? '',
      ]),
    },
    { kind: 'quote', text: closed(said?.text ?? ''), speaker },
  )
}

/** A quote that was shortened ends with its mark all the same. */
function closed(text: string): string {
  return text.endsWith('”') ? text : `${text}”`
}
