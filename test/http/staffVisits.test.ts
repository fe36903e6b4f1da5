import assert from 'node:assert/strict'
import type TestAgent from 'supertest/lib/agent.js'
import { systemActor } from '../../src/accounts/account.ts'
import { aDelegation, aPractice, aVisit } from '../support/builders.ts'
import { appWith, type TestApp } from '../support/app.ts'
import { fieldsOf } from '../support/formFields.ts'
import { answer, someAnswers } from '../support/requestAnswers.ts'

const bogor = 'Pemerintah Kota Bogor'
const march = { now: () => new Date('2026-03-17T03:00:00Z') }

describe('the short form of a visit', () => {
  let app: TestApp
  let staff: TestAgent

  beforeEach(async () => {
    app = await appWith({
      ...march,
      practices: [aPractice({ name: 'Festival' }), aPractice({ name: 'Mal' })],
    })
    staff = await app.signIn('staff')
  })

  const log = (fields: object) =>
    staff
      .post('/staff/visits')
      .type('form')
      .send({ form: 'quick', ...fields })

  it('offers today, and requires no more than institution and date', async () => {
    const { text } = await staff.get('/staff/visits/new').expect(200)
    assert.match(text, /name="startOn" value="2026-03-17"/)
    assert.equal(text.match(/ required[ >]/g)?.length, 2)
  })

  it('stores a visit named after its institution and leads to it', async () => {
    const response = await log({
      startOn: '2026-03-17',
      'delegations.0.institution': bogor,
      'delegations.0.actualCount': '30',
      kind: 'studi_tiru',
      note: 'Diterima di Lounge.',
      practices: ['festival', 'mal'],
    })
    assert.equal(response.status, 303)
    assert.equal(response.headers['location'], '/visits/2026-03-17-kunjungan-pemerintah-kota-bogor')
    const [visit] = await app.store.visits()
    assert.equal(visit?.title, 'Kunjungan Pemerintah Kota Bogor')
    assert.equal(visit?.status, 'selesai')
    assert.equal(visit?.kind, 'studi_tiru')
    assert.deepEqual(visit?.practices, ['festival', 'mal'])
    assert.deepEqual(visit?.delegations, [aDelegation({ actualCount: 30 })])
    await staff.get(response.headers['location'] ?? '').expect(200)
  })

  it('takes an institution and a date alone, and leaves the rest unknown', async () => {
    await log({ startOn: '2026-03-17', 'delegations.0.institution': 'PT Contoh' }).expect(303)
    const [visit] = await app.store.visits()
    assert.equal(visit?.kind, 'lainnya')
    assert.equal(visit?.delegations[0]?.regionCode, null)
    assert.equal(visit?.delegations[0]?.actualCount, null)
  })

  it('keeps the date for the next visit when asked to', async () => {
    const response = await log({
      startOn: '2026-03-12',
      'delegations.0.institution': bogor,
      action: 'again',
    }).expect(303)
    const { text } = await staff.get(response.headers['location'] ?? '').expect(200)
    assert.match(text, /name="startOn" value="2026-03-12"/)
    assert.match(text, /Tersimpan: Kunjungan Pemerintah Kota Bogor/)
    assert.doesNotMatch(text, /name="delegations\.0\.institution" value="[^"]+"/)
  })

  it('leads to the form of a visit that the public does not see yet', async () => {
    const { headers } = await staff.post('/staff/visits').type('form').send({
      title: 'Rencana',
      startOn: '2026-05-01',
      status: 'diajukan',
      'delegations.0.institution': bogor,
    })
    assert.equal(headers['location'], '/staff/visits/2026-05-01-rencana/edit')
  })

  it('takes a practice by its name, and tells of one that it does not know', async () => {
    const known = { startOn: '2026-03-17', 'delegations.0.institution': bogor, practices: 'mal' }
    const wrong = await log({ ...known, practiceName: 'Festival; Tak Ada' })
    assert.equal(wrong.status, 422)
    assert.match(wrong.text, /value="Festival; Tak Ada"|Belum ada data dengan nama itu/)
    await log({ ...known, practiceName: 'festival' }).expect(303)
    assert.deepEqual((await app.store.visits())[0]?.practices, ['mal', 'festival'])
  })

  it('works in English, and leads to the English page', async () => {
    const { headers, status } = await staff
      .post('/en/staff/visits')
      .type('form')
      .send({ form: 'quick', startOn: '2026-03-17', 'delegations.0.institution': bogor })
    assert.equal(status, 303)
    assert.equal(headers['location'], '/en/visits/2026-03-17-kunjungan-pemerintah-kota-bogor')
    await staff.get('/en/staff/visits/new').expect(200, /Save and log another/)
  })
})

