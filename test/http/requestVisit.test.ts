import assert from 'node:assert/strict'
import { appWith, type TestApp } from '../support/app.ts'
import { aDelegation, aPractice, aVisit } from '../support/builders.ts'
import { fieldsOf } from '../support/formFields.ts'
import { answer, someAnswers } from '../support/requestAnswers.ts'

const today = () => new Date('2026-03-17T03:00:00Z')

function anApp(): Promise<TestApp> {
  return appWith({
    now: today,
    practices: [aPractice({ name: 'Festival' }), aPractice({ name: 'Mal Pelayanan Publik' })],
    visits: [aVisit({ startOn: '2025-01-07' })],
  })
}

function headingOf(html: string): string {
  return /<h1[^>]*>([^<]*)/.exec(html)?.[1] ?? ''
}

describe('GET /request-visit', () => {
  it('says what is needed, what happens then, which data is kept and how long', async () => {
    const { http, store } = await anApp()
    const { version, updatedAt: _, ...rules } = await store.visitRules()
    const by = { id: null, name: 'uji', role: 'system' } as const
    await store.saveVisitRules(version, { ...rules, guestRetentionDays: 90 }, by)
    const { text } = await http.get('/request-visit').expect(200)
    for (const said of ['Yang perlu disiapkan', 'lima menit', 'Apa yang terjadi', 'otomatis 90 hari', 'NIK'])
      assert.ok(text.includes(said), said)
    assert.match(text, /href="\/privacy"/)
    assert.match((await http.get('/privacy')).text, /Sampai 90 hari setelah kunjungan/)
    assert.match((await http.get('/en/request-visit').expect(200)).text, /<h1>Ask for a visit/)
  })

  it('is where “Ajukan kunjungan” leads, with the practice that the reader comes from', async () => {
    const { http } = await anApp()
    const practice = await http.get('/practices/festival').expect(200)
    assert.match(practice.text, /href="\/request-visit\?practice=festival">Ajukan kunjungan/)
    for (const path of ['/', '/about', '/visits'])
      assert.match((await http.get(path)).text, /href="\/request-visit">Ajukan kunjungan/, path)
    const start = await http.get('/request-visit?practice=festival').expect(200)
    assert.match(start.text, /Praktik yang dipilih: Festival/)
    assert.match(start.text, /<input type="hidden" name="practice" value="festival">/)
    const first = await http.get('/request-visit/institution?practice=festival').expect(200)
    assert.deepEqual(fieldsOf(first.text)['practices'], ['festival'])
  })

  it('goes on without a practice that does not exist, is a draft or was withdrawn', async () => {
    const { http, store } = await anApp()
    const by = { id: null, name: 'uji', role: 'system' } as const
    await store.addPractice(aPractice({ name: 'Belum Terbit' }), { slug: null, state: 'draft' }, by)
    for (const slug of ['tidak-ada', 'belum-terbit', '__proto__', '%3Cb%3E']) {
      const { text } = await http.get(`/request-visit?practice=${slug}`).expect(200)
      assert.doesNotMatch(text, /Praktik yang dipilih/, slug)
      const first = await http.get(`/request-visit/institution?practice=${slug}`).expect(200)
      assert.equal(fieldsOf(first.text)['practices'], undefined, slug)
    }
  })

  it('takes several practices, each that it knows', async () => {
    const { http } = await anApp()
    const query = 'practice=festival&practice=tidak-ada&practice=mal-pelayanan-publik'
    const { text } = await http.get(`/request-visit?${query}`).expect(200)
    assert.equal(text.match(/<input type="hidden" name="practice"/g)?.length, 2)
    const first = await http.get(`/request-visit/institution?${query}`).expect(200)
    assert.deepEqual(fieldsOf(first.text)['practices'], ['festival,mal-pelayanan-publik'])
  })

  it('follows a practice to its new address', async () => {
    const { http, store } = await anApp()
    const practice = (await store.practices()).find(({ slug }) => slug === 'festival')
    assert.ok(practice)
    await store.movePractice(practice, 'pesta', { id: null, name: 'uji', role: 'system' })
    assert.match((await http.get('/request-visit?practice=festival')).text, /value="pesta"/)
  })
})

