import { z } from 'zod'
import type { CalendarDate } from '../calendarDate.ts'
import { followUpChoices, type FollowUpChoice } from '../requests/request.ts'
import { nest } from '../web/formBody.ts'
import {
  calendarDate,
  list,
  optional,
  parse,
  text,
  ticked,
  type FieldError,
  type Parsed,
} from '../web/parse.ts'

/** What a delegation takes home of one practice; the plan only of a commitment. */
export interface TakenHome {
  practice: string
  choice: FollowUpChoice
  plan: string | null
  scope: string | null
  responsible: string | null
  targetOn: CalendarDate | null
  isPublic: boolean
}

export const longestTaken = { plan: 2_000, scope: 300, responsible: 200 }

const noPlan = { plan: null, scope: null, responsible: null, targetOn: null }

const choiceSchema = (practices: readonly string[]) =>
  z.strictObject({
    practice: z.string().refine((slug) => practices.includes(slug), 'error.unknownReference'),
    choice: z.enum(followUpChoices, 'briefing.followUp.missing'),
    plan: optional(text(longestTaken.plan)),
    scope: optional(text(longestTaken.scope)),
    responsible: optional(text(longestTaken.responsible)),
    targetOn: optional(calendarDate),
    isPublic: ticked,
  })

/** The choices as the form sends them, `taken.0.choice`; `practices` are those that can still be chosen for. */
export function parseFollowUp(
  body: unknown,
  { practices, today }: { practices: readonly string[]; today: CalendarDate },
): Parsed<TakenHome[]> {
  const typed = nest((body ?? {}) as Record<string, unknown>)
  const parsed = parse(z.strictObject({ taken: list(choiceSchema(practices), 60) }), typed)
  const missing = faultsOfPlans(typed, today)
  if (!parsed.ok) return { ok: false, errors: [...parsed.errors, ...missing] }
  if (missing.length > 0) return { ok: false, errors: missing }
  const all = new Map(parsed.value.taken.map((one) => [one.practice, one]))
  const value = [...all.values()].map((one) => (one.choice === 'komitmen' ? one : { ...one, ...noPlan }))
  return { ok: true, value }
}

const promised = ['plan', 'responsible', 'targetOn'] as const

/** Asked even when something else is wrong, so that all faults are told at once. */
function faultsOfPlans(typed: Record<string, unknown>, today: CalendarDate): FieldError[] {
  const rows = Array.isArray(typed['taken']) ? (typed['taken'] as unknown[]) : []
  return rows.flatMap((row, index) => {
    const values = (typeof row === 'object' && row !== null ? row : {}) as Record<string, unknown>
    if (values['choice'] !== 'komitmen') return []
    const at = (name: string, key: FieldError['key']) => ({
      field: `taken.${index}.${name}`,
      key,
      values: {},
    })
    const left = promised.filter((name) => isBlank(values[name])).map((name) => at(name, 'error.required'))
    const target = values['targetOn']
    const isPast = calendarDate.safeParse(target).success && String(target) <= today
    return isPast ? [...left, at('targetOn', 'briefing.followUp.targetOn.past')] : left
  })
}

function isBlank(value: unknown): boolean {
  return value === undefined || (typeof value === 'string' && value.trim() === '')
}
