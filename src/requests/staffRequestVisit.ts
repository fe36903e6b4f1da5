import type { CalendarDate } from '../calendarDate.ts'
import { visitPaperNames } from '../papers/visitPaperNames.ts'
import type { Visit } from '../visits/visit.ts'
import { editPathOf, logPathOf, visitLink, type VisitLink } from '../visits/visitLink.ts'
import { hoursText } from '../visits/visitWords.ts'
import type { Frame } from '../web/frame.ts'
import type { VisitRequest } from './request.ts'

/** The visit that a request has become, and what it is worked on with. */
export interface VisitPanel extends VisitLink {
  hours: string | null
  venue: string | null
  status: string
  /** Institutions that come along; empty when the delegation is alone. */
  others: string[]
  editPath: string
  logPath: string | null
  guestsPath: string
  papers: { label: string; path: string }[]
}

export function visitPanel(
  visit: Visit,
  { request, today }: { request: VisitRequest; today: CalendarDate },
  around: Pick<Frame, 't' | 'locale'>,
): VisitPanel {
  const { t } = around
  const others = visit.delegations.filter((one) => one.request !== request.id)
  return {
    ...visitLink(visit, around),
    hours: hoursText(visit, around),
    venue: visit.venue,
    status: t(`visitStatus.${visit.status}`),
    others: others.map(({ institution }) => institution),
    editPath: editPathOf(visit),
    logPath: logPathOf(visit, today),
    guestsPath: `/staff/visits/${visit.slug}/guests`,
    papers: visitPaperNames.map((name) => ({
      label: t(`paper.${name}`),
      path: `/staff/visits/${visit.slug}/papers/${name}.docx`,
    })),
  }
}
