import type { Site } from '../host/site.ts'
import type { Frame } from '../web/frame.ts'
import { summaryText } from './publicSummary.ts'
import type { Visit } from './visit.ts'

type JsonLdFrame = Pick<Frame, 'baseUrl' | 'to' | 'site'>

/** schema.org/Event; null for a made-up visit, which must not be harvested as a fact. */
export function visitJsonLd(
  visit: Visit,
  practices: readonly { name: string; path: string }[],
  { baseUrl, to, site }: JsonLdFrame,
): object | null {
  if (visit.isMadeUp) return null
  const description = summaryText(visit, 300)
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: visit.title,
    url: baseUrl + to(`/visits/${visit.slug}`),
    startDate: visit.startOn,
    endDate: visit.endOn ?? visit.startOn,
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    inLanguage: 'id',
    ...(description === '' ? {} : { description }),
    location: placeOf(visit, site),
    organizer: { '@type': 'GovernmentOrganization', name: site.government, url: baseUrl },
    attendee: visit.delegations.map(({ institution }) => ({ '@type': 'Organization', name: institution })),
    about: practices.map(({ name, path }) => ({ '@type': 'CreativeWork', name, url: baseUrl + to(path) })),
  }
}

function placeOf({ venue, destination }: Visit, site: Site): object {
  const name = venue ?? destination?.institution ?? site.government
  return { '@type': 'Place', name, address: destination?.institution ?? addressOf(site) }
}

function addressOf({ address, government }: Site): string {
  return address ?? government
}
