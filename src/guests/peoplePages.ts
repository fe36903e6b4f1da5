import { formatDate, formatDays } from '../i18n/format.ts'
import type { Visit } from '../visits/visit.ts'
import { field, type Field } from '../web/field.ts'
import { head, type Frame, type Head, type Page } from '../web/frame.ts'
import type { Anonymising, PeopleFound } from './people.ts'

export interface PersonRow {
  name: string
  remark: string
  path: string
}

export interface PeoplePage extends Page {
  title: string
  fields: Field[]
  /** Null while nothing was asked. */
  found: { count: string; people: PersonRow[]; elsewhere: PersonRow[] } | null
  tooShort: boolean
  retention: { rule: string; rows: { visit: string; path: string; remark: string }[] }
}

export interface PeopleShown {
  asked: string
  found: PeopleFound | null
  visits: ReadonlyMap<string, Visit>
  anonymisings: readonly Anonymising[]
  retentionDays: number
}

const mostShown = 200
const mostAnonymisings = 20

export function peoplePage(shown: PeopleShown, frame: Frame): PeoplePage {
  const { asked, found, anonymisings, retentionDays } = shown
  const { t, locale } = frame
  return {
    head: peopleHead(t('people.title'), frame, false),
    title: t('people.title'),
    fields: [field('q', t('people.search'), { value: asked, hint: t('people.search.hint'), maxLength: 200 })],
    found: found && foundView(found, shown, frame),
    tooShort: found === null && asked !== '',
    retention: {
      rule: t('people.retention.rule', { n: retentionDays }),
      rows: anonymisings.slice(0, mostAnonymisings).map(({ visit, guests, until }) => ({
        visit: visit.title,
        path: `/staff/visits/${visit.slug}/guests`,
        remark: t('people.retention.row', { n: guests, date: formatDate(until, locale) }),
      })),
    },
  }
}

function foundView(
  { guests, requests, adoptions, visits }: PeopleFound,
  shown: PeopleShown,
  { t, locale }: Frame,
): PeoplePage['found'] {
  const people = [
    ...guests.map((guest) => ({
      name: guest.name ?? t('guests.anonymous'),
      remark: joined(t('people.asGuest'), guest.institution, shown.visits.get(guest.visitId)?.title),
      path: `/staff/people/guests/${guest.id}`,
    })),
    ...requests.map((request) => ({
      name: request.contactName ?? request.leaderName ?? t('people.nameless'),
      remark: joined(t('people.asContact', { number: request.number }), request.institution),
      path: `/staff/people/requests/${request.id}`,
    })),
    ...adoptions.map(({ id, contactName, institution }) => ({
      name: contactName ?? t('people.nameless'),
      remark: joined(t('people.inAdoption'), institution),
      path: `/staff/people/adoptions/${id}`,
    })),
  ]
  const elsewhere = visits.map(({ slug, title, startOn, endOn }) => ({
    name: title,
    remark: joined(t('people.inVisit'), formatDays(startOn, endOn, locale)),
    path: `/staff/visits/${slug}/edit`,
  }))
  const count = t('people.count', { n: people.length + elsewhere.length })
  return { count, people: people.slice(0, mostShown), elsewhere: elsewhere.slice(0, mostShown) }
}

export function joined(...parts: (string | null | undefined)[]): string {
  return parts.filter((part) => part !== null && part !== undefined && part !== '').join(' · ')
}

export function peopleHead(title: string, { t }: Frame, isUnderPeople: boolean): Head {
  const people = { label: t('people.title'), path: '/staff/people' }
  return head(title, {
    section: 'staff',
    isIndexed: false,
    breadcrumb: [
      { label: t('web.nav.staff'), path: '/staff' },
      ...(isUnderPeople ? [people] : []),
      { label: title, path: null },
    ],
  })
}