describe('a visit that may have been logged already', () => {
  const same = {
    form: 'quick',
    startOn: '2026-03-17',
    'delegations.0.institution': 'Pemkot Bogor',
    note: 'Sore',
  }

  it('is shown beside the form, as typed, and not stored until that is confirmed', async () => {
    const { store, signIn } = await appWith({ ...march, visits: [aVisit({ title: 'Sudah ada' })] })
    const staff = await signIn('staff')
    const warning = await staff.post('/staff/visits').type('form').send(same)
    assert.equal(warning.status, 409)
    assert.match(warning.text, /href="\/visits\/2026-03-17-sudah-ada"/)
    assert.match(warning.text, /value="Pemkot Bogor"/)
    assert.match(warning.text, />\s*Sore<\/textarea>/)
    assert.match(warning.text, /value="saveAnyway">Simpan juga</)
    assert.equal((await store.visits()).length, 1)

    await staff
      .post('/staff/visits')
      .type('form')
      .send({ ...same, action: 'saveAnyway' })
      .expect(303)
    assert.equal((await store.visits()).length, 2)
  })

  it('does not warn of another day, another institution or a withdrawn visit', async () => {
    const { store, signIn, addUser } = await appWith({
      ...march,
      visits: [aVisit(), aVisit({ startOn: '2026-03-16' })],
    })
    const [visit] = (await store.visits()).filter(({ startOn }) => startOn === '2026-03-17')
    const { id, name, role } = await addUser('admin')
    await store.withdrawVisit({ id: visit!.id, version: visit!.version }, 'Ganda', { id, name, role })
    const staff = await signIn('staff')
    await staff.post('/staff/visits').type('form').send(same).expect(303)
  })

  it('warns when an edit makes two visits alike', async () => {
    const { store, signIn } = await appWith({
      visits: [aVisit({ title: 'Satu' }), aVisit({ title: 'Dua', startOn: '2026-03-18' })],
    })
    const staff = await signIn('staff')
    const edit = {
      version: '1',
      title: 'Dua',
      startOn: '2026-03-17',
      'delegations.0.institution': bogor,
    }
    const post = (fields: object) => staff.post('/staff/visits/2026-03-18-dua').type('form').send(fields)
    const warning = await post(edit)
    assert.equal(warning.status, 409)
    assert.match(warning.text, /2026-03-17-satu/)
    assert.equal((await store.findVisit('2026-03-18-dua'))?.record.version, 1)
    await post({ ...edit, action: 'saveAnyway' }).expect(303)
    assert.equal((await store.findVisit('2026-03-18-dua'))?.record.startOn, '2026-03-17')
  })
})

