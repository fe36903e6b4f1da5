import assert from 'node:assert/strict'
import { clashesOf, newClashes, type Clash } from '../../../src/visits/clashes.ts'
import type { Visit, VisitContent, VisitStop } from '../../../src/visits/visit.ts'
import { aDelegation, aVisit } from '../../support/builders.ts'

const noRules = { mostDelegationsADay: null, holidays: [] }
// A Tuesday.
const tuesday = '2026-03-17'

const planned = (differs: Partial<VisitContent> = {}) =>
  aVisit({ status: 'dijadwalkan', startOn: tuesday, ...differs })

function stored(differs: Partial<Visit> = {}): Visit {
  const kept = { id: 'lain', version: 1, slug: 'lain', createdAt: '', updatedAt: '', createdBy: 'uji' }
  return { ...planned(), ...kept, withdrawal: null, ...differs }
}

const stop = (differs: Partial<VisitStop> = {}): VisitStop => ({
  place: 'Balai desa',
  unit: null,
  at: null,
  speaker: null,
  topic: null,
  ...differs,
})

const inWords = (clashes: readonly Clash[]) =>
  clashes.map((clash) => [clash.kind, 'name' in clash ? clash.name : clash.on].join(' '))

describe('what stands against a planned visit', () => {
  it('is nothing on a working day that nobody else comes on', () => {
    assert.deepEqual(
      clashesOf(planned({ venue: 'Pendopo' }), [stored({ startOn: '2026-03-18' })], noRules),
      [],
    )
  })

  it('is the same venue at an overlapping hour, however it is spelt', () => {
    const plan = planned({ venue: 'pendopo  Sabha', startAt: '09:00', endAt: '11:00' })
    const at = (startAt: string, endAt: string | null) => stored({ venue: 'Pendopo Sabha', startAt, endAt })
    assert.deepEqual(inWords(clashesOf(plan, [at('10:59', '12:00')], noRules)), ['place pendopo  Sabha'])
    assert.deepEqual(clashesOf(plan, [at('11:00', '12:00')], noRules), [])
    assert.deepEqual(clashesOf(plan, [at('07:00', '09:00')], noRules), [])
  })

  it('may be the same venue when nobody has set the hours', () => {
    const plan = planned({ venue: 'Pendopo', startAt: '09:00', endAt: '11:00' })
    assert.equal(clashesOf(plan, [stored({ venue: 'Pendopo' })], noRules).length, 1)
  })

  it('is the same unit at a stop, which lasts until the next one', () => {
    const stops = [stop({ unit: 'dpmptsp', at: '09:00' }), stop({ place: 'Taman', at: '10:00' })]
    const plan = planned({ startAt: '09:00', endAt: '12:00', stops })
    const at = (time: string) =>
      stored({ startAt: '08:00', endAt: '13:00', stops: [stop({ place: 'MPP', unit: 'dpmptsp', at: time })] })
    assert.deepEqual(inWords(clashesOf(plan, [at('09:59')], noRules)), ['unit dpmptsp'])
    assert.deepEqual(clashesOf(plan, [at('10:00')], noRules), [])
  })

  it('is the same speaker, in a stop of one and the agenda of the other', () => {
    const plan = planned({ stops: [stop({ speaker: 'Sekretaris Daerah' })] })
    const agenda = [{ at: null, title: 'Paparan', place: null, speaker: 'sekretaris daerah' }]
    const [clash] = clashesOf(plan, [stored({ agenda })], noRules)
    assert.equal(clash?.kind, 'speaker')
    assert.equal(clash && 'visit' in clash && clash.visit.slug, 'lain')
  })

  it('is told once for each place, whatever number of stops are there', () => {
    const stops = [stop({ at: '09:00' }), stop({ at: '10:00' })]
    assert.deepEqual(inWords(clashesOf(planned({ stops }), [stored({ stops })], noRules)), [
      'place Balai desa',
    ])
  })

  it('is more delegations on a day than the rules allow, those of this visit included', () => {
    const rules = { ...noRules, mostDelegationsADay: 3 }
    const two = { delegations: [aDelegation(), aDelegation({ institution: 'Kota Batu' })] }
    assert.deepEqual(clashesOf(planned(), [stored(two)], rules), [])
    const [clash] = clashesOf(planned(two), [stored(two)], rules)
    assert.deepEqual(clash, { kind: 'delegations', on: tuesday, delegations: 4, most: 3 })
  })

  it('is a holiday, by its name, or a weekend', () => {
    const rules = { ...noRules, holidays: [{ on: '2026-03-21', name: 'Idulfitri' }] }
    const plan = planned({ startOn: '2026-03-20', endOn: '2026-03-22' })
    assert.deepEqual(inWords(clashesOf(plan, [], rules)), ['holiday Idulfitri', 'weekend 2026-03-22'])
  })

  it('is the day that two visits of several days share', () => {
    const plan = planned({ startOn: '2026-03-16', endOn: '2026-03-18', venue: 'Pendopo' })
    const other = stored({ startOn: '2026-03-18', endOn: '2026-03-19', venue: 'Pendopo', startAt: '20:00' })
    const [clash] = clashesOf(plan, [other], noRules)
    assert.equal(clash?.on, '2026-03-18')
  })

  it('is no visit that is over, called off, withdrawn or of the host’s own', () => {
    const same = { venue: 'Pendopo' }
    const by = { by: 'uji', at: '', reason: 'Ganda' }
    const destination = { institution: 'Kota Batu', regionCode: null }
    const others = [
      stored({ ...same, status: 'selesai' }),
      stored({ ...same, status: 'dibatalkan' }),
      stored({ ...same, withdrawal: by }),
      stored({ ...same, destination }),
    ]
    assert.deepEqual(clashesOf(planned(same), others, noRules), [])
    assert.deepEqual(clashesOf(planned({ ...same, status: 'selesai' }), [stored(same)], noRules), [])
    assert.deepEqual(clashesOf(planned({ ...same, destination }), [stored(same)], noRules), [])
  })

  it('does not make a slip of the year cost more than a month of days', () => {
    const plan = planned({ startOn: '2026-03-17', endOn: '9026-03-17' })
    assert.ok(clashesOf(plan, [], noRules).length < 31)
  })
})

describe('what a change of a visit brings about', () => {
  it('leaves out what was known before', () => {
    const before = planned({ venue: 'Pendopo' })
    const other = stored({ venue: 'Pendopo', stops: [stop()] })
    assert.deepEqual(newClashes({ before, after: { ...before } }, [other], noRules), [])
    const after = { ...before, stops: [stop()] }
    assert.deepEqual(inWords(newClashes({ before, after }, [other], noRules)), ['place Balai desa'])
  })
})
