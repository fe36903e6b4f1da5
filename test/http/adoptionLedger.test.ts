import assert from 'node:assert/strict'
import { publicActor, systemActor } from '../../src/accounts/account.ts'
import type { AdoptionContent, AdoptionStage, Evidence } from '../../src/adoptions/adoption.ts'
import { appWith, type TestApp } from '../support/app.ts'
import { anAdoptionContent } from '../support/adoptionBuilders.ts'
import { aDelegation, aPractice, aVisit } from '../support/builders.ts'

const secret = 'Rahasia Narahubung'
const evidence: Evidence[] = [
  { kind: 'pks', title: 'PKS Nomor 12', url: 'https://contoh.go.id/pks', uploadId: null },
  { kind: 'surat_pernyataan', title: `Surat dari ${secret}`, url: null, uploadId: null },
]

async function app(): Promise<TestApp> {
  return appWith({
    practices: [aPractice({ name: 'Mal Pelayanan' }), aPractice({ name: 'Festival' })],
    visits: [
      aVisit({
        practices: ['mal-pelayanan'],
        delegations: [aDelegation(), aDelegation({ institution: 'UPI', regionCode: null })],
      }),
    ],
  })
}

function add(
  { store }: TestApp,
  differs: Partial<AdoptionContent> & { stage?: AdoptionStage; on?: string; note?: string } = {},
  by = systemActor,
) {
  const { stage = 'komitmen', on = '2026-04-01', note = null, ...content } = differs
  const named = {
    practice: 'mal-pelayanan',
    isPublic: true,
    contactName: secret,
    contactPhone: '0812-3456-7890',
    responsible: secret,
  }
  return store.addAdoption(
    anAdoptionContent({ ...named, ...content }),
    { origin: 'staff', visitId: null, requestId: null, stage, on, note },
    by,
  )
}

function seen(html: string): string {
  const main = /<main[^>]*>([^]*)<\/main>/.exec(html)?.[1] ?? ''
  return main.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
}

