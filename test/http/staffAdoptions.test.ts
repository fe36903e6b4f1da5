import assert from 'node:assert/strict'
import type TestAgent from 'supertest/lib/agent.js'
import { linkActor, systemActor } from '../../src/accounts/account.ts'
import type { AdoptionContent, AdoptionStage, Evidence } from '../../src/adoptions/adoption.ts'
import type { NewAdoptionEvent } from '../../src/storage/store.ts'
import { anAdoptionContent } from '../support/adoptionBuilders.ts'
import { appWith, type TestApp } from '../support/app.ts'
import { aPractice, aVisit } from '../support/builders.ts'
import { fieldsOf } from '../support/formFields.ts'
import { mark } from '../support/hostile.ts'

const today = { now: () => new Date('2026-11-24T03:00:00Z') }
const pks: Evidence = { kind: 'pks', title: 'PKS 12', url: 'https://contoh.go.id/pks', uploadId: null }
const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')

let app: TestApp
let staff: TestAgent
let editor: TestAgent

async function open(records: Parameters<typeof appWith>[0] = {}) {
  app = await appWith({
    ...today,
    practices: [aPractice({ name: 'Mal Pelayanan' }), aPractice({ name: 'Gancang Aron' })],
    ...records,
  })
  staff = await app.signIn('staff')
  editor = await app.signIn('editor')
}

interface Recorded extends Partial<AdoptionContent> {
  stage?: AdoptionStage
  on?: string
}

function record({ stage = 'komitmen', on = '2026-11-01', ...content }: Recorded = {}) {
  const options = { origin: 'staff', visitId: null, requestId: null, stage, on, note: null } as const
  return app.store.addAdoption(
    anAdoptionContent({ practice: 'mal-pelayanan', ...content }),
    options,
    systemActor,
  )
}

async function stored(id: string) {
  const adoption = await app.store.adoption(id)
  assert.ok(adoption)
  return adoption
}

const post = (agent: TestAgent, path: string, fields: object = {}) =>
  agent.post(path).type('form').send(fields)

