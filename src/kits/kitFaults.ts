import { isVague } from './bloomVerbs.ts'
import type { MessageValues } from '../i18n/translate.ts'
import { isShown, type ItemNow } from './itemState.ts'
import { minutesOf, type KitContent } from './kit.ts'
import type { KitStep } from './kitSteps.ts'
import type { KitSession } from './session.ts'

/** Something missing or wrong: which words say so (`kitDesk.fault.NAME`), and where it is mended. */
export interface KitFault {
  name: FaultName
  step: KitStep
  /** Its field in that step's form, or null. */
  field: string | null
  values: MessageValues
}

export type FaultName =
  | 'noItems'
  | 'nothingShown'
  | 'itemWithdrawn'
  | 'itemGone'
  | 'itemChanged'
  | 'madeUp'
  | 'noProgramme'
  | 'noSubject'
  | 'noJp'
  | 'noDescription'
  | 'noOutcome'
  | 'noIndicators'
  | 'vagueIndicator'
  | 'noSessions'
  | 'minutesOver'
  | 'minutesUnder'
  | 'stepsOff'
  | 'noMethod'
  | 'noQuestions'
  | 'questionAbout'
  | 'noQuiz'
  | 'sameOptions'

/**
 * All that is missing or does not fit, in the order of the steps. It hinders nothing but publishing a kit of which the
 * public would see nothing; `items` is what has become of the kit's items.
 */
export function kitFaults(content: KitContent, items: readonly ItemNow[]): KitFault[] {
  return [
    ...itemFaults(content, items),
    ...missing(content.programme, 'noProgramme', 'objectives', 'programme'),
    ...missing(content.subject, 'noSubject', 'objectives', 'subject'),
    ...missing(content.jp, 'noJp', 'objectives', 'jp'),
    ...missing(content.description, 'noDescription', 'objectives', 'description'),
    ...missing(content.outcome, 'noOutcome', 'objectives', 'outcome'),
    ...missing(content.indicators, 'noIndicators', 'objectives', 'indicators'),
    ...content.indicators.flatMap(({ text }, index) =>
      isVague(text)
        ? [fault('vagueIndicator', 'objectives', `indicators-${index}-text`, { n: index + 1 })]
        : [],
    ),
    ...missing(content.sessions, 'noSessions', 'sessions', 'sessions'),
    ...minutesFaults(content),
    ...content.sessions.flatMap(sessionFaults),
    ...missing(content.discussion, 'noQuestions', 'questions', null),
    ...questionsAboutOthers(content),
    ...missing(content.quiz, 'noQuiz', 'quiz', null),
    ...content.quiz.flatMap((item, index) =>
      item.kind === 'pilihan_ganda' && new Set(item.options).size < item.options.length
        ? [fault('sameOptions', 'quiz', null, { n: index + 1 })]
        : [],
    ),
  ]
}

/** Whether the public would see anything that was chosen. */
export function hasSomethingToShow(items: readonly ItemNow[]): boolean {
  return items.some(isShown)
}

function fault(name: FaultName, step: KitStep, field: string | null, values: MessageValues = {}): KitFault {
  return { name, step, field, values }
}

function missing(value: unknown, name: FaultName, step: KitStep, field: string | null): KitFault[] {
  const isMissing = value === null || (Array.isArray(value) && value.length === 0)
  return isMissing ? [fault(name, step, field)] : []
}

function itemFaults(content: KitContent, items: readonly ItemNow[]): KitFault[] {
  if (items.length === 0) return [fault('noItems', 'choose', null)]
  const isMadeUp = !content.isMadeUp && items.some((item) => item.isMadeUp && isShown(item))
  return [
    ...(hasSomethingToShow(items) ? [] : [fault('nothingShown', 'choose', null)]),
    ...items.flatMap(stateFaults),
    ...(isMadeUp ? [fault('madeUp', 'objectives', 'isMadeUp')] : []),
  ]
}

function stateFaults({ state, title }: ItemNow, index: number): KitFault[] {
  const values = { n: index + 1, title: title ?? '–' }
  if (state.kind === 'as_seen') return []
  if (state.kind === 'changed') return [fault('itemChanged', 'choose', null, values)]
  return state.kind === 'withdrawn'
    ? [fault('itemWithdrawn', 'choose', null, { ...values, reason: state.reason })]
    : [fault('itemGone', 'choose', null, values)]
}

function minutesFaults(content: KitContent): KitFault[] {
  const { planned, given } = minutesOf(content)
  if (given === null || content.sessions.length === 0 || planned === given) return []
  const values = { planned, given, difference: Math.abs(planned - given) }
  return [fault(planned > given ? 'minutesOver' : 'minutesUnder', 'sessions', 'sessions', values)]
}

function sessionFaults(session: KitSession, index: number): KitFault[] {
  const { steps, minutes, title, methods } = session
  const values = { n: index + 1, title }
  const sum = steps.reduce((total, step) => total + step.minutes, 0)
  const isOff = steps.length > 0 && sum !== minutes
  const at = (field: string) => `sessions-${index}-${field}`
  return [
    ...(isOff ? [fault('stepsOff', 'sessions', at('minutes'), { ...values, sum, minutes })] : []),
    ...(methods.length === 0 ? [fault('noMethod', 'sessions', at('methods'), values)] : []),
  ]
}

/** About a practice that is in the kit no more. */
function questionsAboutOthers({ discussion, items }: KitContent): KitFault[] {
  const practices = new Set(items.map((item) => ('practiceId' in item ? item.practiceId : null)))
  return discussion.flatMap(({ practiceId }, index) =>
    practiceId === null || practices.has(practiceId)
      ? []
      : [fault('questionAbout', 'questions', null, { n: index + 1 })],
  )
}
