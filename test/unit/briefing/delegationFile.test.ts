import assert from 'node:assert/strict'
import { hasBegun, phaseOf, type DelegationFile } from '../../../src/briefing/delegationFile.ts'
import type { RequestState, VisitRequest } from '../../../src/requests/request.ts'
import type { Visit } from '../../../src/visits/visit.ts'
import { aDelegation, aVisit } from '../../support/builders.ts'
import { aVisitRequest } from '../../support/delegation.ts'

function aFile(
  today: string,
  { state = 'dijadwalkan', visit = {} }: { state?: RequestState; visit?: Partial<Visit> | null } = {},
): DelegationFile {
  const request = { ...aVisitRequest(), state } as VisitRequest
  const planned = { ...aVisit({ status: 'dijadwalkan' }), withdrawal: null, ...visit } as Visit
  return { path: '/v/x', request, scheduled: visit && { visit: planned, delegation: aDelegation() }, today }
}

describe('the phase of a delegation’s file', () => {
  const cases: [string, DelegationFile, ReturnType<typeof phaseOf>][] = [
    ['new', aFile('2026-03-01', { state: 'diajukan', visit: null }), 'waiting'],
    ['looked at', aFile('2026-03-01', { state: 'ditelaah', visit: null }), 'waiting'],
    ['declined', aFile('2026-03-01', { state: 'ditolak', visit: null }), 'declined'],
    ['cancelled', aFile('2026-03-01', { state: 'dibatalkan' }), 'cancelled'],
    ['scheduled', aFile('2026-03-01'), 'scheduled'],
    ['on its last day', aFile('2026-03-18', { visit: { endOn: '2026-03-18' } }), 'scheduled'],
    ['the day after', aFile('2026-03-19', { visit: { endOn: '2026-03-18' } }), 'finished'],
    ['logged on the day', aFile('2026-03-17', { visit: { status: 'selesai' } }), 'finished'],
    ['called off', aFile('2026-03-01', { visit: { status: 'dibatalkan' } }), 'cancelled'],
    [
      'withdrawn',
      aFile('2026-03-01', { visit: { withdrawal: { reason: 'x', by: 'x', at: '2026-03-01' } } }),
      'cancelled',
    ],
  ]
  for (const [what, file, phase] of cases)
    it(`of one that is ${what} is ${phase}`, () => assert.equal(phaseOf(file), phase))

  it('lets it say what it takes home from the first day on, and not when it was called off', () => {
    assert.equal(hasBegun(aFile('2026-03-16')), false)
    assert.equal(hasBegun(aFile('2026-03-17')), true)
    assert.equal(hasBegun(aFile('2026-04-17')), true)
    assert.equal(hasBegun(aFile('2026-03-17', { visit: { status: 'dibatalkan' } })), false)
  })
})
