import { z } from 'zod'
import { holdsIdentityNumber } from '../guests/guest.ts'
import { count, optional, parse, text, ticked, type FieldError, type Parsed } from '../web/parse.ts'

export interface Participant {
  name: string
  position: string | null
}

export interface Announcement {
  count: number | null
  people: Participant[]
}

export const longestParticipant = { name: 120, position: 200 }
export const mostParticipants = 300

const schema = z.strictObject({
  count: optional(count.refine((people) => people <= 5000, 'error.badCount')),
  names: optional(text(60_000)),
  consent: ticked,
})

/** How many come and who: one person a line, "name; position", or two columns of a spreadsheet. */
export function parseAnnouncement(body: unknown): Parsed<Announcement> {
  const parsed = parse(schema, body)
  if (!parsed.ok) return parsed
  const { count: people, names, consent } = parsed.value
  const all = (names ?? '').split('\n').map((line, index) => ({ line, number: index + 1 }))
  const lines = all.filter(({ line }) => line.trim() !== '')
  const errors = lines.flatMap(faultsOf)
  if (lines.length > mostParticipants)
    errors.push({ field: 'names', key: 'briefing.participants.tooMany', values: { max: mostParticipants } })
  if (people === null && lines.length === 0)
    errors.push({ field: 'count', key: 'briefing.participants.nothing', values: {} })
  if (lines.length > 0 && !consent)
    errors.push({ field: 'consent', key: 'briefing.participants.consent.missing', values: {} })
  return errors.length > 0
    ? { ok: false, errors: errors.slice(0, mostFaults) }
    : { ok: true, value: { count: people, people: lines.map(({ line }) => participantIn(line)) } }
}

const mostFaults = 10

function faultsOf({ line, number }: { line: string; number: number }): FieldError[] {
  const { name, position } = participantIn(line)
  const fault = (key: FieldError['key']) => [{ field: 'names', key, values: { line: number } }]
  if (holdsIdentityNumber(line)) return fault('briefing.participants.nik')
  if (name === '') return fault('briefing.participants.noName')
  const isLong = name.length > longestParticipant.name
  return isLong || (position ?? '').length > longestParticipant.position
    ? fault('briefing.participants.longLine')
    : []
}

/** A list that was numbered elsewhere is read without its numbers. */
function participantIn(line: string): Participant {
  const [name = '', ...rest] = line.replace(/^\s*\d{1,3}[.)\t]\s*/, '').split(/[;\t]/)
  return { name: name.trim(), position: rest.join(' ').trim() || null }
}
