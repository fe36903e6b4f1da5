import assert from 'node:assert/strict'
import { parsePractice } from '../../../src/practices/practiceForm.ts'
import { readSeedRecords } from '../../../src/seed/seedRecords.ts'
import { aPractice } from '../../support/builders.ts'

const smallest = { name: 'Batik', summary: 'Ringkas.', affairs: ['pariwisata'], stage: 'penerapan' }
const known = { practices: new Set<string>(), units: new Set<string>() }

function parsed(differs: object) {
  const result = parsePractice({ ...smallest, ...differs }, known)
  assert.ok(result.ok, JSON.stringify(result))
  return result.value
}

function errorsOf(body: unknown): string[] {
  const result = parsePractice(body, known)
  return result.ok ? [] : result.errors.map(({ field, key }) => `${field} ${key}`)
}

describe('parsePractice', () => {
  it('fills in the empty value of everything that the smallest practice leaves out', () => {
    assert.deepEqual(parsed({}), aPractice({ name: 'Batik', summary: 'Ringkas.' }))
  })

  it('reads every practice that ships as it stands', () => {
    const { practices, units } = readSeedRecords()
    const all = {
      practices: new Set(practices.map(({ slug }) => slug)),
      units: new Set(units.map(({ slug }) => slug)),
    }
    assert.ok(practices.length >= 20)
    for (const { slug, content } of practices) {
      assert.deepEqual(parsePractice(content, all), { ok: true, value: content }, slug)
    }
  })

  it('reads figures as Indonesians write them, and as programs do', () => {
    const written = ['1.250,5', '1250.5', '1250,5', '15.675', '12.800.000.000', '0', 7, 0.25, '', null]
    const { metrics } = parsed({ metrics: written.map((value) => ({ label: 'x', value })) })
    assert.deepEqual(
      metrics.map(({ value }) => value),
      [1250.5, 1250.5, 1250.5, 15_675, 12_800_000_000, 0, 7, 0.25, null, null],
    )
  })

  it('reads dates as exact as they are known, with their precision apart too', () => {
    assert.equal(parsed({ trialDate: '2018' }).trialDate, '2018')
    assert.equal(parsed({ startDate: '2018-08' }).startDate, '2018-08')
    assert.equal(parsed({ startDate: { date: '2018-08-15', precision: 'month' } }).startDate, '2018-08')
    assert.equal(parsed({ startDate: { date: '2018', precision: 'year' } }).startDate, '2018')
    for (const startDate of [
      { date: '2018', precision: 'day' },
      { date: '2018-02-30', precision: 'month' },
      { date: '2018-02-03', precision: 'jam' },
      { date: '2018' },
      20180815,
    ]) {
      assert.match(
        errorsOf({ ...smallest, startDate }).join(),
        /^startDate error\./,
        JSON.stringify(startDate),
      )
    }
  })

  it('takes a trial in the year of the start, and refuses one that is surely after it', () => {
    assert.equal(parsed({ trialDate: '2018', startDate: '2018-05' }).trialDate, '2018')
    const errors = errorsOf({ ...smallest, trialDate: '2018-06', startDate: '2018-05-31' })
    assert.deepEqual(errors, ['trialDate practiceForm.error.trialAfterStart'])
  })

  it('takes the day of a moment, and a year or a number of people given as a number', () => {
    assert.equal(parsed({ lastVerifiedAt: '2026-03-17T02:10:00.000Z' }).lastVerifiedAt, '2026-03-17')
    assert.equal(parsed({ startDate: 2018 }).startDate, '2018')
    assert.equal(parsed({ resources: { people: 12 } }).resources.people, '12')
  })

  it('takes the text of a row for its main field', () => {
    const { partners, awards, sources } = parsed({
      partners: ['PT Telkom'],
      awards: ['Top 99'],
      sources: ['Antara'],
    })
    assert.deepEqual(partners, [{ institution: 'PT Telkom', role: null, contribution: null }])
    assert.deepEqual([awards[0]?.name, awards[0]?.year], ['Top 99', null])
    assert.deepEqual([sources[0]?.title, sources[0]?.confidence], ['Antara', 'sedang'])
  })

  it('takes a relation to a practice of the catalogue without a title, and no other', () => {
    const related = (relation: object) => ({ ...smallest, relations: [{ kind: 'part_of', ...relation }] })
    const here = { practices: new Set(['festival']), units: new Set<string>() }
    const result = parsePractice(related({ practice: 'festival' }), here)
    assert.ok(result.ok)
    assert.equal(result.value.relations[0]?.title, 'festival')
    assert.deepEqual(errorsOf(related({})), ['relations.0.title error.required'])
  })

  it('takes keywords as a list or with commas, each once', () => {
    assert.deepEqual(parsed({ tags: 'csr, taman kota,, csr' }).tags, ['csr', 'taman kota'])
    assert.deepEqual(parsed({ tags: ['csr'] }).tags, ['csr'])
  })

  it('names unknown slugs beside whatever else is wrong', () => {
    const body = {
      ...smallest,
      name: 5,
      leadUnit: 'entah',
      relations: [{ kind: 'part_of', practice: 'entah', title: 'X' }],
    }
    assert.deepEqual(errorsOf(body), [
      'name error.wrongType',
      'leadUnit error.unknownReference',
      'relations.0.practice error.unknownReference',
    ])
  })

  it('refuses what is no practice at all', () => {
    for (const body of [null, undefined, 'x', 7, [], [smallest]]) assert.notDeepEqual(errorsOf(body), [])
    assert.deepEqual(errorsOf(JSON.parse('{"__proto__": {}}')), ['__proto__ error.forbiddenName'])
    assert.deepEqual(errorsOf({ ...smallest, peran: 1 }), ['peran error.unknownField'])
  })
})
