import type { Store } from '../storage/store.ts'
import { visitDifferences, type Difference } from '../visits/staffVisitDifferences.ts'
import type { Visit } from '../visits/visit.ts'
import { editPathOf, visitLink, type VisitLink } from '../visits/visitLink.ts'
import type { Frame } from '../web/frame.ts'
import type { AcceptedPlan } from './acceptanceForm.ts'
import type { VisitRequest } from './request.ts'

/** What a colleague made of the request while someone else was planning it, too. */
export interface AcceptedAlready {
  visit: VisitLink & { editPath: string }
  /** Of what was typed and the visit as it is; null while something typed cannot be read. */
  differences: Difference[] | null
}

/** The visit that a request has a place in; null when it has none. */
export async function visitOfRequest({ visitId }: VisitRequest, store: Store): Promise<Visit | null> {
  return visitId === null ? null : store.visit(visitId)
}

export function acceptedAlready(
  { visit, plan }: { visit: Visit; plan: AcceptedPlan | null },
  around: Pick<Frame, 't' | 'locale'>,
): AcceptedAlready {
  return {
    visit: { ...visitLink(visit, around), editPath: editPathOf(visit) },
    differences: plan && visitDifferences({ ...visit, ...plan }, visit, around.t),
  }
}
