import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { systemActor } from '../../../src/accounts/account.ts'
import { isPublicAdoption } from '../../../src/adoptions/adoption.ts'
import { readConfig } from '../../../src/config.ts'
import { gatherMaterial } from '../../../src/kits/gatherMaterial.ts'
import { minutesOf } from '../../../src/kits/kit.ts'
import { loadRegions } from '../../../src/regions/regions.ts'
import { fillSeed } from '../../../src/seed/fillSeed.ts'
import { readSeedRecords, seedFolder } from '../../../src/seed/seedRecords.ts'
import { tempStore, type TempStore } from '../../support/tempStore.ts'

describe('Filling an empty store with what ships', () => {
  let temp: TempStore
  before(async () => {
    temp = await tempStore()
    await fillSeed(temp.store, systemActor)
  })
  after(() => temp.dispose())

  it('publishes every practice at once, as it ships and at the address of its file', async () => {
    const published = await temp.store.publishedPractices()
    assert.equal(published.length, readSeedRecords().practices.length)
    for (const { slug, content } of readSeedRecords().practices) {
      const found = await temp.store.findPractice(slug)
      assert.equal(found?.isMoved, false, slug)
      assert.deepEqual(found?.record.published, content)
      assert.equal(found?.record.draft, null)
    }
  })

  it('makes every visit public, as it ships and at the address of its file', async () => {
    assert.equal((await temp.store.publicVisits()).length, readSeedRecords().visits.length)
    for (const { slug, content } of readSeedRecords().visits) {
      const { record } = (await temp.store.findVisit(slug))!
      assert.equal(record.slug, slug)
      for (const [field, value] of Object.entries(content)) {
        assert.deepEqual(record[field as keyof typeof record], value, `${slug}: ${field}`)
      }
    }
  })

  it('publishes the kit for trainers once, with all that it names and minutes that add up', async () => {
    await fillSeed(temp.store, systemActor)
    const [kit, ...others] = await temp.store.publishedKits()
    assert.deepEqual(others, [])
    assert.equal(kit?.slug, 'kerja-tim-dan-kemitraan-belajar-dari-banyuwangi')
    assert.equal(kit.version, 2)
    const { planned, given } = minutesOf(kit.published)
    assert.equal(planned, given)
    const asked = {
      kit,
      content: kit.published,
      edition: null,
      path: '/',
      locale: 'id',
      isForStaff: false,
    } as const
    const parts = { store: temp.store, regions: loadRegions(), config: readConfig({}), now: () => new Date() }
    const material = await gatherMaterial(asked, parts)
    assert.equal(material.parts.length, kit.published.items.length)
    assert.equal(material.author, 'Pemerintah Kabupaten Banyuwangi')
  })

  it('leads from the festival to the visit of 23 September 2014', async () => {
    const visits = await temp.store.visitsStudying('banyuwangi-festival')
    assert.deepEqual(
      visits.map(({ startOn }) => startOn),
      ['2014-09-23'],
    )
  })

  it('keeps Pohuwato’s interest as interest, after its visit and in public, however often it is filled', async () => {
    await fillSeed(temp.store, systemActor)
    const [adoption, ...others] = await temp.store.adoptions()
    assert.deepEqual(others, [])
    assert.equal(adoption?.institution, 'Pemerintah Kabupaten Pohuwato')
    assert.equal(adoption.practice, 'mal-pelayanan-publik')
    assert.equal(adoption.regionCode, '75.04')
    assert.equal(adoption.stage, 'minat')
    assert.equal(adoption.events[0]?.on, '2026-01-28')
    assert.equal(adoption.review, 'diterima')
    assert.ok(isPublicAdoption(adoption))
    const visit = await temp.store.visit(adoption.visitId ?? '')
    assert.equal(visit?.startOn, '2026-01-28')
  })

  it('names the host and its units', async () => {
    const site = await temp.store.site()
    assert.equal(site.name, 'Tiru Banyuwangi')
    assert.equal(site.contactEmail, null)
    const units = await temp.store.units()
    assert.equal(units.find(({ slug }) => slug === 'bpm-pd')?.successor, 'dpmd')
  })
})

describe('Reading what ships', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tiru-seed-'))
    cpSync(seedFolder, folder, { recursive: true })
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('names the record and the field that is wrong', () => {
    const visit = readSeedRecords().visits[0]!
    const wrong = { ...visit.content, practices: ['tidak-ada'], startOn: '2012-02-30' }
    writeFileSync(join(folder, 'visits', `${visit.slug}.json`), JSON.stringify(wrong))
    assert.throws(
      () => readSeedRecords(folder),
      /2012-09-13-kabupaten-lampung-selatan.*startOn.*practices\.0/,
    )
  })
})
