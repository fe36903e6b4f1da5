import { dots, headingLine, plainLine, type Line } from '../line.ts'
import { practicesIn } from '../../../kits/material.ts'
import type { Slide } from '../slide.ts'
import type { Ground } from './ground.ts'
import { pagedSlides } from './pagedSlides.ts'

// A list of more is no overview.
const mostListed = 14

/** What will be learnt, and with which practices. */
export function objectiveSlides({ material, t }: Ground): Slide[] {
  const { outcome, indicators, sessions } = material
  const abilities = dots(indicators.map(({ text }) => text))
  const lines: Line[] = [
    ...(outcome === null ? [] : [plainLine(outcome)]),
    ...(abilities.length === 0 ? [] : [headingLine(t('handout.pptx.indicators')), ...abilities]),
  ]
  const sessionNotes = sessions.map(({ title, minutes, topics }) =>
    [t('handout.pptx.session', { title, n: minutes }), topics].filter((text) => text !== null).join('\n'),
  )
  const levels = indicators.map(({ level, text }) => `• ${text} (${t(`bloom.${level}`)})`)
  const notes = [outcome, levels.join('\n'), ...sessionNotes].filter((text) => text !== null && text !== '')
  return [
    ...pagedSlides({ title: t('handout.pptx.objectives'), notes: notes.join('\n\n') }, lines, { t }),
    ...contentsSlide({ material, t }),
  ]
}

function contentsSlide({ material, t }: Pick<Ground, 'material' | 't'>): Slide[] {
  const names = practicesIn(material).map(({ name }) => name)
  if (names.length < 2 || names.length > mostListed) return []
  const lines = names.map((name, index) => plainLine(name, { mark: 'number', number: index + 1 }))
  return pagedSlides({ title: t('handout.pptx.contents'), notes: names.join('\n') }, lines, { t })
}
