import type { MessageValues } from '../i18n/translate.ts'
import { minutesOf, type KitContent } from './kit.ts'
import type { KitStep } from './kitSteps.ts'
import type { KitSession } from './session.ts'

/** What is known of a kit's items beside the kit. */
export interface KnownForFaults {
  /** Those that were changed since the trainer looked at them, or that the public sees no more. */
  items: readonly { state: 'changed' | 'gone'; title: string }[]
}

export type FaultName =
  | 'noItems'
  | 'itemGone'
  | 'itemChanged'
  | 'noProgramme'
  | 'noSubject'
  | 'noJp'
  | 'noDescription'
  | 'noOutcome'
  | 'noIndicators'
  | 'noSessions'
  | 'minutesOver'
  | 'minutesUnder'
  | 'stepsOff'
  | 'noMethod'
  | 'noQuestions'
  | 'questionAbout'
  | 'noQuiz'
  | 'quizOptions'

/** Something missing or wrong, and the step that mends it. */
export interface KitFault {
  name: FaultName
  step: KitStep
  values: MessageValues
}

/** All that is missing or does not fit, in the order of the steps. */
export function kitFaults(content: KitContent, { items }: KnownForFaults): KitFault[] {
  return [
    ...missing(content.items, 'noItems', 'choose'),
    ...items.map(({ state, title }) =>
      fault(state === 'gone' ? 'itemGone' : 'itemChanged', 'choose', { title }),
    ),
    ...missing(content.programme, 'noProgramme', 'objectives'),
    ...missing(content.subject, 'noSubject', 'objectives'),
    ...missing(content.jp, 'noJp', 'objectives'),
    ...missing(content.description, 'noDescription', 'objectives'),
    ...missing(content.outcome, 'noOutcome', 'objectives'),
    ...missing(content.indicators, 'noIndicators', 'objectives'),
    ...missing(content.sessions, 'noSessions', 'sessions'),
    ...minutesFault(content),
    ...content.sessions.flatMap(sessionFaults),
    ...missing(content.discussion, 'noQuestions', 'questions'),
    ...questionsAboutOthers(content),
    ...missing(content.quiz, 'noQuiz', 'quiz'),
    ...content.quiz.flatMap((item, index) =>
      item.kind === 'pilihan_ganda' && new Set(item.options).size < item.options.length
        ? [fault('quizOptions', 'quiz', { n: index + 1 })]
        : [],
    ),
  ]
}

function missing(value: unknown, name: FaultName, step: KitStep): KitFault[] {
  return value === null || (Array.isArray(value) && value.length === 0) ? [fault(name, step)] : []
}

function minutesFault(content: KitContent): KitFault[] {
  const { planned, given } = minutesOf(content)
  if (given === null || content.sessions.length === 0 || planned === given) return []
  const values = { planned, given, difference: Math.abs(planned - given) }
  return [fault(planned > given ? 'minutesOver' : 'minutesUnder', 'sessions', values)]
}

function sessionFaults(session: KitSession, index: number): KitFault[] {
  const values = { n: index + 1, title: session.title }
  const sum = session.steps.reduce((minutes, step) => minutes + step.minutes, 0)
  return [
    ...(session.steps.length > 0 && sum !== session.minutes
      ? [fault('stepsOff', 'sessions', { ...values, sum, minutes: session.minutes })]
      : []),
    ...(session.methods.length === 0 ? [fault('noMethod', 'sessions', values)] : []),
  ]
}

/** Of a practice that is in the kit no more. */
function questionsAboutOthers({ discussion, items }: KitContent): KitFault[] {
  const practices = new Set(items.map((item) => ('practiceId' in item ? item.practiceId : null)))
  return discussion.flatMap(({ practiceId }, index) =>
    practiceId === null || practices.has(practiceId)
      ? []
      : [fault('questionAbout', 'questions', { n: index + 1 })],
  )
}

function fault(name: FaultName, step: KitStep, values: MessageValues = {}): KitFault {
  return { name, step, values }
}
