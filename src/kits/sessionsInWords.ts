import type { Translate } from '../i18n/translate.ts'
import type { KitSession } from './session.ts'

/** Each session in words, for showing two versions side by side. */
export function sessionsInWords(
  sessions: readonly KitSession[],
  t: Translate,
): { label: string; text: string }[] {
  return sessions.map((session, index) => ({
    label: t('kitDesk.sessions.row', { n: index + 1 }),
    text: [
      `${session.title} · ${t('kitDesk.minutes', { n: session.minutes })}`,
      session.topics,
      session.methods.map((method) => t(`method.${method}`)).join(', '),
      session.media,
      ...session.steps.map(({ phase, facilitator, participants, minutes }) =>
        [t(`phase.${phase}`), facilitator, participants, t('kitDesk.minutes', { n: minutes })]
          .filter((part) => part !== null)
          .join(' · '),
      ),
    ]
      .filter((line) => line !== null && line !== '')
      .join('\n'),
  }))
}