describe('GET /staff/adoptions', () => {
  beforeEach(() => open())

  it('counts what is overdue, due, silent and waiting, and shows what was asked for', async () => {
    await record({ institution: 'Kota Lewat', targetOn: '2026-11-01' })
    await record({ institution: 'Kota Segera', targetOn: '2026-12-10' })
    await record({ institution: 'Kota Sunyi', on: '2026-01-01' })
    const waiting = await record({ institution: 'Kota Lapor' })
    await app.store.addAdoptionEvent(
      waiting,
      { on: '2026-11-20', stage: 'adaptasi', note: null, evidence: [], isFromAdopter: true },
      linkActor,
    )
    const shown = async (view: string) => {
      const { text } = await staff.get(`/staff/adoptions?view=${view}`).expect(200)
      return [...text.matchAll(/<h3 lang="id"><a[^>]*>(Kota \w+)/g)].map(([, name]) => name)
    }
    assert.deepEqual(await shown('overdue'), ['Kota Lewat'])
    assert.deepEqual(await shown('due'), ['Kota Segera'])
    assert.deepEqual(await shown('silent'), ['Kota Sunyi'])
    assert.deepEqual(await shown('review'), ['Kota Lapor'])
    assert.equal((await shown('all')).length, 4)
    const { text } = await staff.get('/staff/adoptions')
    assert.match(text, /Lewat target <strong>1</)
    assert.match(text, /Target: 1 November 2026, lewat 23 hari/)
    assert.match(text, /Target: 10 Desember 2026, 16 hari lagi/)
  })

  it('filters by practice, by region or the province around it, and by stage', async () => {
    await record({ institution: 'Kota Bogor', regionCode: '32.71' })
    await record({
      institution: 'Kab. Blitar',
      regionCode: '35.05',
      practice: 'gancang-aron',
      stage: 'minat',
    })
    const names = async (query: string) => {
      const { text } = await staff.get(`/staff/adoptions?${query}`).expect(200)
      return [...text.matchAll(/<h3 lang="id"><a[^>]*>([^:]+):/g)].map(([, name]) => name)
    }
    assert.deepEqual(await names('region=32'), ['Kota Bogor'])
    assert.deepEqual(await names('region=35.05'), ['Kab. Blitar'])
    assert.deepEqual(await names('practice=gancang-aron'), ['Kab. Blitar'])
    assert.deepEqual(await names('stage=komitmen'), ['Kota Bogor'])
    assert.deepEqual(await names('stage=apa&region=x'), ['Kab. Blitar', 'Kota Bogor'])
    const { text } = await staff.get('/staff/adoptions?stage=uji_coba')
    assert.match(text, /Tidak ada yang cocok/)
  })

  it('lists the most overdue first', async () => {
    await record({ institution: 'Baru', targetOn: '2026-11-20' })
    await record({ institution: 'Lama', targetOn: '2025-01-01' })
    const { text } = await staff.get('/staff/adoptions?view=overdue')
    assert.ok(text.indexOf('Lama:') < text.indexOf('Baru:'))
  })

  it('is counted on the staff’s own page, not for trainers', async () => {
    await record({ targetOn: '2026-11-01' })
    assert.match((await staff.get('/staff')).text, /view=overdue">Lewat target <strong>1</)
    const trainer = await app.signIn('trainer')
    assert.doesNotMatch((await trainer.get('/staff')).text, /staff\/adoptions/)
    await trainer.get('/staff/adoptions').expect(403)
  })
})

describe('recording an adoption', () => {
  beforeEach(() => open({ visits: [aVisit()] }))

  const form = (fields: object = {}) =>
    post(staff, '/staff/adoptions', {
      practice: 'mal pelayanan',
      institution: 'Pemerintah Kota Bogor',
      stage: 'komitmen',
      on: '2019-05-01',
      ...fields,
    })

  it('needs a practice, an institution, a stage and a day; the past too', async () => {
    const response = await form().expect(303)
    const [adoption] = await app.store.adoptions()
    assert.equal(response.headers['location'], `/staff/adoptions/${adoption?.id}?done=added`)
    assert.deepEqual(
      [adoption?.practice, adoption?.regionCode, adoption?.stage, adoption?.events[0]?.on, adoption?.visitId],
      ['mal-pelayanan', '32.71', 'komitmen', '2019-05-01', null],
    )
    await staff.get(response.headers['location'] ?? '').expect(200)
  })

  it('may name the visit after which it came', async () => {
    const [visit] = await app.store.visits()
    const { text } = await staff.get(`/staff/adoptions/new?visit=${visit?.slug}&practice=gancang-aron`)
    assert.match(text, /name="practice" value="Gancang Aron"/)
    assert.equal(fieldsOf(text)['visit']?.[0], visit?.slug)
    await form({ visit: visit?.slug }).expect(303)
    assert.equal((await app.store.adoptions())[0]?.visitId, visit?.id)
    await form({ visit: 'tidak-ada' }).expect(422)
  })

  it('shows the form again, as typed, with a message at each wrong field', async () => {
    const response = await form({
      practice: 'Tak Ada',
      institution: '',
      stage: '',
      on: '2026-11-25',
      targetOn: '2026-02-30',
      contactPhone: 'tanya saja',
      contactEmail: 'bukan surel',
      regionCode: '99',
      plan: mark,
    })
    assert.equal(response.status, 422)
    for (const name of 'practice institution stage on targetOn contactPhone contactEmail regionCode'.split(
      ' ',
    )) {
      assert.match(response.text, new RegExp(`id="f-${name}-error"`), name)
    }
    assert.match(response.text, /<title>Kesalahan: /)
    assert.match(response.text, /value="Tak Ada"/)
    assert.doesNotMatch(response.text, /<zz9/)
    assert.deepEqual(await app.store.adoptions(), [])
  })

  it('refuses "in use" from the start, and says how it is done', async () => {
    const response = await form({ stage: 'diterapkan' }).expect(422)
    assert.match(response.text, /Catat dulu tahap sebelumnya/)
  })

  it('asks why when it was stopped', async () => {
    const response = await form({ stage: 'dihentikan' }).expect(422)
    assert.match(response.text, /id="f-note-error"/)
    await form({ stage: 'dihentikan', note: 'Anggaran dialihkan.' }).expect(303)
  })

  it('takes sources in rows', async () => {
    const more = await form({ add: 'sources' }).expect(200)
    assert.match(more.text, /name="sources\.0\.title"/)
    await form({ 'sources.0.title': 'Berita', 'sources.0.url': 'https://contoh.go.id/b' }).expect(303)
    assert.equal((await app.store.adoptions())[0]?.sources[0]?.url, 'https://contoh.go.id/b')
  })
})

describe('changing an adoption', () => {
  beforeEach(() => open())

  it('sends back what its form showed and loses nothing', async () => {
    const source = {
      title: 'Berita',
      publisher: 'Antara',
      author: 'Sri',
      url: null,
      publishedOn: '2026',
      accessedOn: '2026-01-02',
      confidence: 'rendah',
      note: 'Ragu.',
    } as const
    const adoption = await record({
      isPublic: true,
      plan: 'Rencana\nbaris dua',
      sources: [source],
      contactPhone: '0812-3456-7890',
    })
    const { text } = await staff.get(`/staff/adoptions/${adoption.id}/edit`).expect(200)
    const fields = fieldsOf(text)
    await post(staff, `/staff/adoptions/${adoption.id}`, fields).expect(303)
    const { version: _v, updatedAt: _u, ...after } = await stored(adoption.id)
    const { version, updatedAt: _w, ...before } = adoption
    assert.deepEqual(after, before)
    assert.equal(version, 1)
  })

  it('shows both texts when someone else saved first, and stores nothing', async () => {
    const adoption = await record({ plan: 'Semula' })
    const { text } = await staff.get(`/staff/adoptions/${adoption.id}/edit`)
    await app.store.saveAdoption(
      adoption,
      { ...anAdoptionContent({ practice: 'mal-pelayanan' }), plan: 'Orang lain' },
      systemActor,
    )
    const response = await post(staff, `/staff/adoptions/${adoption.id}`, { ...fieldsOf(text), plan: 'Saya' })
    assert.equal(response.status, 409)
    assert.match(response.text, /<td>Orang lain<\/td><td>Saya<\/td>/)
    assert.equal((await stored(adoption.id)).plan, 'Orang lain')
    await post(staff, `/staff/adoptions/${adoption.id}`, fieldsOf(response.text)).expect(303)
    assert.equal((await stored(adoption.id)).plan, 'Saya')
  })

  it('tells of what is wrong, as typed', async () => {
    const adoption = await record()
    const response = await post(staff, `/staff/adoptions/${adoption.id}`, {
      version: 1,
      institution: '',
      plan: mark,
    })
    assert.equal(response.status, 422)
    assert.match(response.text, /id="f-institution-error"/)
    assert.equal((await stored(adoption.id)).version, 1)
    await staff.get('/staff/adoptions/tidak-ada').expect(404)
    await post(staff, '/staff/adoptions/tidak-ada', {}).expect(404)
  })
})

describe('an event that staff record', () => {
  beforeEach(() => open())

  const send = (id: string, fields: Record<string, string>) => {
    const sending = staff.post(`/staff/adoptions/${id}/events`)
    for (const [name, value] of Object.entries(fields)) void sending.field(name, value)
    return sending
  }

  it('counts at once, with its evidence by address and by file', async () => {
    const adoption = await record()
    const fields = {
      stage: 'diterapkan',
      on: '2026-11-10',
      note: 'Dibuka.',
      'evidence.0.kind': 'pks',
      'evidence.0.title': 'PKS 12',
      'evidence.0.url': 'https://contoh.go.id/pks',
      'evidence.2.kind': 'dokumentasi',
      'evidence.2.title': 'Foto pembukaan',
    }
    await send(adoption.id, fields).attach('evidence.2.file', pdf, 'Foto.pdf').expect(303)
    const after = await stored(adoption.id)
    const event = after.events.at(-1)
    assert.deepEqual([after.stage, event?.review, event?.note], ['diterapkan', 'diterima', 'Dibuka.'])
    assert.deepEqual(
      event?.evidence.map(({ title, url }) => [title, url]),
      [
        ['PKS 12', 'https://contoh.go.id/pks'],
        ['Foto pembukaan', null],
      ],
    )
    const [file] = await app.store.uploadsOf(adoption.id)
    assert.equal(event?.evidence[1]?.uploadId, file?.id)
    assert.deepEqual([file?.visibility, file?.caption], ['staff', 'Foto pembukaan'])
    assert.match((await staff.get(`/staff/adoptions/${adoption.id}`)).text, /foto\.pdf/)
  })

  it('is not "in use" without evidence, and says so plainly, as typed', async () => {
    const adoption = await record()
    const response = await send(adoption.id, { stage: 'diterapkan', on: '2026-11-10', note: 'Yang diketik' })
    assert.equal(response.status, 422)
    assert.match(response.text, /belum ada bukti yang ditinjau/)
    assert.match(response.text, />\s*Yang diketik</)
    assert.equal((await stored(adoption.id)).stage, 'komitmen')
  })

  it('keeps no file of an event that was refused', async () => {
    const adoption = await record()
    const evidence = { 'evidence.0.kind': 'pks', 'evidence.0.title': 'PKS' }
    const wrong = await send(adoption.id, { stage: 'adaptasi', on: '2026-12-01', ...evidence })
      .attach('evidence.0.file', pdf, 'a.pdf')
      .expect(422)
    assert.match(wrong.text, /Pilih berkasnya sekali lagi/)
    const notAFile = await send(adoption.id, { stage: 'adaptasi', on: '2026-11-01', ...evidence })
      .attach('evidence.0.file', Buffer.from('<script>'), 'a.pdf')
      .expect(422)
    assert.match(notAFile.text, /id="f-evidence-0-file-error"/)
    assert.deepEqual(await app.store.uploadsOf(adoption.id), [])
    assert.equal((await stored(adoption.id)).events.length, 1)
  })

  it('needs an address or a file for each piece of evidence, and takes no number in place of a file', async () => {
    const adoption = await record()
    const evidence = { 'evidence.0.kind': 'pks', 'evidence.0.title': 'PKS', 'evidence.0.file': '0' }
    const response = await send(adoption.id, { stage: 'adaptasi', on: '2026-11-01', ...evidence }).expect(422)
    assert.match(response.text, /id="f-evidence-0-url-error"/)
    const script = { ...evidence, 'evidence.0.url': 'javascript:alert(1)' }
    await send(adoption.id, { stage: 'adaptasi', on: '2026-11-01', ...script }).expect(422)
  })

  it('answers a file that is too large, too many files and a broken body with 4xx', async () => {
    const adoption = await record()
    const large = Buffer.concat([pdf, Buffer.alloc(11_000_000)])
    await send(adoption.id, { stage: 'adaptasi', on: '2026-11-01' })
      .attach('evidence.0.file', large, 'a.pdf')
      .expect(413)
    await send(adoption.id, { stage: 'adaptasi', on: '2026-11-01' })
      .attach('evidence.7.file', pdf, 'a.pdf')
      .expect(422)
    const broken = staff.post(`/staff/adoptions/${adoption.id}/events`)
    const response = await broken.set('Content-Type', 'multipart/form-data; boundary=x').send('--x\r\nbad')
    assert.ok(response.status >= 400 && response.status < 500)
  })
})

describe('reviewing what an adopter reported', () => {
  beforeEach(() => open())

  async function reported(differs: Partial<NewAdoptionEvent> = {}) {
    const adoption = await record({ isPublic: true })
    const event: NewAdoptionEvent = {
      on: '2026-11-10',
      stage: 'adaptasi',
      note: null,
      evidence: [],
      isFromAdopter: true,
      ...differs,
    }
    const told = await app.store.addAdoptionEvent(adoption, event, linkActor)
    const id = told.events.at(-1)?.id ?? ''
    return { adoption: told, id, path: `/staff/adoptions/${told.id}/events/${id}/review` }
  }

  it('is for editors: staff see that it waits', async () => {
    const { path, adoption } = await reported()
    await post(staff, path, { decision: 'accept' }).expect(403)
    assert.doesNotMatch((await staff.get(`/staff/adoptions/${adoption.id}`)).text, /\/review"/)
    assert.match((await editor.get(`/staff/adoptions/${adoption.id}`)).text, /\/review"/)
  })

  it('accepts it', async () => {
    const { path, adoption } = await reported()
    await post(editor, path, { decision: 'accept' }).expect(303)
    assert.equal((await stored(adoption.id)).stage, 'adaptasi')
  })

  it('rejects it only with a reason, which the adopter will read', async () => {
    const { path, adoption, id } = await reported()
    const response = await post(editor, path, { decision: 'reject', [`reason-${id}`]: ' ' })
    assert.equal(response.status, 422)
    assert.match(response.text, new RegExp(`id="f-reason-${id}-error"`))
    await post(editor, path, { decision: 'reject', [`reason-${id}`]: 'Tanggal keliru.' }).expect(303)
    assert.equal((await stored(adoption.id)).events.at(-1)?.reviewNote, 'Tanggal keliru.')
  })

  it('does not accept "in use" that nothing shows', async () => {
    const { path, adoption } = await reported({ stage: 'diterapkan' })
    const response = await post(editor, path, { decision: 'accept' })
    assert.equal(response.status, 422)
    assert.match(response.text, /belum ada bukti yang ditinjau/)
    assert.equal((await stored(adoption.id)).stage, 'komitmen')
    const shown = await reported({ stage: 'diterapkan', evidence: [pks] })
    await post(editor, shown.path, { decision: 'accept' }).expect(303)
    assert.equal((await stored(shown.adoption.id)).stage, 'diterapkan')
  })

  it('tells who comes second that it was done', async () => {
    const { path } = await reported()
    await post(editor, path, { decision: 'accept' }).expect(303)
    const response = await post(editor, path, { decision: 'accept' })
    assert.equal(response.status, 409)
    assert.match(response.text, /sudah ditinjau/)
  })

  it('takes a proposal, or turns it down', async () => {
    const propose = () =>
      app.store.addAdoption(
        anAdoptionContent({ practice: 'mal-pelayanan' }),
        { origin: 'public', visitId: null, requestId: null, stage: 'minat', on: '2026-11-20', note: null },
        linkActor,
      )
    const [one, two] = [await propose(), await propose()]
    // Its first event goes with it.
    const first = `/staff/adoptions/${one.id}/events/${one.events[0]?.id}/review`
    await post(editor, first, { decision: 'accept' }).expect(409)
    await post(staff, `/staff/adoptions/${one.id}/review`, { version: 1, decision: 'accept' }).expect(403)
    await post(editor, `/staff/adoptions/${one.id}/review`, { version: 1, decision: 'accept' }).expect(303)
    await post(editor, `/staff/adoptions/${two.id}/review`, { version: 1, decision: 'reject' }).expect(303)
    assert.deepEqual([(await stored(one.id)).review, (await stored(two.id)).review], ['diterima', 'ditolak'])
    await post(editor, `/staff/adoptions/${one.id}/review`, { version: 2, decision: 'reject' }).expect(409)
    await post(editor, `/staff/adoptions/${two.id}/review`, { version: 1, decision: 'accept' }).expect(409)
  })
})

describe("the adopter's link, by staff", () => {
  beforeEach(() => open())

  it('stands beside the statement of replication, to sign', async () => {
    const { id } = await record()
    const { text } = await staff.get(`/staff/adoptions/${id}`)
    const path = /href="([^"]+\.docx)"/.exec(text)?.[1] ?? ''
    await staff
      .get(path)
      .expect(200)
      .expect('Content-Type', /wordprocessingml/)
  })

  it('is made, handed over, renewed and closed', async () => {
    const { id } = await record({ contactPhone: '0812-3456-7890' })
    await post(staff, `/staff/adoptions/${id}/link`).expect(303)
    const first = await app.store.link('adoption', id)
    const { text } = await staff.get(`/staff/adoptions/${id}`)
    assert.ok(first && text.includes(`/a/${first.token}`))
    assert.match(text, /<svg class="qr"/)
    assert.match(text, /https:\/\/wa\.me\/6281234567890\?text=/)
    await app.reader().get(`/a/${first.token}`).expect(200)
    await post(staff, `/staff/adoptions/${id}/link`).expect(303)
    await app.reader().get(`/a/${first.token}`).expect(404)
    const second = await app.store.link('adoption', id)
    await post(staff, `/staff/adoptions/${id}/link-closing`).expect(303)
    await app.reader().get(`/a/${second?.token}`).expect(404)
    assert.doesNotMatch((await staff.get(`/staff/adoptions/${id}`)).text, /wa\.me/)
  })
})

describe('reminding an adopter', () => {
  const overdue = { reason: 'overdue', about: '2026-11-01' }

  async function late(content: Recorded = {}) {
    const adoption = await record({
      targetOn: '2026-11-01',
      contactEmail: 'ratna@pohuwato.go.id',
      ...content,
    })
    const link = await app.store.openLink('adoption', adoption.id, '2028-01-01T00:00:00.000Z', systemActor)
    return { id: adoption.id, token: link.token, path: `/staff/adoptions/${adoption.id}/reminders` }
  }

  it('mails what was last said and the link, once', async () => {
    await open()
    const { id, token, path } = await late()
    await post(staff, path, { ...overdue, channel: 'mail' }).expect(303)
    assert.equal(app.mails.length, 1)
    const [mail] = app.mails
    assert.equal(mail?.to, 'ratna@pohuwato.go.id')
    assert.match(mail?.text ?? '', /1 November 2026, sudah lewat 23 hari/)
    assert.match(mail?.text ?? '', /1 November 2026: Komitmen/)
    assert.ok(mail?.text.includes(`/a/${token}`))
    for (const channel of ['mail', 'whatsapp', 'letter']) {
      const again = await post(staff, path, { ...overdue, channel })
      assert.equal(again.status, 409, channel)
      assert.match(again.text, /Tidak dikirim dua kali/)
    }
    assert.equal(app.mails.length, 1)
    assert.equal((await stored(id)).reminders.length, 1)
    assert.match((await staff.get(`/staff/adoptions/${id}`)).text, /Sudah dikirim: surel/)
  })

  it('sends one mail when two press the button at once', async () => {
    await open()
    const { path } = await late()
    const sent = await Promise.all([1, 2, 3].map(() => post(staff, path, { ...overdue, channel: 'mail' })))
    assert.deepEqual(
      sent.map(({ status }) => status).toSorted((a, b) => a - b),
      [303, 409, 409],
    )
    assert.equal(app.mails.length, 1)
  })

  it('offers no mail where none is set up or nobody’s address is known', async () => {
    await open({ hasNoMail: true })
    const { id, path } = await late()
    assert.doesNotMatch((await staff.get(`/staff/adoptions/${id}`)).text, /value="mail"/)
    const response = await post(staff, path, { ...overdue, channel: 'mail' })
    assert.equal(response.status, 502)
    assert.deepEqual((await stored(id)).reminders, [])
    await post(staff, path, { ...overdue, channel: 'whatsapp' }).expect(303)
    assert.equal((await stored(id)).reminders[0]?.channel, 'whatsapp')
  })

  it('has the same words as a letter to print', async () => {
    await open()
    const { id, token } = await late({ contactEmail: null })
    const { text } = await staff.get(`/staff/adoptions/${id}/letters/overdue`).expect(200)
    assert.ok(text.includes(`/a/${token}`))
    assert.match(text, /sudah lewat 23 hari/)
    await staff.get(`/staff/adoptions/${id}/letters/due`).expect(404)
    await staff.get(`/staff/adoptions/${id}/letters/${encodeURIComponent(mark)}`).expect(404)
  })

  it('is not done for what is no reason any more, nor without a link', async () => {
    await open()
    const { path } = await late()
    for (const wrong of [
      { reason: 'overdue', about: '2026-10-01' },
      { reason: 'silent', about: '2026-11-01' },
      {},
    ]) {
      await post(staff, path, { ...wrong, channel: 'letter' }).expect(409)
    }
    await post(staff, path, { ...overdue, channel: 'telegram' }).expect(400)
    const other = await record({ targetOn: '2026-11-01' })
    const { text } = await staff.get(`/staff/adoptions/${other.id}`)
    assert.match(text, /Buat dulu di sini/)
    await post(staff, `/staff/adoptions/${other.id}/reminders`, { ...overdue, channel: 'letter' }).expect(409)
  })
})
