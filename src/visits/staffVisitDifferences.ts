import type { MessageKey, Translate } from '../i18n/translate.ts'
import type { VisitContent } from './visit.ts'

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

/** A value in words; rows stand on lines of their own. */
function written(name: (typeof compared)[number], value: unknown, t: Translate): string {
  if (value === null || value === '') return ''
  if (typeof value === 'boolean') return t(value ? 'web.yes' : 'web.no')
  if (name === 'kind' || name === 'status') {
    return t(`${name === 'kind' ? 'visitKind' : 'visitStatus'}.${String(value)}` as MessageKey)
  }
  if (Array.isArray(value)) return value.map(rowInWords).join('\n')
  return String(value)
}

function rowInWords(row: unknown): string {
  if (typeof row !== 'object' || row === null) return String(row)
  return Object.values(row as object)
    .filter((value) => value !== null && value !== false && value !== '')
    .map((value) => (value === true ? '✓' : String(value)))
    .join(' · ')
}
