import assert from 'node:assert/strict'
import { loadRegions } from '../../../src/regions/regions.ts'
import { parseVisit, type KnownToVisits } from '../../../src/visits/visitForm.ts'
import { aDelegation, aVisit } from '../../support/builders.ts'
import * as visit from '../../support/visitFields.ts'

const regions = loadRegions()
const known: KnownToVisits = {
  practices: new Set(['festival']),
  units: new Set(['setda']),
  regionCodeOf: regions.regionCodeOfInstitution,
  isRegion: (code) => regions.byCode(code) !== null,
  today: '2026-03-17',
}
const smallest = { title: 'Kunjungan', startOn: '2026-03-17', delegations: [{ institution: 'Pemkot Bogor' }] }

function valueOf(body: object) {
  const parsed = parseVisit(body, known)
  assert.ok(parsed.ok, JSON.stringify(parsed))
  return parsed.value
}

function errorsOf(body: unknown): Record<string, string> {
  const parsed = parseVisit(body, known)
  assert.ok(!parsed.ok, 'it was taken')
  return Object.fromEntries(parsed.errors.map(({ field, key }) => [field, key]))
}

describe('parseVisit', () => {
  it('takes a title, a day and an institution; everything else is empty', () => {
    const delegations = [aDelegation({ institution: 'Pemkot Bogor' })]
    assert.deepEqual(valueOf(smallest), aVisit({ title: 'Kunjungan', kind: 'lainnya', delegations }))
  })

  it('takes a whole visit as it is stored', () => {
    const whole = aVisit({
      endOn: '2026-03-18',
      practices: ['festival'],
      stops: [{ place: 'Pendopo', unit: 'setda', at: '09:30', speaker: null, topic: null }],
      quotes: [{ text: 'Baik.', speaker: 'Contoh', role: null, consent: true, source: null }],
      delegations: [aDelegation({ regionCode: null, actualCount: 30 })],
      isMadeUp: true,
    })
    assert.deepEqual(valueOf(whole), whole)
  })

  it('takes the days as start and end, a time as time', () => {
    const { startOn: _day, ...undated } = smallest
    const visit = valueOf({
      ...undated,
      start: '2026-03-17',
      end: '2026-03-18',
      stops: [{ place: 'Pendopo', time: '09:30' }],
    })
    assert.deepEqual([visit.startOn, visit.endOn], ['2026-03-17', '2026-03-18'])
    assert.equal(visit.stops[0]?.at, '09:30')
    assert.deepEqual(errorsOf({ ...smallest, start: '2026-03-18' }), { start: 'error.unknownField' })
    assert.deepEqual(errorsOf({ ...undated, start: '2026-02-30' }), { startOn: 'error.badDate' })
  })

  it('takes the text of a row for its main field', () => {
    const visit = valueOf({ ...smallest, hostOfficials: ['Bupati'], stops: ['Pendopo'], agenda: 'Pembukaan' })
    assert.deepEqual(visit.hostOfficials, [{ name: 'Bupati', position: null }])
    assert.deepEqual([visit.stops[0]?.place, visit.agenda[0]?.title], ['Pendopo', 'Pembukaan'])
  })

  it('takes a visit of today or before for completed, a later one for scheduled', () => {
    assert.equal(valueOf(smallest).status, 'selesai')
    assert.equal(valueOf({ ...smallest, startOn: '2026-03-18' }).status, 'dijadwalkan')
    assert.equal(valueOf({ ...smallest, status: 'dibatalkan' }).status, 'dibatalkan')
  })

  it('recognises the region unless one is given; null says that there is none', () => {
    const codeOf = (regionCode: unknown) =>
      valueOf({ ...smallest, delegations: [{ institution: 'Pemkot Bogor', regionCode }] }).delegations[0]
        ?.regionCode
    assert.deepEqual([undefined, '', null, '35.10'].map(codeOf), ['32.71', '32.71', null, '35.10'])
  })

  it('names every wrong field at once, the order of the days included', () => {
    assert.deepEqual(
      errorsOf({ title: ' ', startOn: '2026-03-17', endOn: '2026-03-16', delegations: [], warna: 1 }),
      {
        title: 'error.required',
        endOn: 'error.endBeforeStart',
        delegations: 'error.required',
        warna: 'error.unknownField',
      },
    )
  })

  it('takes hours that end after they begin; over several days they need not', () => {
    const hours = (startAt: string | null, endAt: string | null, endOn: string | null = null) => ({
      ...smallest,
      startAt,
      endAt,
      endOn,
    })
    assert.equal(valueOf(hours('09:00', '11:30')).endAt, '11:30')
    assert.equal(valueOf(hours('09:00', '08:00', '2026-03-18')).endAt, '08:00')
    const wrong = { endAt: 'visitForm.endBeforeStartAt' }
    for (const one of [hours('09:00', '09:00'), hours('09:00', '08:00', '2026-03-17'), hours(null, '08:00')])
      assert.deepEqual(errorsOf(one), wrong)
  })

  it('takes a destination by its name, and recognises its region; one left blank is none', () => {
    const destinationOf = (destination: unknown) => valueOf({ ...smallest, destination }).destination
    const sleman = { institution: 'Pemkab Sleman', regionCode: '34.04' }
    assert.deepEqual(destinationOf('Pemkab Sleman'), sleman)
    assert.deepEqual(destinationOf({ institution: 'Pemkab Sleman', regionCode: '' }), sleman)
    assert.deepEqual(destinationOf({ institution: 'LAN', regionCode: null }), {
      institution: 'LAN',
      regionCode: null,
    })
    for (const blank of [null, '', {}, { institution: '', regionCode: '' }])
      assert.equal(destinationOf(blank), null)
    const named = errorsOf({ ...smallest, destination: { institution: '', regionCode: '34.04' } })
    assert.deepEqual(named, { 'destination.institution': 'error.required' })
  })

  it('refuses what is no object', () => {
    for (const body of [null, undefined, 'x', 3, [], true]) assert.ok(Object.keys(errorsOf(body)).length > 0)
  })

  it('refuses more rows than a visit can have', () => {
    const delegations = Array.from({ length: 41 }, () => ({ institution: 'X' }))
    assert.deepEqual(errorsOf({ ...smallest, delegations }), { delegations: 'error.tooMany' })
  })
})

