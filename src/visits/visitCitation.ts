import { dayOf, yearOf } from '../calendarDate.ts'
import type { Frame } from '../web/frame.ts'
import type { Visit } from './visit.ts'
import { visitDay } from './visitWords.ts'

/** How to cite a visit's page. */
export function citationOf(visit: Visit, frame: Frame): string {
  const { t, site } = frame
  return t('visit.citation', {
    government: site.government,
    year: yearOf(dayOf(new Date(visit.createdAt))),
    title: visit.title,
    day: visitDay(visit, frame),
    site: site.name,
    url: addressOf(visit, frame),
  })
}

/** Absolute. */
export function addressOf({ slug }: Visit, { baseUrl, to }: Frame): string {
  return baseUrl + to(`/visits/${slug}`)
}