describe('who copies a practice, on its page', () => {
  it('is told by institution, region, stage, day and evidence, on a map and along a time line', async () => {
    const it = await app()
    const { id, version } = await add(it)
    await it.store.addAdoptionEvent(
      { id, version },
      { on: '2026-06-01', stage: 'diterapkan', note: 'Dibuka.', evidence, isFromAdopter: false },
      systemActor,
    )
    const { text } = await it.http.get('/practices/mal-pelayanan').expect(200)
    assert.match(seen(text), /Siapa yang meniru 1 instansi tercatat: 1 diterapkan\./)
    assert.match(seen(text), /Pemerintah Kota Bogor Diterapkan sejak 1 Juni 2026/)
    assert.match(text, /href="https:\/\/contoh\.go\.id\/pks" rel="noopener" lang="id">PKS Nomor 12</)
    assert.match(seen(text), /Surat pernyataan replikasi: disimpan petugas/)
    assert.match(
      text,
      /<a class="tile counted" href="\/regions\/32" aria-label="Jabar 1: Provinsi Jawa Barat, 1 replikasi">/,
    )
    assert.match(text, /<a href="\/regions\/32">Provinsi Jawa Barat<\/a><\/th><td class="number">1</)
    assert.match(seen(text), /1 Juni 2026 Diterapkan Pemerintah Kota Bogor Dibuka\..*1 April 2026 Komitmen/)
  })

  it('says of what was stopped why', async () => {
    const it = await app()
    const { id, version } = await add(it)
    await it.store.addAdoptionEvent(
      { id, version },
      {
        on: '2026-06-01',
        stage: 'dihentikan',
        note: 'Anggaran dialihkan.',
        evidence: [],
        isFromAdopter: false,
      },
      systemActor,
    )
    const { text } = await it.http.get('/practices/mal-pelayanan').expect(200)
    assert.match(seen(text), /Dihentikan Pemerintah Kota Bogor Alasan: Anggaran dialihkan\./)
    assert.match(seen(text), /Dihentikan: 1 \(tidak termasuk angka di atas\)/)
  })

  it('has a funnel in which each step counts those that went further', async () => {
    const it = await app()
    await add(it, { stage: 'uji_coba' })
    const { text } = await it.http.get('/practices/mal-pelayanan').expect(200)
    assert.match(
      seen(text),
      /Datang belajar atau berminat 2 2 datang berkunjung, 0 tercatat tanpa kunjungan Berkomitmen meniru 1 Menguji coba 1 Sudah memakai belum ada/,
    )
  })

  it('is nobody while nothing is accepted, and asks for a report', async () => {
    const it = await app()
    await add(it, { isPublic: false, institution: 'Pemerintah Kabupaten Sigi' })
    await add(it, { institution: 'Pemerintah Kabupaten Bangli' }, publicActor)
    const { text } = await it.http.get('/practices/mal-pelayanan').expect(200)
    assert.match(seen(text), /Belum ada instansi yang tercatat meniru praktik ini\./)
    assert.match(text, /href="\/practices\/mal-pelayanan\/adopt">Daerah Anda meniru praktik ini\? Laporkan</)
    assert.doesNotMatch(text, /Sigi|Bangli/)
  })

  it('shows made-up records labelled, and counts them nowhere', async () => {
    const it = await app()
    await add(it, { isMadeUp: true })
    const { text } = await it.http.get('/practices/mal-pelayanan').expect(200)
    assert.match(seen(text), /Pemerintah Kota Bogor Komitmen sejak 1 April 2026 Contoh buatan/)
    assert.doesNotMatch(text, /class="tile counted/)
    assert.doesNotMatch(seen(text), /instansi tercatat:/)
    const home = await it.http.get('/').expect(200)
    assert.doesNotMatch(home.text, /berniat meniru/)
  })
})

describe('GET /adoptions', () => {
  it('lists all, the furthest first, and filters by stage, province and practice', async () => {
    const it = await app()
    await add(it, { institution: 'Pemerintah Kabupaten Sigi', regionCode: '72.10', stage: 'minat' })
    await add(it, { practice: 'festival' })
    const all = await it.http.get('/adoptions').expect(200)
    assert.match(seen(all.text), /2 replikasi tercatat.*Kota Bogor Komitmen.*Kabupaten Sigi Minat/)
    for (const query of ['stage=minat', 'province=72', 'practice=mal-pelayanan']) {
      const { text } = await it.http.get(`/adoptions?${query}`).expect(200)
      assert.match(seen(text), /1 replikasi tercatat/, query)
      assert.doesNotMatch(seen(text), /Pemerintah Kota Bogor/, query)
      assert.match(text, /class="chip"/, query)
      assert.match(text, /content="noindex"/, query)
    }
    const staged = await it.http.get('/adoptions?stage=minat')
    assert.doesNotMatch(seen(staged.text), /Dari belajar sampai dipakai/)
    await it.http.get('/adoptions?stage=x&province=99&practice=zz&page=-1').expect(200)
  })

  it('leaves out what is copied of a practice that was withdrawn', async () => {
    const it = await app()
    await add(it)
    const { record } = (await it.store.findPractice('mal-pelayanan'))!
    await it.store.withdrawPractice(record, 'Keliru', systemActor)
    const { text } = await it.http.get('/adoptions').expect(200)
    assert.match(seen(text), /Belum ada replikasi/)
    assert.doesNotMatch(seen(text), /Pemerintah Kota Bogor/)
  })

  it('says what to do when nothing is recorded', async () => {
    const { http } = await appWith()
    assert.match(seen((await http.get('/adoptions').expect(200)).text), /Belum ada replikasi yang tercatat/)
  })
})

describe('what a region copies', () => {
  it('stands on its page and on that of its province', async () => {
    const it = await app()
    await add(it)
    for (const code of ['32.71', '32']) {
      const { text } = await it.http.get(`/regions/${code}`).expect(200)
      assert.match(seen(text), /Yang ditiru di wilayah ini 1 replikasi tercatat\. Pemerintah Kota Bogor/)
      assert.match(text, /href="\/practices\/mal-pelayanan"/)
    }
    assert.doesNotMatch(seen((await it.http.get('/regions/33')).text), /Yang ditiru di wilayah ini/)
    const { text } = await it.http.get('/').expect(200)
    assert.match(
      text,
      /<a href="\/adoptions">instansi tercatat berniat meniru atau sudah meniru<\/a><\/dt><dd>1</,
    )
  })
})

describe('the adoption ledger for other systems', () => {
  it('gives what the public may know, newest first and by practice', async () => {
    const it = await app()
    await add(it, { stage: 'minat', regionCode: '32.71' })
    await add(it, { practice: 'festival', isPublic: false })
    await add(it, { institution: 'Pemerintah Kabupaten Bangli' }, publicActor)
    const { body } = await it.http.get('/api/v1/adoptions').expect(200)
    assert.equal(body.total, 1)
    const [one] = body.items
    assert.equal(one.institution, 'Pemerintah Kota Bogor')
    assert.equal(one.stageSince, '2026-04-01')
    const { properties } = (await it.http.get('/openapi.json')).body.components.schemas.adoption
    assert.deepEqual(Object.keys(one), Object.keys(properties))
    const ofOne = await it.http.get('/api/v1/practices/mal-pelayanan/adoptions').expect(200)
    assert.deepEqual(ofOne.body.items, body.items)
    const none = await it.http.get('/api/v1/practices/festival/adoptions').expect(200)
    assert.equal(none.body.total, 0)
    await it.http.get('/api/v1/practices/tidak-ada/adoptions').expect(404)
    await it.http.post('/api/v1/adoptions').send({}).expect(405)
  })

  it('is followed by the feed and known to the sitemap', async () => {
    const it = await app()
    await add(it, { regionCode: '75.04', note: 'Catatan kejadian.' })
    const { text } = await it.http.get('/feed.xml').expect(200)
    assert.match(text, /<title>Pemerintah Kota Bogor: Komitmen – Mal Pelayanan<\/title>/)
    assert.match(text, /1 April 2026\. Catatan kejadian\./)
    const sitemap = await it.http.get('/sitemap.xml').expect(200)
    for (const path of ['/adoptions', '/regions/75.04', '/regions/75'])
      assert.match(sitemap.text, new RegExp(`<loc>[^<]*${path}</loc>`))
  })

  it('tells nothing of an event that waits for review or was refused', async () => {
    const it = await app()
    const { id, version } = await add(it)
    const shown = [
      { kind: 'mou', title: 'Bukti tertunda', url: 'https://contoh.go.id/tunda', uploadId: null },
    ]
    const event = { on: '2026-06-01', stage: 'diterapkan', note: 'Kabar tertunda.' } as const
    const told = { ...event, evidence: shown as Evidence[], isFromAdopter: true }
    const waiting = await it.store.addAdoptionEvent({ id, version }, told, publicActor)
    const paths = ['/adoptions', '/practices/mal-pelayanan', '/regions/32.71', '/feed.xml']
    const data = ['/api/v1/adoptions', '/api/v1/practices/mal-pelayanan/adoptions']
    const read = async () => {
      for (const path of [...paths, ...data])
        assert.doesNotMatch(
          (await it.http.get(path).expect(200)).text,
          /tertunda|contoh\.go\.id\/tunda/,
          path,
        )
    }
    await read()
    const refusal = { isAccepted: false, note: 'Belum jelas' }
    await it.store.reviewAdoptionEvent(waiting, waiting.events[1]!.id, refusal, systemActor)
    await read()
  })

  it('shows no contact, no person and no kept paper anywhere', async () => {
    const it = await app()
    const { id, version } = await add(it)
    await it.store.addAdoptionEvent(
      { id, version },
      { on: '2026-06-01', stage: 'diterapkan', note: null, evidence, isFromAdopter: false },
      systemActor,
    )
    const paths = ['/', '/adoptions', '/practices/mal-pelayanan', '/regions/32.71', '/regions', '/feed.xml']
    const data = ['/api/v1/adoptions', '/api/v1/practices/mal-pelayanan/adoptions', '/sitemap.xml']
    for (const path of [...paths, ...data]) {
      const { text } = await it.http.get(path).expect(200)
      assert.doesNotMatch(text, new RegExp(`${secret}|0812-3456`), path)
    }
  })
})
