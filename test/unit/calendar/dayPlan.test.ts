import assert from 'node:assert/strict'
import { plansOf } from '../../../src/calendar/dayPlan.ts'
import type { VisitRequest } from '../../../src/requests/request.ts'
import type { Visit } from '../../../src/visits/visit.ts'
import { aDelegation, aVisit } from '../../support/builders.ts'

const rules = { holidays: [{ on: '2026-12-25', name: 'Hari Raya Natal' }], mostDelegationsADay: null }
const visit = (differs: Partial<Visit>) =>
  ({ ...aVisit({ startOn: '2026-12-07', status: 'dijadwalkan' }), withdrawal: null, ...differs }) as Visit
const request = (differs: Partial<VisitRequest>) =>
  ({
    state: 'diajukan',
    firstChoiceOn: '2026-12-07',
    secondChoiceOn: '2026-12-08',
    ...differs,
  }) as VisitRequest

describe('a day of the calendar', () => {
  it('has a visit on each of its days, and says which', () => {
    const long = visit({ endOn: '2026-12-09' })
    const days = ['2026-12-06', '2026-12-07', '2026-12-09', '2026-12-10']
    const plans = plansOf(days, { visits: [long], requests: [], rules })
    assert.deepEqual(
      plans.map(({ visits }) => visits.map(({ day, days: all }) => [day, all])),
      [[], [[1, 3]], [[3, 3]], []],
    )
  })

  it('has no visit that was called off, declined or withdrawn', () => {
    const withdrawal = { at: '', by: '', reason: '' }
    const visits = [visit({ status: 'dibatalkan' }), visit({ status: 'ditolak' }), visit({ withdrawal })]
    const [plan] = plansOf(['2026-12-07'], { visits, requests: [], rules })
    assert.deepEqual(plan?.visits, [])
  })

  it('has them in the order of their hours, whole days first', () => {
    const visits = [
      visit({ title: 'siang', startAt: '13:00' }),
      visit({ title: 'pagi', startAt: '08:00' }),
      visit({ title: 'sehari' }),
    ]
    const [plan] = plansOf(['2026-12-07'], { visits, requests: [], rules })
    assert.deepEqual(
      plan?.visits.map((one) => one.visit.title),
      ['sehari', 'pagi', 'siang'],
    )
  })

  it('has the wishes of requests that wait, and of no other', () => {
    const requests = [
      request({}),
      request({ state: 'ditelaah' }),
      request({ state: 'dijadwalkan' }),
      request({ state: 'ditolak' }),
    ]
    const plans = plansOf(['2026-12-07', '2026-12-08', '2026-12-09'], { visits: [], requests, rules })
    assert.deepEqual(
      plans.map(({ wishes }) => wishes.map(({ choice }) => choice)),
      [['first', 'first'], ['second', 'second'], []],
    )
  })

  it('has its holidays', () => {
    const plans = plansOf(['2026-12-24', '2026-12-25'], { visits: [], requests: [], rules })
    assert.deepEqual(
      plans.map(({ holidays }) => holidays),
      [[], ['Hari Raya Natal']],
    )
  })

  it('has too many delegations above the limit; those who go out are no guests', () => {
    const three = visit({ delegations: [aDelegation(), aDelegation(), aDelegation()] })
    const out = visit({ destination: { institution: 'Pemkab Sleman', regionCode: null } })
    const most = (limit: number | null) =>
      plansOf(['2026-12-07'], {
        visits: [three, out],
        requests: [],
        rules: { ...rules, mostDelegationsADay: limit },
      })[0]?.tooMany
    assert.deepEqual([most(2), most(3), most(null)], [3, null, null])
  })
})
