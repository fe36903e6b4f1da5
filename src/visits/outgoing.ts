import type { Translate } from '../i18n/translate.ts'
import type { Regions } from '../regions/regions.ts'
import { Problem } from '../web/problem.ts'
import { isOutgoing, type Visit, type VisitContent } from './visit.ts'

export interface OutgoingView {
  text: string
  /** The page of the region that was visited; null when it is in none. */
  regionPath: string | null
}

/** What marks a visit that the host's own officials made. */
export function outgoingText(
  { destination }: Pick<VisitContent, 'destination'>,
  t: Translate,
): string | null {
  return destination && t('visit.outgoing', { institution: destination.institution })
}

/** The visit, if others come: on one of the host's own officials nobody registers and no delegation has a link. */
export function onlyReceived(visit: Visit): Visit {
  if (isOutgoing(visit)) throw new Problem(409, 'visitForm.outgoing.noGuests')
  return visit
}

export function outgoingOf(
  visit: Pick<VisitContent, 'destination'>,
  regions: Pick<Regions, 'byCode'>,
  t: Translate,
): OutgoingView | null {
  const text = outgoingText(visit, t)
  const code = visit.destination?.regionCode ?? null
  const region = code === null ? null : regions.byCode(code)
  return text === null ? null : { text, regionPath: region && `/regions/${region.code}` }
}
