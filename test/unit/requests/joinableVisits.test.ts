import assert from 'node:assert/strict'
import { alsoAsking, joinableVisits } from '../../../src/requests/joinableVisits.ts'
import type { VisitRequest } from '../../../src/requests/request.ts'
import type { Visit } from '../../../src/visits/visit.ts'
import { aVisit } from '../../support/builders.ts'
import { aRequest } from '../../support/requests.ts'

const wish = { ...aRequest(), firstChoiceOn: '2026-03-17', secondChoiceOn: '2026-04-14' } as VisitRequest

const planned = (startOn: string, differs: Partial<Visit> = {}) =>
  ({ ...aVisit({ status: 'dijadwalkan', startOn }), withdrawal: null, ...differs }) as Visit

const days = (visits: Visit[]) => joinableVisits(wish, visits).map(({ startOn }) => startOn)

describe('visits that a delegation may come along on', () => {
  it('are within a week of either wished day, the nearest first', () => {
    const visits = ['2026-03-24', '2026-03-25', '2026-03-09', '2026-03-16', '2026-04-14', '2026-04-30']
    assert.deepEqual(days(visits.map((day) => planned(day))), ['2026-04-14', '2026-03-16', '2026-03-24'])
  })

  it('are planned ones that the host receives', () => {
    const by = { by: 'uji', at: '', reason: 'Ganda' }
    const others = [
      planned('2026-03-17', { status: 'selesai' }),
      planned('2026-03-17', { status: 'dibatalkan' }),
      planned('2026-03-17', { withdrawal: by }),
      planned('2026-03-17', { destination: { institution: 'Kota Batu', regionCode: null } }),
    ]
    assert.deepEqual(days(others), [])
  })

  it('are no more than ten', () => {
    assert.equal(days(Array.from({ length: 15 }, () => planned('2026-03-17'))).length, 10)
  })
})

describe('other requests for the same days', () => {
  const other = (id: string, differs: Partial<VisitRequest>) =>
    ({ ...aRequest(), id, state: 'ditelaah', ...differs }) as VisitRequest

  it('are those that wait and share one of the days', () => {
    const requests = [
      { ...wish, id: 'a' },
      other('b', { firstChoiceOn: '2026-05-01', secondChoiceOn: '2026-04-14' }),
      other('c', { firstChoiceOn: '2026-03-18' }),
      other('d', { firstChoiceOn: '2026-03-17', state: 'dijadwalkan' }),
    ]
    assert.deepEqual(
      alsoAsking({ ...wish, id: 'a' }, requests).map(({ id }) => id),
      ['b'],
    )
  })
})