describe('GET /request-visit/:step', () => {
  it('asks the first question; a later one, whose answers nobody has sent, leads back to it', async () => {
    const { http } = await anApp()
    const { text } = await http.get('/request-visit/institution').expect(200)
    assert.equal(headingOf(text), 'Instansi mana yang akan berkunjung?')
    for (const step of ['programme', 'dates', 'letter', 'check'])
      await http.get(`/request-visit/${step}`).expect(303).expect('Location', '/request-visit/institution')
    await http.get('/request-visit/tidak-ada').expect(404)
    await http.get('/request-visit/__proto__').expect(404)
  })
})

describe('GET /request-visit/institutions', () => {
  it('offers regions, and institutions that the public knows', async () => {
    const app = await appWith({
      visits: [
        aVisit({ delegations: [aDelegation({ institution: 'Bapelkes Bogor Terbuka' })] }),
        aVisit({ status: 'diajukan', delegations: [aDelegation({ institution: 'Bapelkes Bogor Rahasia' })] }),
      ],
    })
    const { body } = await app.http.get('/request-visit/institutions?q=bogor').expect(200)
    assert.ok(body.includes('Pemerintah Kota Bogor'))
    assert.ok(body.includes('Bapelkes Bogor Terbuka'))
    assert.ok(!body.includes('Bapelkes Bogor Rahasia'))
    assert.deepEqual((await app.http.get('/request-visit/institutions')).body, [])
  })
})

describe('GET /request-visit/practice-names', () => {
  it('offers names of published practices', async () => {
    const { http } = await anApp()
    assert.deepEqual((await http.get('/request-visit/practice-names?q=mal').expect(200)).body, [
      'Mal Pelayanan Publik',
    ])
  })
})

