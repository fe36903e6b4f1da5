import type { MessageKey, Translate } from '../i18n/translate.ts'
import type { Destination, VisitContent } from './visit.ts'

/** One field in which what was typed and what is stored now differ. */
export interface Difference {
  /** Of its field in the form. */
  name: string
  label: string
  typed: string
  stored: string
}

const compared = [
  'title',
  'startOn',
  'endOn',
  'startAt',
  'endAt',
  'destination',
  'dateRemark',
  'kind',
  'status',
  'venue',
  'purpose',
  'delegations',
  'practices',
  'stops',
  'agenda',
  'hostOfficials',
  'hostContacts',
  'materials',
  'asksPhone',
  'questions',
  'quotes',
  'publicSummary',
  'minutes',
  'note',
  'sources',
  'tags',
  'isMadeUp',
] as const satisfies readonly (keyof VisitContent)[]

export function visitDifferences(typed: VisitContent, stored: VisitContent, t: Translate): Difference[] {
  return compared
    .map((name) => ({
      name,
      label: t(`visitForm.${name}`),
      typed: written(name, typed[name], t),
      stored: written(name, stored[name], t),
    }))
    .filter((difference) => difference.typed !== difference.stored)
}

type Value = string | boolean | null | readonly (string | object)[] | Destination

/** A value in words; rows stand on lines of their own. */
function written(name: (typeof compared)[number], value: Value, t: Translate): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return t(value ? 'web.yes' : 'web.no')
  if (isRows(value)) return value.map(rowInWords).join('\n')
  if (typeof value !== 'string') return rowInWords(value)
  if (name === 'kind') return t(`visitKind.${value}` as MessageKey)
  return name === 'status' ? t(`visitStatus.${value}` as MessageKey) : value
}

function isRows(value: Exclude<Value, boolean | null>): value is readonly (string | object)[] {
  return Array.isArray(value)
}

function rowInWords(row: string | object): string {
  if (typeof row === 'string') return row
  return Object.values(row)
    .filter((value: unknown) => value !== null && value !== false && value !== '')
    .map((value: unknown) => (value === true ? '✓' : String(value)))
    .join(' · ')
}