describe('the full form of a visit', () => {
  const whole = {
    form: 'full',
    title: 'Studi tiru dua daerah',
    startOn: '2026-03-17',
    endOn: '2026-03-18',
    startAt: '09:00',
    endAt: '08:30',
    'destination.institution': '',
    'destination.regionCode': '',
    'hostContacts.0.name': 'Contoh Narahubung',
    'hostContacts.0.role': 'Penerima tamu',
    'hostContacts.0.phone': '0812 0000 0000',
    materials: 'Bawa **laptop**.',
    asksPhone: 'on',
    'delegations.2.request': 'r-1',
    dateRemark: 'Satu sumber menyebut 16 Maret.',
    kind: 'benchmarking_diklat',
    status: 'selesai',
    venue: 'Rempeg Jogopati',
    purpose: 'Mempelajari festival.',
    'delegations.0.institution': 'Pemerintah Provinsi Jawa Barat',
    'delegations.0.programme': 'diklatpim_4',
    'delegations.0.batch': 'IV',
    'delegations.2.institution': bogor,
    'delegations.2.plannedCount': '35',
    'delegations.2.actualCount': '30',
    'delegations.2.leaderName': 'Contoh Nama',
    'delegations.2.leaderPosition': 'Widyaiswara',
    'delegations.2.isLeaderPublic': 'on',
    'delegations.2.letterNo': '005/12',
    'delegations.2.letterDate': '2026-03-01',
    'delegations.2.contact': 'Bagian Organisasi',
    practices: 'festival',
    'stops.0.place': 'Pendopo',
    'stops.0.unit': 'setda',
    'stops.0.at': '09:30',
    'agenda.0.title': 'Pembukaan',
    'agenda.0.at': '09:00',
    'hostOfficials.0.name': 'Contoh Pejabat',
    'hostOfficials.0.position': 'Bupati',
    'questions.0.question': 'Bagaimana mulai?',
    'questions.0.answer': 'Dari satu acara.',
    'questions.0.practice': 'festival',
    'questions.0.state': 'terbit',
    'quotes.0.text': 'Kami akan menerapkan.',
    'quotes.0.speaker': 'Contoh Nama',
    'quotes.0.consent': 'on',
    publicSummary: 'Dua rombongan **belajar**.',
    minutes: '- satu\n- dua',
    note: 'Untuk petugas.',
    'sources.0.title': 'Berita',
    'sources.0.url': 'https://contoh.go.id/berita',
    'sources.0.confidence': 'tinggi',
    tags: 'festival, csr',
  }
  const unit = { name: 'Setda', abbreviation: null, validFrom: null, validTo: null, successor: null }

  it('stores every field', async () => {
    const { store, signIn } = await appWith({
      ...march,
      units: [unit],
      practices: [aPractice({ name: 'Festival' })],
    })
    const staff = await signIn('staff')
    const { headers } = await staff.post('/staff/visits').type('form').send(whole).expect(303)
    const visit = (await store.visits())[0]!
    assert.deepEqual(
      visit.delegations.map(({ institution, regionCode, actualCount }) => [
        institution,
        regionCode,
        actualCount,
      ]),
      [
        ['Pemerintah Provinsi Jawa Barat', '32', null],
        [bogor, '32.71', 30],
      ],
    )
    assert.equal(visit.delegations[1]?.isLeaderPublic, true)
    assert.deepEqual(visit.stops, [
      { place: 'Pendopo', unit: 'setda', at: '09:30', speaker: null, topic: null },
    ])
    assert.deepEqual(visit.tags, ['festival', 'csr'])
    assert.equal(visit.questions[0]?.state, 'terbit')
    assert.equal(visit.quotes[0]?.consent, true)
    assert.equal(visit.sources[0]?.confidence, 'tinggi')
    assert.equal(visit.minutes, '- satu\n- dua')
    assert.deepEqual([visit.startAt, visit.endAt, visit.destination], ['09:00', '08:30', null])
    assert.deepEqual(visit.hostContacts, [
      { name: 'Contoh Narahubung', role: 'Penerima tamu', phone: '0812 0000 0000' },
    ])
    assert.deepEqual([visit.materials, visit.asksPhone], ['Bawa **laptop**.', true])
    assert.deepEqual(
      visit.delegations.map(({ request }) => request),
      [null, 'r-1'],
    )
    const page = await staff.get(headers['location'] ?? '').expect(200)
    assert.doesNotMatch(page.text, /Untuk petugas|Bagian Organisasi|005\/12|Narahubung|0812|laptop/)
  })

  it('shows a stored visit so that saving it unchanged changes nothing but its version', async () => {
    const { store, signIn } = await appWith({
      ...march,
      units: [unit],
      practices: [aPractice({ name: 'Festival' })],
    })
    const staff = await signIn('staff')
    await staff.post('/staff/visits').type('form').send(whole).expect(303)
    const before = (await store.visits())[0]!
    const form = await staff.get(`/staff/visits/${before.slug}/edit`).expect(200)
    await staff.post(`/staff/visits/${before.slug}`).type('form').send(fieldsOf(form.text)).expect(303)
    const after = (await store.visits())[0]!
    assert.deepEqual({ ...after, version: 1, updatedAt: before.updatedAt }, { ...before, version: 1 })
    assert.equal(after.version, 2)
  })

  it('names a practice that is still a draft, to staff and not in the public form', async () => {
    const app = await appWith(march)
    const { store, signIn } = app
    const draft = await store.addPractice(
      aPractice({ name: 'Loket Rahasia' }),
      { slug: null, state: 'draft' },
      systemActor,
    )
    const visit = await store.addVisit(aVisit({ practices: [draft.slug] }), systemActor)
    const { text } = await (await signIn('staff')).get(`/staff/visits/${visit.slug}/edit`).expect(200)
    assert.match(text, /name="practices" value="loket-rahasia" checked>\s*<span>Loket Rahasia</)
    const typed = { ...someAnswers(), asked: 'practices', practices: 'loket-rahasia' }
    const refused = await answer(app, 'dates', typed).expect(422)
    assert.match(refused.text, /value="loket-rahasia"/)
    assert.doesNotMatch(refused.text, /Loket Rahasia/)
  })

  it('leads once to each other page of its visit', async () => {
    const { store, signIn } = await appWith({ ...march, visits: [aVisit()] })
    const [visit] = await store.visits()
    const path = `/staff/visits/${visit?.slug}`
    const { text } = await (await signIn('staff')).get(`${path}/edit`).expect(200)
    for (const part of ['delegations', 'guests', 'questions', 'follow-up']) {
      assert.equal(text.split(`href="${path}/${part}"`).length, 2, part)
    }
  })

  it('shows one more row, as typed, and stores nothing when asked to add one', async () => {
    const { store, signIn } = await appWith(march)
    const staff = await signIn('staff')
    const add = (fields: object) => staff.post('/staff/visits').type('form').send(fields)
    const once = await add({ form: 'full', 'delegations.0.institution': bogor, add: 'delegations' }).expect(
      200,
    )
    assert.match(once.text, /value="Pemerintah Kota Bogor"/)
    assert.match(once.text, /name="delegations\.1\.institution"/)
    const twice = await add({ ...fieldsOf(once.text), add: 'delegations' })
    assert.match(twice.text, /name="delegations\.2\.institution"/)
    assert.deepEqual(await store.visits(), [])
  })
})

