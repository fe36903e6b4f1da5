import { apaText } from '../../../citations/apa.ts'
import type { VisitPart } from '../../../kits/material.ts'
import { dots, headingLine, type Line } from '../line.ts'
import { markdownLines, markdownText } from '../markdownLines.ts'
import type { Slide } from '../slide.ts'
import type { Ground } from './ground.ts'
import { listed, questionNotes, sections } from './practiceNotes.ts'
import { sourceNames } from './sourceNames.ts'
import { textSlide } from './textSlide.ts'

/** Who came, what they saw and talked about. */
export function visitSlide(part: VisitPart, { material, t }: Ground): Slide {
  const { title, day, venue, isMadeUp } = part
  const lead = [
    ...(isMadeUp ? [t('handout.pptx.madeUpRecord')] : []),
    day,
    ...(venue === null ? [] : [venue]),
  ]
  const who = [
    ...headed(t('handout.pptx.delegations'), dots(part.delegations)),
    ...headed(t('handout.pptx.stops'), dots(part.stops.map(stopText))),
  ]
  const what = [
    ...headed(t('handout.pptx.talked'), part.markdown === null ? [] : markdownLines(part.markdown)),
    ...headed(t('handout.pptx.studied'), dots(part.practices)),
  ]
  const words = {
    title,
    kicker: t('handout.pptx.visit'),
    lead: lead.join(' · '),
    source: t('handout.pptx.from', { sources: sourceNames(part, material.locale) }),
    notes: visitNotes(part, { material, t }),
  }
  return textSlide(
    words,
    [who, what].filter((lines) => lines.length > 0),
    null,
  )
}

function visitNotes(part: VisitPart, { material, t }: Pick<Ground, 'material' | 't'>): string {
  const { title, day, venue, note, markdown, quotes } = part
  return sections([
    title,
    [day, venue].filter((text) => text !== null).join(' · '),
    note === null ? '' : t('handout.pptx.note', { note }),
    listed(t('handout.pptx.delegations'), part.delegations),
    listed(t('handout.pptx.stops'), part.stops.map(stopText)),
    markdown === null ? '' : markdownText(markdown),
    listed(t('handout.pptx.studied'), part.practices),
    listed(t('handout.pptx.question'), questionNotes(part.questions, t)),
    listed(
      t('handout.pptx.quote'),
      quotes.map(
        ({ text, speaker, source }) =>
          `“${text}” ${[speaker, source].filter((one) => one !== null).join(' · ')}`,
      ),
    ),
    listed(
      t('handout.pptx.sources'),
      part.sources.map((source) => apaText(source, material.locale)),
    ),
  ])
}

function headed(heading: string, lines: Line[]): Line[] {
  return lines.length === 0 ? [] : [headingLine(heading), ...lines]
}

function stopText({ place, topic }: VisitPart['stops'][number]): string {
  return topic === null ? place : `${place}: ${topic}`
}
