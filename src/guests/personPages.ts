import type { Adoption } from '../adoptions/adoption.ts'
import { formatDate, formatDays } from '../i18n/format.ts'
import type { VisitRequest } from '../requests/request.ts'
import type { Visit } from '../visits/visit.ts'
import { field, type ErrorSummary, type Field } from '../web/field.ts'
import type { Frame, Page } from '../web/frame.ts'
import type { Guest } from './guest.ts'
import { joined, peopleHead } from './peoplePages.ts'

export interface PersonPage extends Page {
  title: string
  errors: ErrorSummary
  /** Erasing cannot be undone: who does it ticks this first. */
  sure: Field
  /** What is kept, under its name. */
  facts: { label: string; value: string }[]
  exportPath: string
  erasePath: string
  version: string
  /** What erasing does, in words. */
  erasing: string
  isErased: boolean
}

export function guestPersonPage(guest: Guest, visit: Visit | null, frame: Frame): PersonPage {
  const { t, locale } = frame
  const title = guest.name ?? t('guests.anonymous')
  return personPage(title, frame, {
    facts: factsOf([
      [t('guests.name'), guest.name],
      [t('guests.position'), guest.position],
      [t('guests.institution'), guest.institution],
      [t('guests.phone'), guest.phone],
      [t('people.visit'), visit && joined(visit.title, formatDays(visit.startOn, visit.endOn, locale))],
      [t('people.retainedUntil'), formatDate(guest.retainedUntil, locale)],
    ]),
    base: `/staff/people/guests/${guest.id}`,
    version: guest.version,
    erasing: t('people.erase.guest'),
    isErased: guest.anonymisedAt !== null,
  })
}

export function requestPersonPage(request: VisitRequest, frame: Frame): PersonPage {
  const { t } = frame
  const title = request.contactName ?? request.leaderName ?? t('people.nameless')
  return personPage(title, frame, {
    facts: factsOf([
      [t('people.contact'), request.contactName],
      [t('guests.phone'), request.contactPhone],
      [t('people.email'), request.contactEmail],
      [t('people.leader'), joined(request.leaderName, request.leaderPosition)],
      [t('people.request'), joined(request.number, request.institution)],
    ]),
    base: `/staff/people/requests/${request.id}`,
    version: request.version,
    erasing: t('people.erase.request'),
    isErased: request.erasedAt !== null,
  })
}

export function adoptionPersonPage(adoption: Adoption, frame: Frame): PersonPage {
  const { t } = frame
  const { contactName, contactPhone, contactEmail } = adoption
  return personPage(contactName ?? t('people.nameless'), frame, {
    facts: factsOf([
      [t('people.contact'), contactName],
      [t('guests.phone'), contactPhone],
      [t('people.email'), contactEmail],
      [t('people.adoption'), joined(adoption.institution, adoption.practice)],
    ]),
    base: `/staff/people/adoptions/${adoption.id}`,
    version: adoption.version,
    erasing: t('people.erase.adoption'),
    isErased: contactName === null && contactPhone === null && contactEmail === null,
  })
}

function personPage(
  title: string,
  frame: Frame,
  {
    base,
    version,
    ...own
  }: Pick<PersonPage, 'facts' | 'erasing' | 'isErased'> & { base: string; version: number },
): PersonPage {
  return {
    head: peopleHead(title, frame, true),
    title,
    errors: { errors: [] },
    sure: field('sure', frame.t('people.erase.sure'), { type: 'checkbox', isRequired: true }),
    exportPath: `${base}/export`,
    erasePath: `${base}/erasure`,
    version: String(version),
    ...own,
  }
}

/** The page again, for whoever would erase without the tick. */
export function withoutTick(page: PersonPage, { t }: Frame): PersonPage {
  const { head: before, title, sure } = page
  const message = t('people.erase.unsure')
  return {
    ...page,
    head: { ...before, title: `${t('web.form.errorPrefix')} ${title}` },
    errors: { errors: [{ field: sure.name, message }] },
    sure: { ...sure, error: message },
  }
}

function factsOf(facts: readonly (readonly [string, string | null])[]): PersonPage['facts'] {
  return facts.flatMap(([label, value]) => (value ? [{ label, value }] : []))
}
