import { yearOf } from '../calendarDate.ts'
import { chosenOf, pageOf, textOf, type Query } from '../web/query.ts'
import { visitStatuses, type Visit, type VisitStatus } from './visit.ts'
import { type Direction, directionOf, directions } from './visitQuestion.ts'

/** Which visits staff ask for; '' means any. */
export interface StaffVisitQuestion {
  text: string
  /** A status, or `withdrawn`. */
  status: VisitStatus | 'withdrawn' | ''
  year: string
  direction: Direction | ''
  page: number
}

export const states = [...visitStatuses, 'withdrawn'] as const

export function readStaffVisitQuestion(query: Query): StaffVisitQuestion {
  const status = textOf(query, 'status')
  const year = textOf(query, 'year', 4)
  return {
    text: textOf(query, 'q'),
    status: states.find((one) => one === status) ?? '',
    year: /^\d{4}$/.test(year) ? year : '',
    direction: chosenOf(query, 'direction', directions)[0] ?? '',
    page: pageOf(query),
  }
}

/** The address of a question's first page. */
export function staffVisitsPath({ text, status, year, direction }: StaffVisitQuestion): string {
  const parameters = Object.entries({ q: text, status, year, direction }).filter(([, value]) => value !== '')
  const query = new URLSearchParams(parameters).toString()
  return query === '' ? '/staff/visits' : `/staff/visits?${query}`
}

export function fits(visit: Visit, question: StaffVisitQuestion): boolean {
  return (
    (question.status === '' || stateOf(visit) === question.status) &&
    (question.year === '' || String(yearOf(visit.startOn)) === question.year) &&
    (question.direction === '' || directionOf(visit) === question.direction) &&
    hasText(visit, question.text)
  )
}

export function stateOf(visit: Visit): VisitStatus | 'withdrawn' {
  return visit.withdrawal ? 'withdrawn' : visit.status
}

function hasText({ title, note, delegations, destination }: Visit, text: string): boolean {
  const all = [
    title,
    note ?? '',
    destination?.institution ?? '',
    ...delegations.map(({ institution }) => institution),
  ]
    .join('\n')
    .toLowerCase()
  const words = text.toLowerCase().split(/\s+/)
  return words.every((word) => all.includes(word))
}