describe('each field of a visit', () => {
  const wrongOf: [fields: readonly string[], values: readonly unknown[]][] = [
    [
      Object.keys(visit.visitTexts),
      [...Object.values(visit.wrongTexts), 'a'.repeat(1_000_000), 7, true, {}, [{}]],
    ],
    [visit.visitDates, [...visit.wrongDates, 20260317, {}, ['2026-03-17']]],
    [visit.visitTimes, [...visit.wrongTimes, 9, {}]],
    [visit.visitCounts, [...visit.wrongCounts, -1, 0, 1.5, 1e12, true, {}, [3]]],
    [visit.visitCodes, [...visit.wrongCodes, 1, {}, []]],
    [visit.visitSlugs, [...visit.wrongCodes, 1, { x: 1 }, [['festival']]]],
    [visit.visitTicks, ['ya', 'false', 2, {}, []]],
    [['sources.0.url'], [...visit.wrongAddresses, 1, {}]],
    [['sources.0.publishedOn'], ['2026-02-30', 'Maret', 2026]],
  ]

  for (const [fields, values] of wrongOf) {
    for (const field of fields) {
      it(`${field}: what is wrong is refused with a message at the field`, () => {
        for (const value of values) {
          const at = Object.keys(errorsOf(withValue(field, value)))
          const said = `${JSON.stringify(value)?.slice(0, 60)} was told of at ${at.join(', ')}`
          assert.ok(
            at.every((name) => name === field || name.startsWith(`${field}.`)),
            said,
          )
        }
      })
    }
  }

  it('takes the name __proto__ nowhere', () => {
    const bodies = [
      '{"title":"X","startOn":"2026-03-17","delegations":[{"institution":"X","__proto__":{"a":1}}]}',
      '{"__proto__":{"title":"X"},"startOn":"2026-03-17","delegations":[{"institution":"X"}]}',
      '{"title":"X","startOn":"2026-03-17","delegations":[{"institution":"X"}],"constructor":{"prototype":{}}}',
    ]
    for (const body of bodies)
      assert.ok(Object.values(errorsOf(JSON.parse(body))).includes('error.forbiddenName'))
  })
})

/** A visit with all rows that it can have, in which one field has this value. */
function withValue(field: string, value: unknown): object {
  const body: Record<string, unknown> = {
    ...smallest,
    delegations: [{ institution: 'Pemkot Bogor' }],
    stops: [{ place: 'Pendopo' }],
    agenda: [{ title: 'Pembukaan' }],
    destination: { institution: 'Pemkot Bogor' },
    hostOfficials: [{ name: 'Contoh' }],
    hostContacts: [{ name: 'Contoh' }],
    questions: [{ question: 'Apa?' }],
    quotes: [{ text: 'Baik.', speaker: 'Contoh', consent: true }],
    sources: [{ title: 'Berita' }],
  }
  const [list = '', part = '', name] = field.split('.')
  if (part === '') return { ...body, [list]: value }
  if (name === undefined) return { ...body, [list]: { ...(body[list] as object), [part]: value } }
  const [row] = body[list] as object[]
  return { ...body, [list]: [{ ...row, [name]: value }] }
}