describe('an edit of a visit that someone else has changed', () => {
  it('shows both texts, keeps what was typed, and can be saved from there', async () => {
    const { store, signIn, addUser } = await appWith({
      visits: [aVisit({ title: 'Kunjungan', note: 'Lama' })],
    })
    const staff = await signIn('staff')
    const visit = (await store.visits())[0]!
    const other = await addUser('editor', { name: 'Petugas Lain' })
    await store.saveVisit(
      { id: visit.id, version: 1 },
      aVisit({ title: 'Kunjungan', note: 'Dari orang lain', venue: 'Pendopo' }),
      { id: other.id, name: other.name, role: other.role },
    )

    const mine = {
      version: '1',
      title: 'Kunjungan',
      kind: 'studi_tiru',
      startOn: '2026-03-17',
      status: 'selesai',
      'delegations.0.institution': bogor,
      note: 'Dari saya',
    }
    const post = (fields: Record<string, string | string[]>) =>
      staff.post(`/staff/visits/${visit.slug}`).type('form').send(fields)
    const conflict = await post(mine)
    assert.equal(conflict.status, 409)
    assert.match(conflict.text, /Diubah oleh Petugas Lain/)
    assert.match(conflict.text, />\s*Dari saya<\/textarea>/)
    assert.match(conflict.text, /<td[^>]*>Dari saya<\/td>\s*<td[^>]*>Dari orang lain<\/td>/)
    assert.match(conflict.text, /<td[^>]*>kosong<\/td>\s*<td[^>]*>Pendopo<\/td>/)
    assert.doesNotMatch(conflict.text, /<th scope="row"><a href="#f-title">/)
    assert.equal((await store.visit(visit.id))?.note, 'Dari orang lain')

    await post(fieldsOf(conflict.text)).expect(303)
    assert.equal((await store.visit(visit.id))?.note, 'Dari saya')
    assert.equal((await store.visit(visit.id))?.version, 3)
  })

  it('is not saved over it when the form does not say which version it changes', async () => {
    const { store, signIn } = await appWith({ visits: [aVisit()] })
    const staff = await signIn('staff')
    const { slug } = (await store.visits())[0]!
    for (const version of ['', '0', 'x', '1e9', '-1']) {
      const fields = { version, title: 'X', startOn: '2026-03-17', 'delegations.0.institution': bogor }
      await staff.post(`/staff/visits/${slug}`).type('form').send(fields).expect(409)
    }
    assert.equal((await store.visits())[0]?.title, 'Kunjungan Contoh')
  })
})

