import type { FieldError, Parsed } from '../web/parse.ts'
import type { KitContent } from './kit.ts'
import { parseSessions } from './kitForm.ts'
import { phases, type KitSession, type Phase } from './session.ts'

type Row = Record<string, unknown>

/**
 * Sessions as their form posts them: the phases of a session are named (`sessions.0.inti.minutes`), so that one left
 * blank moves no other. They are stored when anything is said of one of them.
 */
export function parsePostedSessions(fields: Row): Parsed<Pick<KitContent, 'sessions'>> {
  const { sessions } = fields
  if (!Array.isArray(sessions)) return parseSessions(fields)
  const rows = sessions.map(withSteps)
  const parsed = parseSessions({ ...fields, sessions: rows.map(({ row }) => row) })
  if (parsed.ok) return parsed
  return {
    ok: false,
    errors: parsed.errors.map((error) =>
      atPhase(
        error,
        rows.map(({ said }) => said),
      ),
    ),
  }
}

/** A stored session as its form names it. */
export function asTyped({ steps, ...session }: KitSession): Row {
  return { ...session, ...Object.fromEntries(steps.map(({ phase, ...step }) => [phase, step])) }
}

function withSteps(posted: unknown): { row: unknown; said: Phase[] } {
  if (typeof posted !== 'object' || posted === null) return { row: posted, said: [] }
  const row = posted as Row
  const said = phases.filter((phase) => !isBlank(row[phase]))
  const rest = Object.fromEntries(Object.entries(row).filter(([name]) => !isPhase(name)))
  const steps = said.map((phase) => ({ phase, ...asObject(row[phase]) }))
  return { row: steps.length === 0 ? rest : { ...rest, steps }, said }
}

function isPhase(name: string): name is Phase {
  return (phases as readonly string[]).includes(name)
}

function isBlank(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isBlank)
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : { minutes: value }
}

function atPhase(error: FieldError, said: readonly Phase[][]): FieldError {
  const found = /^sessions\.(\d+)\.steps\.(\d+)(.*)$/.exec(error.field)
  const phase = found && said[Number(found[1])]?.[Number(found[2])]
  return found && phase ? { ...error, field: `sessions.${found[1]}.${phase}${found[3]}` } : error
}
