import assert from 'node:assert/strict'
import { loadRegions } from '../../../src/regions/regions.ts'
import {
  institutionKey,
  knownInstitutions,
  suggestInstitutions,
  visitsLike,
} from '../../../src/visits/institutions.ts'
import { aDelegation, aVisit } from '../../support/builders.ts'

const visitOf = (...institutions: string[]) =>
  aVisit({ delegations: institutions.map((institution) => aDelegation({ institution })) })

describe('the name of an institution', () => {
  it('means the same however the kind of government is written', () => {
    const bogor = ['Pemkot Bogor', 'Pemerintah Kota Bogor', 'kota bogor', 'PEMERINTAH DAERAH KOTA BOGOR']
    assert.equal(new Set(bogor.map(institutionKey)).size, 1)
    assert.notEqual(institutionKey('Pemkab Bogor'), institutionKey('Pemkot Bogor'))
  })
})

describe('institutions known from visits', () => {
  it('are named once, the most frequent first, as first written', () => {
    const visits = [visitOf('LAN'), visitOf('Pemkot Bogor', 'Setneg'), visitOf('Pemerintah Kota Bogor')]
    assert.deepEqual(knownInstitutions(visits), ['Pemkot Bogor', 'LAN', 'Setneg'])
  })
})

describe('what someone may mean who types an institution', () => {
  const suggest = (typed: string, known: string[] = []) =>
    suggestInstitutions(typed, { known, regionsMatching: loadRegions().matching })

  it('is one known from visits before a government', () => {
    const [first, second] = suggest('blitar', ['Universitas Blitar Raya'])
    assert.deepEqual([first, second], ['Universitas Blitar Raya', 'Pemerintah Kabupaten Blitar'])
  })

  it('is not the same government twice', () => {
    assert.deepEqual(suggest('kota bogor', ['Pemkot Bogor']), ['Pemkot Bogor'])
  })

  it('is nothing for nothing, and never more than eight', () => {
    assert.deepEqual(suggest(' . '), [])
    assert.equal(suggest('s').length, 8)
  })
})

describe('visits that may be the same', () => {
  const stored = { ...visitOf('Pemkot Bogor', 'LAN'), withdrawal: null }
  it('are those of one of the institutions on the same day', () => {
    assert.equal(visitsLike(visitOf('Kota Bogor'), [stored]).length, 1)
    assert.equal(visitsLike(visitOf('Kota Blitar'), [stored]).length, 0)
    assert.equal(visitsLike({ ...visitOf('LAN'), startOn: '2026-03-18' }, [stored]).length, 0)
    assert.equal(visitsLike(visitOf('LAN'), [{ ...stored, withdrawal: {} }]).length, 0)
  })
})