describe('the state of a visit', () => {
  it('can be withdrawn by an editor with a reason, and brought back by an admin', async () => {
    const { store, signIn, http } = await appWith({ visits: [aVisit()] })
    const editor = await signIn('editor')
    const admin = await signIn('admin')
    const path = `/staff/visits/${(await store.visits())[0]!.slug}`
    const publicPath = path.replace('/staff', '')

    const empty = await editor.post(`${path}/withdrawal`).type('form').send({ version: '1', reason: ' ' })
    assert.equal(empty.status, 422)
    assert.match(empty.text, /id="f-reason-error"/)
    await editor
      .post(`${path}/withdrawal`)
      .type('form')
      .send({ version: '1', reason: 'Tercatat dua kali' })
      .expect(303)
    await http.get(publicPath).expect(410, /Tercatat dua kali/)
    await editor.post(`${path}/withdrawal`).type('form').send({ version: '2', reason: 'Lagi' }).expect(409)

    await editor.post(`${path}/reinstatement`).type('form').send({ version: '2' }).expect(403)
    await admin.get(`${path}/edit`).expect(200, /Kembalikan kunjungan/)
    await admin.post(`${path}/reinstatement`).type('form').send({ version: '2' }).expect(303)
    await http.get(publicPath).expect(200)
  })

  it('moves to another address to which the old one leads, never to a taken one', async () => {
    const { store, signIn, http } = await appWith({
      visits: [aVisit({ title: 'Satu' }), aVisit({ title: 'Dua' })],
    })
    const staff = await signIn('staff')
    const move = (slug: string) =>
      staff.post('/staff/visits/2026-03-17-satu/address').type('form').send({ version: '1', slug })
    for (const wrong of ['', '2026-03-17-dua', 'new', '<b>x</b>', 'x'.repeat(81)]) {
      const refused = await move(wrong)
      assert.equal(refused.status, 422, wrong)
      assert.match(refused.text, /id="f-slug-error"/)
    }
    await move('Alamat Baru').expect(303)
    await http.get('/visits/2026-03-17-satu').expect(301).expect('Location', '/visits/alamat-baru')
    assert.equal((await store.findVisit('alamat-baru'))?.record.title, 'Satu')
  })
})