describe('POST /request-visit/:step', () => {
  const path: [answers: Record<string, string>, next: string, heading: string][] = [
    [{ institution: 'Pemerintah Kota Bogor' }, 'programme', 'Kunjungan seperti apa?'],
    [{ kind: 'studi_tiru', programme: 'pkp', batch: 'IV' }, 'purpose', 'Apa yang ingin dipelajari?'],
    [{ purpose: 'Belajar', topics: 'Biaya' }, 'practices', 'Praktik mana yang ingin dilihat?'],
    [{ practices: 'festival', practiceName: '' }, 'dates', 'Kapan, dan berapa orang?'],
    [{ firstChoiceOn: '2026-04-20', plannedCount: '30' }, 'contact', 'Siapa yang dapat kami hubungi?'],
    [
      { contactName: 'Sri Wahyuni', contactPhone: '0812 3456 7890' },
      'letter',
      'Apakah surat permohonannya sudah ada?',
    ],
    [{ letterNo: '005/1/2026', letterDate: '2026-03-01' }, 'check', 'Periksa jawaban'],
  ]

  it('goes from question to question, each page carrying the answers before it', async () => {
    const app = await anApp()
    let page = (await app.http.get('/request-visit/institution')).text
    for (const [answers, next, heading] of path) {
      assert.match(page, new RegExp(`action="/request-visit/${next}"`))
      const response = await answer(app, next, { ...fieldsOf(page), ...answers }).expect(200)
      page = response.text
      assert.equal(headingOf(page), heading)
    }
    const carried = fieldsOf(page)
    for (const [name, value] of path.flatMap(([answers]) => Object.entries(answers)))
      if (value !== '') assert.deepEqual(carried[name], [value], name)
    assert.deepEqual(await app.store.requests(), [])
  })

  const wrong: [
    asked: string,
    next: string,
    typed: Record<string, string>,
    field: string,
    message: string,
  ][] = [
    ['institution', 'programme', { institution: '  ' }, 'institution', 'Bagian ini wajib diisi'],
    ['institution', 'programme', { institution: '<b>x</b>' }, 'institution', 'tanpa kode HTML'],
    ['programme', 'purpose', { kind: 'piknik' }, 'kind', 'Pilih salah satu'],
    ['purpose', 'practices', { purpose: '' }, 'purpose', 'Bagian ini wajib diisi'],
    ['practices', 'dates', { practices: 'tidak-ada' }, 'practices', 'Belum ada data dengan nama itu'],
    ['practices', 'dates', { practiceName: 'Xyzzy' }, 'practiceName', 'Belum ada praktik bernama “Xyzzy”'],
    ['dates', 'contact', { firstChoiceOn: '2026-03-16' }, 'firstChoiceOn', 'Tanggal ini sudah lewat'],
    ['dates', 'contact', { firstChoiceOn: '17 April' }, 'firstChoiceOn', 'yang ada di kalender'],
    ['dates', 'contact', { secondChoiceOn: '2026-04-20' }, 'secondChoiceOn', 'sama dengan pilihan pertama'],
    ['dates', 'contact', { plannedCount: '-3' }, 'plannedCount', 'angka bulat'],
    ['contact', 'letter', { contactPhone: '' }, 'contactPhone', 'telepon atau surel'],
    ['contact', 'letter', { contactEmail: 'sri' }, 'contactEmail', 'alamat surel'],
    ['letter', 'check', { letterDate: '2026-02-30' }, 'letterDate', 'yang ada di kalender'],
  ]
  for (const [asked, next, typed, field, message] of wrong) {
    it(`asks ${asked} again when ${field} is ${JSON.stringify(Object.values(typed)[0])}, as typed`, async () => {
      const app = await anApp()
      const { text } = await answer(app, next, { ...someAnswers(typed), asked }).expect(422)
      assert.match(text, /<title>Kesalahan:/)
      assert.match(text, new RegExp(`href="#f-${field}"`))
      assert.match(text, new RegExp(`id="f-${field}-error">[^<]*${message}`))
      const [value = ''] = Object.values(typed)
      const shown = fieldsOf(text)[field]
      if (field !== 'kind') assert.deepEqual(shown, [value])
      assert.equal(fieldsOf(text)['contactName']?.[0], 'Sri Wahyuni')
    })
  }

  it('takes practices by name, and keeps those it knows when one is unknown', async () => {
    const app = await anApp()
    const typed = { ...someAnswers(), asked: 'practices', practiceName: 'festival; Mal Pelayanan Publik' }
    const good = await answer(app, 'dates', typed).expect(200)
    assert.deepEqual(fieldsOf(good.text)['practices'], ['festival,mal-pelayanan-publik'])
    const half = await answer(app, 'dates', { ...typed, practiceName: 'Festival; Xyzzy' }).expect(422)
    assert.deepEqual(fieldsOf(half.text)['practices'], ['festival'])
  })

  it('goes back without judging what was typed, and keeps it', async () => {
    const app = await anApp()
    const typed = { ...someAnswers({ firstChoiceOn: 'entah' }), asked: 'dates', back: '1' }
    const { text } = await answer(app, 'practices', typed).expect(200)
    assert.equal(headingOf(text), 'Praktik mana yang ingin dilihat?')
    assert.deepEqual(fieldsOf(text)['firstChoiceOn'], ['entah'])
  })

  it('changes an answer from the page of all, and comes back to it', async () => {
    const app = await anApp()
    const check = await answer(app, 'check', someAnswers()).expect(200)
    assert.match(check.text, /formaction="\/request-visit\/dates" aria-label="Ubah: Kapan/)
    const dates = await answer(app, 'dates', { ...fieldsOf(check.text), return: 'check' }).expect(200)
    assert.match(dates.text, /action="\/request-visit\/check"/)
    assert.deepEqual(fieldsOf(dates.text)['firstChoiceOn'], ['2026-04-20'])
    const changed = { ...fieldsOf(dates.text), firstChoiceOn: '2026-05-04' }
    const again = await answer(app, 'check', changed).expect(200)
    assert.match(again.text, /Senin, 4 Mei 2026/)
  })

  it('asks the first question that has no good answer, instead of showing half a request', async () => {
    const app = await anApp()
    const { text } = await answer(app, 'check', { institution: 'Kota Bogor' }).expect(422)
    assert.equal(headingOf(text), 'Apa yang ingin dipelajari?')
  })
})
