import type { Translate } from '../i18n/translate.ts'
import type { KitSession } from './session.ts'

/** A session as a reader sees it. */
export interface SessionView {
  title: string
  facts: { label: string; text: string }[]
  topics: string[]
  /** Empty while the trainer has not said. */
  steps: { phase: string; facilitator: string; participants: string; minutes: string }[]
}

export function sessionViews(sessions: readonly KitSession[], t: Translate): SessionView[] {
  return sessions.map(({ title, topics, methods, media, minutes, steps }, index) => ({
    title: t('kitReading.session', { n: index + 1, title }),
    facts: [
      { label: t('kitReading.session.minutes'), text: t('kitReading.minutes', { n: minutes }) },
      {
        label: t('kitReading.session.methods'),
        text: methods.map((method) => t(`method.${method}`)).join(', '),
      },
      { label: t('kitReading.session.media'), text: media ?? '' },
    ].filter(({ text }) => text !== ''),
    topics: (topics ?? '').split('\n').filter((line) => line.trim() !== ''),
    steps: steps.map((step) => ({
      phase: t(`phase.${step.phase}`),
      facilitator: step.facilitator ?? '–',
      participants: step.participants ?? '–',
      minutes: t('kitReading.minutes', { n: step.minutes }),
    })),
  }))
}
