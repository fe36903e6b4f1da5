import { z } from 'zod'
import { phoneNumber } from '../web/contact.ts'
import { optional, parse, text, type Parsed } from '../web/parse.ts'
import { guestNoticeVersion, holdsIdentityNumber, type Guest, type GuestContent } from './guest.ts'
import type { GuestGroup } from './guestGroup.ts'

export const longestGuest = { name: 120, position: 200, institution: 200, phone: 25 }

/** What the form offers. */
export interface GuestChoices {
  groups: readonly GuestGroup[]
  asksPhone: boolean
}

export type TypedGuest = GuestContent & Pick<Guest, 'requestId'>

const words = (max: number) =>
  text(max).refine((value) => !holdsIdentityNumber(value), 'guests.error.identityNumber')
const phone = phoneNumber(longestGuest.phone).refine(
  (value) => !holdsIdentityNumber(value),
  'guests.error.identityNumber',
)

/** A guest's own registration: agrees to the notice as it reads today. */
export function parseRegistration(body: unknown, choices: GuestChoices): Parsed<TypedGuest> {
  const position = words(longestGuest.position)
  const notice = z.literal(guestNoticeVersion, 'guests.error.notice')
  const schema = z
    .strictObject({ ...whoFields(choices), position, notice })
    .superRefine(needsInstitution)
    .transform((typed) => contentOf(typed, choices))
  return parse(schema, body)
}

/** Typed by staff, who may not know more than a name. */
export function parseGuest(body: unknown, choices: GuestChoices): Parsed<TypedGuest> {
  const schema = z
    .strictObject({ ...whoFields(choices), position: optional(words(longestGuest.position)) })
    .transform((typed) => contentOf(typed, choices))
  return parse(schema, body)
}

function whoFields({ groups, asksPhone }: GuestChoices) {
  const labels = new Set(groups.map(({ label }) => label))
  return {
    name: words(longestGuest.name),
    group: optional(z.string().refine((label) => labels.has(label), 'error.unknownReference')),
    institution: optional(words(longestGuest.institution)),
    // From a form that was opened before staff stopped asking for it.
    phone: asksPhone ? optional(phone) : z.preprocess(() => null, z.null()),
  }
}

interface Typed {
  name: string
  position: string | null
  group: string | null
  institution: string | null
  phone: string | null
}

function needsInstitution({ group, institution }: Typed, context: z.RefinementCtx): void {
  if (group !== null || institution !== null) return
  context.addIssue({ code: 'custom', message: 'guests.error.institution', path: ['institution'] })
}

function contentOf({ name, position, group, institution, phone: number }: Typed, { groups }: GuestChoices) {
  const chosen = groups.find(({ label }) => label === group)
  return {
    name,
    position,
    institution: chosen?.label ?? institution,
    requestId: chosen?.requestId ?? null,
    phone: number,
  }
}
