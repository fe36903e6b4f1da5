import { publicActor } from '../accounts/account.ts'
import type { CalendarDate } from '../calendarDate.ts'
import type { Link } from '../links/link.ts'
import type { Store } from '../storage/store.ts'
import { adoptionLinkExpiry } from './adoptionLink.ts'
import type { Proposal } from './proposalForm.ts'

/** Keeps what someone outside told, until staff have looked at it; gives the link by which they tell more. */
export async function keepProposal(
  { content, stage, on }: Proposal,
  today: CalendarDate,
  store: Store,
): Promise<Link> {
  const isInUse = stage === 'diterapkan'
  // That it is in use waits for its evidence: nothing begins there.
  const first = { stage: isInUse ? 'minat' : stage, on, note: null } as const
  const origin = { origin: 'public', visitId: null, requestId: null } as const
  const added = await store.addAdoption(content, { ...origin, ...first }, publicActor)
  if (isInUse) {
    const event = { on, stage, note: null, evidence: [], isFromAdopter: true }
    await store.addAdoptionEvent({ id: added.id, version: added.version }, event, publicActor)
  }
  return store.openLink('adoption', added.id, adoptionLinkExpiry(today), publicActor)
}
