import { linkActor, systemActor } from '../../src/accounts/account.ts'
import type { VisitRequest } from '../../src/requests/request.ts'
import type { RequestContent } from '../../src/requests/request.ts'
import type { Visit, VisitContent } from '../../src/visits/visit.ts'
import type { TestApp } from './app.ts'
import { aDelegation, aVisit } from './builders.ts'

/** What marks people who must be on no page of the link, and what is only for staff. */
export const persons = ['Elly Rahasia', '0812-3333-4444', 'elly@rahasia.go.id', 'Kabid Rahasia']

/** A whole request; give only what matters to the case. */
export function aVisitRequest(differs: Partial<RequestContent> = {}): RequestContent {
  const [leaderName = '', contactPhone = '', contactEmail = '', leaderPosition = ''] = persons
  return {
    institution: 'Pemerintah Kota Bogor',
    regionCode: '32.71',
    kind: 'studi_tiru',
    programme: 'pkp',
    batch: 'IV',
    purpose: 'Belajar mal pelayanan publik.',
    topics: null,
    practices: [],
    firstChoiceOn: '2026-03-17',
    secondChoiceOn: '2026-03-24',
    plannedCount: 30,
    leaderName,
    leaderPosition,
    letterNo: null,
    letterDate: null,
    contactName: leaderName,
    contactPhone,
    contactEmail,
    ...differs,
  }
}

export interface DelegationAt {
  request: VisitRequest
  visit: Visit | null
  /** `/v/TOKEN`. */
  path: string
  /** Sends a form of the link, as its own page does. */
  send: (part: string, fields?: Record<string, unknown>) => ReturnType<TestApp['http']['post']>
}

/** A request by the public form, with its secret link. */
export async function aWaitingDelegation(
  app: TestApp,
  differs: Partial<RequestContent> = {},
): Promise<DelegationAt> {
  const request = await app.store.addRequest(aVisitRequest(differs), 'web', linkActor)
  const { token } = await app.store.openLink('request', request.id, '2030-01-01T00:00:00.000Z', linkActor)
  return { request, visit: null, ...byLink(app, `/v/${token}`) }
}

/** One whose visit takes place; with `differs.delegations` it shares it. */
export async function aScheduledDelegation(
  app: TestApp,
  differs: Partial<VisitContent> = {},
): Promise<DelegationAt & { visit: Visit }> {
  const waiting = await aWaitingDelegation(app)
  const plan = aVisit({ title: 'Studi tiru Kota Bogor', status: 'dijadwalkan', delegations: [], ...differs })
  const scheduled = await app.store.scheduleRequest(waiting.request, plan, systemActor)
  return { ...waiting, ...scheduled }
}

/** A delegation of others in the same visit, with people who are none of our business. */
export const another = aDelegation({
  institution: 'Pemerintah Kabupaten Sigi',
  regionCode: '72.10',
  leaderName: 'Yusuf Tersembunyi',
  leaderPosition: 'Kabid Tersembunyi',
  contact: '0811-tersembunyi',
  letterNo: '005/tersembunyi',
})

function byLink({ http, origin }: TestApp, path: string): Pick<DelegationAt, 'path' | 'send'> {
  return {
    path,
    send: (part, fields = {}) => http.post(`${path}/${part}`).set('Origin', origin).type('form').send(fields),
  }
}
