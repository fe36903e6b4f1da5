import type { Visit } from '../visits/visit.ts'
import { labelledSummary, type ErrorSummary, type Field } from '../web/field.ts'
import type { Frame, Page } from '../web/frame.ts'
import type { SafeHtml } from '../web/safeHtml.ts'
import {
  conflictBetween,
  formTitle,
  typedField,
  typedText,
  untouched,
  type Conflict,
  type Typed,
} from '../web/typed.ts'
import { visitDayAndVenue } from '../visits/visitWords.ts'
import type { Guest } from './guest.ts'
import { guestFields } from './guestFields.ts'
import { groupOf, guestGroupsOf } from './guestGroup.ts'
import { guestsHead, guestsPath } from './guestListPages.ts'

export interface GuestPage extends Page {
  title: string
  path: string
  listPath: string
  version: string
  errors: ErrorSummary
  conflict: Conflict | null
  fields: Field[]
}

export interface GuestShown {
  visit: Visit
  guest: Guest
  typed: Typed
  /** What was typed was based on an older version than `guest`. */
  isStale: boolean
}

export function guestPage({ visit, guest, typed, isStale }: GuestShown, frame: Frame): GuestPage {
  const { t } = frame
  const title = guest.name ?? t('guests.anonymous')
  const fields = editFields(visit, typed, frame)
  const stored = () => editFields(visit, untouched(guestValues(guest, visit)), frame)
  return {
    head: guestsHead(formTitle(title, typed, t), visit, frame),
    title,
    path: `/staff/guests/${guest.id}`,
    listPath: guestsPath(visit),
    version: String(guest.version),
    errors: labelledSummary(typed.errors, { fields }, t),
    conflict: isStale ? conflictBetween(fields, stored()) : null,
    fields,
  }
}

/** A guest as the form shows it. */
export function guestValues(guest: Guest, visit: Visit): Record<string, unknown> {
  const { name, position, phone, isPresent } = guest
  const group = groupOf(guest, guestGroupsOf(visit))?.label ?? ''
  const institution = group === '' ? guest.institution : ''
  return { name, position, phone, group, institution, isPresent: isPresent ? 'on' : '' }
}

function editFields(visit: Visit, typed: Typed, { t }: Frame): Field[] {
  const choices = {
    groups: guestGroupsOf(visit),
    asksPhone: visit.asksPhone || typedText(typed, 'phone') !== '',
  }
  return [
    ...guestFields(typed, choices, { isOwn: false }, t),
    typedField(typed, t)('isPresent', t('guests.isPresent'), { type: 'checkbox' }),
  ]
}

export interface PosterPage extends Page {
  title: string
  visitTitle: string
  when: string
  qr: SafeHtml
  address: string
  listPath: string
}

/** An A4 sheet for the door. */
export function posterPage(
  visit: Visit,
  { qr, address }: { qr: SafeHtml; address: string },
  frame: Frame,
): PosterPage {
  return {
    head: guestsHead(frame.t('guests.poster.title'), visit, frame),
    title: frame.t('guests.poster.title'),
    visitTitle: visit.title,
    when: visitDayAndVenue(visit, frame),
    qr,
    address,
    listPath: guestsPath(visit),
  }
}