describe('who may log visits', () => {
  const addresses = ['', '/new', '/new/full', '/institutions?q=bogor', '/2026-03-17-kunjungan-contoh/edit']

  it('asks who you are first', async () => {
    const { http, reader, origin, store } = await appWith({ visits: [aVisit()] })
    for (const address of addresses) {
      const { headers } = await http.get(`/staff/visits${address}`).expect(303)
      assert.match(headers['location'] ?? '', /^\/login/)
    }
    await reader().post('/staff/visits').set('Origin', origin).type('form').send({ title: 'X' }).expect(401)
    assert.equal((await store.visits()).length, 1)
  })

  it('lets admins, editors and staff write, and trainers not', async () => {
    const { store, signIn } = await appWith({ visits: [aVisit()] })
    const fields = {
      title: 'Y',
      startOn: '2026-04-01',
      'delegations.0.institution': bogor,
      action: 'saveAnyway',
    }
    for (const role of ['admin', 'editor', 'staff'] as const) {
      const agent = await signIn(role)
      for (const address of addresses) await agent.get(`/staff/visits${address}`).expect(200)
      await agent.post('/staff/visits').type('form').send(fields).expect(303)
    }
    const trainer = await signIn('trainer')
    await trainer.get('/staff/visits/new').expect(403)
    await trainer.get('/staff/visits/2026-03-17-kunjungan-contoh/edit').expect(403)
    await trainer.post('/staff/visits').type('form').send(fields).expect(403)
    await trainer.post('/staff/visits/2026-03-17-kunjungan-contoh').type('form').send(fields).expect(403)
    assert.equal((await store.visits()).length, 4)
  })
})

describe('GET /staff/visits', () => {
  it('lists the latest first and narrows by status, year and text, with counts', async () => {
    const { signIn } = await appWith({
      visits: [
        aVisit({ title: 'Lama', startOn: '2014-09-23' }),
        aVisit({ title: 'Baru', startOn: '2026-03-17', status: 'diajukan' }),
      ],
    })
    const staff = await signIn('staff')
    const all = (await staff.get('/staff/visits').expect(200)).text
    assert.ok(all.indexOf('>Baru<') < all.indexOf('>Lama<') && all.indexOf('>Baru<') > 0)
    assert.match(all, /Diajukan \(1\)/)
    const byYear = (await staff.get('/staff/visits?year=2014&q=bogor%20lama')).text
    assert.match(byYear, /1 dari 2 kunjungan/)
    assert.doesNotMatch(byYear, />Baru</)
    assert.match((await staff.get('/staff/visits?status=ditolak')).text, /Tidak ada kunjungan yang cocok/)
  })

  it('takes absurd parameters for none', async () => {
    const { signIn } = await appWith({ visits: [aVisit()] })
    const staff = await signIn('staff')
    for (const query of [
      'status=x&status=y',
      'year=abc',
      'page=-1',
      'page=1e9',
      'q=%00%F0%9F%98%80',
      'year[]=1',
    ]) {
      await staff.get(`/staff/visits?${query}`).expect(200)
    }
    await staff.get('/staff/visits/new?startOn=2026-02-30&saved=x').expect(200)
  })
})

describe('GET /staff/visits/institutions', () => {
  it('answers institutions known from past visits first, then governments, at most eight', async () => {
    const { signIn } = await appWith({
      visits: [aVisit({ delegations: [aDelegation({ institution: 'IPB Bogor' })] })],
    })
    const staff = await signIn('staff')
    const ask = async (q: string) =>
      (await staff.get('/staff/visits/institutions').query({ q }).expect(200)).body as string[]
    assert.deepEqual(await ask('bogor'), ['IPB Bogor', 'Pemerintah Kabupaten Bogor', bogor])
    assert.ok((await ask('Pemerintah Kabupaten Bl')).includes('Pemerintah Kabupaten Blitar'))
    assert.ok((await ask('pemprov jawa')).includes('Pemerintah Provinsi Jawa Barat'))
    assert.equal((await ask('k')).length, 8)
    assert.deepEqual(await ask(''), [])
  })
})
