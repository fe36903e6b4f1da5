import { headingLine, plainLine } from '../line.ts'
import type { Slide } from '../slide.ts'
import type { Ground, Numbered } from './ground.ts'
import { leadOf } from './leadOf.ts'
import { practiceNotes } from './practiceNotes.ts'
import { columnsOf, notesOf, proseOf } from './practiceProse.ts'
import { resultSlide } from './resultSlide.ts'
import { sourceNames } from './sourceNames.ts'
import { textSlide } from './textSlide.ts'

/** One to three slides: the problem and what was done, the results, what it needs and taught. */
export function practiceSlides(numbered: Numbered, ground: Ground): Slide[] {
  const { t, isBrief } = ground
  const { part, place, total } = numbered
  const first = firstSlide(numbered, ground)
  if (isBrief) return [first]
  const needs = columnsOf(part, [
    ['preconditions'],
    ['failures', 'lessons', 'adaptability', 'sustainability'],
  ])
  const said = proseOf(part, 'preconditions') ? 'needs' : 'learnt'
  const last = textSlide(
    {
      title: t(`handout.pptx.${said}`, { name: part.name }),
      kicker: t('handout.pptx.practiceNeeds', { place, total }),
      notes: notesOf(part, ['preconditions', 'failures', 'lessons', 'adaptability', 'sustainability']),
    },
    needs,
    null,
  )
  return [first, ...resultSlide(numbered, ground), ...(needs.length > 0 ? [last] : [])]
}

function firstSlide({ part, place, total }: Numbered, { material, pictures, t, isBrief }: Ground): Slide {
  const [photo] = part.photos
  const picture = photo && pictures.photos.get(photo.path)
  const told = isBrief
    ? []
    : columnsOf(part, [
        ['problem', 'goals'],
        ['design', 'novelty', 'goals'],
      ])
  const summary = [headingLine(t('handout.pptx.summary')), plainLine(part.summary)]
  return textSlide(
    {
      title: part.name,
      kicker: t('handout.pptx.practice', { place, total }),
      lead: leadOf(part, t),
      source: t('handout.pptx.from', { sources: sourceNames(part, material.locale) }),
      notes: practiceNotes(part, t, material.locale),
    },
    told.length === 2 || part.summary === '' ? told : [summary, ...told],
    photo && picture
      ? {
          picture,
          alt: photo.caption ?? t('handout.pptx.photoOf', { name: part.name }),
          caption: captionOf(
            photo.caption,
            photo.credit === null ? null : t('handout.pptx.credit', { credit: photo.credit }),
          ),
        }
      : null,
  )
}

function captionOf(...told: (string | null)[]): string | null {
  const known = told.filter((text) => text !== null)
  return known.length === 0 ? null : known.join(' · ')
}
