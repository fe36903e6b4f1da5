import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { systemActor } from '../../src/accounts/account.ts'
import type { NewUpload } from '../../src/uploads/upload.ts'
import { appWith } from '../support/app.ts'
import { aPractice, aVisit } from '../support/builders.ts'
import {
  another,
  aScheduledDelegation,
  aWaitingDelegation,
  persons,
  type DelegationAt,
} from '../support/delegation.ts'

const before = () => new Date('2026-03-10T03:00:00Z')
const onTheDay = () => new Date('2026-03-17T03:00:00Z')
const after = () => new Date('2026-03-20T03:00:00Z')
const practices = [aPractice({ name: 'Mal Pelayanan Publik' }), aPractice({ name: 'Smart Kampung' })]

describe('GET /v/:token', () => {
  it('of a request that waits tells its number, what was asked and what happens next', async () => {
    const app = await appWith({ now: before, practices })
    const { path } = await aWaitingDelegation(app, { practices: ['mal-pelayanan-publik'] })
    const { text } = await app.http.get(path).expect(200)
    assert.match(text, /Permohonan kunjungan 2026-0001/)
    assert.match(text, /Mal Pelayanan Publik/)
    assert.match(text, /Selasa, 17 Maret 2026/)
    assert.match(text, /Apa yang terjadi berikutnya/)
    assert.match(text, /Surat permohonan belum ada/)
    assert.match(text, /<svg class="qr"/)
    assert.match((await app.http.get(`/en${path}`).expect(200)).text, /What happens next/)
  })

  it('of one that was declined tells why, and leads to another request', async () => {
    const app = await appWith({ now: before, practices })
    const { request, path } = await aWaitingDelegation(app, { practices: ['smart-kampung'] })
    await app.store.declineRequest(request, 'Semua petugas bertugas di festival.', systemActor)
    const { text } = await app.http.get(path).expect(200)
    assert.match(text, /Semua petugas bertugas di festival\./)
    assert.match(text, /href="\/request-visit\?practice=smart-kampung"/)
    assert.doesNotMatch(text, /<form/)
  })

  it('of a scheduled one is the briefing', async () => {
    const app = await appWith({ now: before, practices })
    const { path, visit } = await aScheduledDelegation(app, {
      practices: ['mal-pelayanan-publik'],
      startAt: '09:00',
      endAt: '14:30',
      venue: 'Lounge, Jl. Ahmad Yani 100',
      agenda: [{ at: '09:30', title: 'Penerimaan', place: 'Lounge', speaker: 'Asisten' }],
      stops: [
        { place: 'MPP, Jl. Letkol Istiqlah 68', unit: null, at: '10:30', speaker: null, topic: 'Satu loket' },
      ],
      hostContacts: [
        { name: 'Bagian Organisasi', role: 'Penerima', phone: '(0333) 425-001' },
        { name: 'Pengelola MPP', role: null, phone: '0333 1 ext. 2' },
      ],
      materials: 'Bawa **surat tugas**.',
      delegations: [another],
    })
    const { text } = await app.http.get(path).expect(200)
    assert.match(text, /Selasa, 17 Maret 2026, pukul 09\.00–14\.30/)
    for (const told of ['Jl. Ahmad Yani 100', '09.30', 'Asisten', 'Jl. Letkol Istiqlah 68', 'Satu loket'])
      assert.ok(text.includes(told), told)
    assert.match(text, /href="tel:0333425001"/)
    assert.match(text, /0333 1 ext\. 2/)
    assert.match(text, /href="\/practices\/mal-pelayanan-publik"/)
    assert.match(text, /<strong>surat tugas<\/strong>/)
    assert.match(text, /Pemerintah Kabupaten Sigi/)
    assert.ok(text.includes(`href="${path}/visit.ics"`))
    assert.doesNotMatch(text, /Kode QR ke daftar hadir|Sesudah kunjungan/)

    const { token } = await app.store.openLink('guests', visit.id, null, systemActor)
    assert.ok((await app.http.get(path)).text.includes(`href="/g/${token}"`))
    await app.store.closeLink('guests', visit.id, systemActor)
    assert.doesNotMatch((await app.http.get(path)).text, /\/g\//)
  })

  it('offers the follow-up and the survey from the day of the visit on, and no cancelling afterwards', async () => {
    const today = await appWith({ now: onTheDay })
    const on = await today.http.get((await aScheduledDelegation(today)).path)
    assert.match(on.text, /\/follow-up"[\s\S]*\/survey"/)
    assert.match(on.text, /\/cancellation"/)
    const later = await appWith({ now: after })
    const over = await later.http.get((await aScheduledDelegation(later)).path)
    assert.match(over.text, /Terima kasih sudah berkunjung[\s\S]*\/follow-up"[\s\S]*\/survey"/)
    assert.doesNotMatch(over.text, /\/cancellation"|visit\.ics|\/participants"/)
  })

  it('says so when the host called the visit off', async () => {
    const app = await appWith({ now: before })
    const { path, visit } = await aScheduledDelegation(app)
    await app.store.saveVisit(visit, { ...visit, status: 'dibatalkan' }, systemActor)
    assert.match((await app.http.get(path)).text, /Kunjungan dibatalkan/)
    await app.http.get(`${path}/participants`).expect(404)
  })

  it('is kept by nobody and found by no search engine', async () => {
    const app = await appWith({ now: before })
    const { path } = await aWaitingDelegation(app)
    const { headers, text } = await app.http.get(path)
    assert.equal(headers['cache-control'], 'private, no-store')
    assert.match(headers['x-robots-tag'] ?? '', /noindex/)
    assert.match(text, /<meta name="robots" content="noindex">/)
    assert.match((await app.http.get('/robots.txt')).text, /Disallow: \/v\//)
    assert.doesNotMatch((await app.http.get('/sitemap.xml')).text, /\/v\//)
  })

  it('answers an unknown, closed or expired link, and each of its parts, with one and the same 404', async () => {
    let moment = before()
    const app = await appWith({ now: () => moment })
    const closed = await aScheduledDelegation(app)
    const expired = await aScheduledDelegation(app)
    await app.store.closeLink('request', closed.request.id, systemActor)
    const old = await app.store.openLink(
      'request',
      expired.request.id,
      '2026-03-11T00:00:00.000Z',
      systemActor,
    )
    moment = new Date('2026-03-12T00:00:00Z')
    const guests = await app.store.openLink('guests', closed.visit.id, null, systemActor)
    const tokens = [
      'A'.repeat(22),
      closed.path.slice(3),
      old.token,
      expired.path.slice(3),
      guests.token,
      'tebakan-singkat',
    ]
    const plain = (html: string, token: string) => html.replaceAll(token, 'TOKEN')
    const pages = await Promise.all(tokens.map((token) => app.http.get(`/v/${token}`).expect(404)))
    const texts = new Set(pages.map(({ text }, index) => plain(text, tokens[index] ?? '')))
    assert.equal(texts.size, 1)
    for (const part of ['participants', 'questions', 'follow-up', 'survey'])
      await app.http.get(`${closed.path}/${part}`).expect(404)
    for (const part of posts) await closed.send(part).expect(404)
    assert.equal((await app.store.request(closed.request.id))?.state, 'dijadwalkan')
  })

  it('lets nobody guess for long', async () => {
    const app = await appWith({ now: before })
    const { path } = await aWaitingDelegation(app)
    const guess = (index: number) => app.http.get(`/v/${'A'.repeat(19)}${String(index).padStart(3, '0')}`)
    for (let index = 0; index < 30; index++) await guess(index).expect(404)
    await guess(30).expect(429)
    await app.reader().get(path).expect(429)
  })
})

const posts = [
  'cancellation',
  'participants',
  'participants-removal',
  'questions',
  'follow-up',
  'survey',
  'letter',
]

describe('the pages of a secret link', () => {
  const parts = ['', '/participants', '/questions', '/follow-up', '/survey']

  async function textsOf(app: Awaited<ReturnType<typeof appWith>>, { path }: DelegationAt): Promise<string> {
    const pages = await Promise.all(parts.map((part) => app.http.get(path + part)))
    return pages.map(({ text }) => text).join('\n')
  }

  it('show no person of the own or of other delegations, no minutes, no note, no letter', async () => {
    for (const now of [before, onTheDay, after]) {
      const app = await appWith({ now, practices })
      const secret = {
        minutes: 'RAHASIA',
        note: 'RAHASIA',
        quotes: [{ text: 'RAHASIA', speaker: 'x', role: null, consent: false, source: null }],
        questions: [
          {
            question: 'RAHASIA?',
            answer: 'RAHASIA',
            answeredBy: null,
            practice: null,
            state: 'ditinjau' as const,
          },
        ],
      }
      const scheduled = await aScheduledDelegation(app, {
        ...secret,
        delegations: [another],
        practices: ['smart-kampung'],
      })
      const other = await aWaitingDelegation(app)
      await app.store.joinVisit(other.request, scheduled.visit, systemActor)
      await app.store.addGuest(
        {
          name: 'Tamu Tersembunyi',
          position: 'Staf Tersembunyi',
          institution: 'x',
          phone: '0899-tersembunyi',

          visitId: scheduled.visit.id,
          requestId: scheduled.request.id,
          isPresent: true,
          via: 'briefing',
          noticeVersion: 'x',
          retainedUntil: '2030-01-01',
        },
        systemActor,
      )
      const waiting = await aWaitingDelegation(app)
      const declined = await aWaitingDelegation(app)
      await app.store.declineRequest(declined.request, 'Tidak bisa.', systemActor)
      const files = [scheduled, other, waiting, declined]
      const all = (await Promise.all(files.map((file) => textsOf(app, file)))).join('')
      for (const person of persons) assert.ok(!all.includes(person), person)
      assert.doesNotMatch(all, /tersembunyi|RAHASIA/i)
      assert.ok(!(await textsOf(app, scheduled)).includes(other.path))
    }
  })

  it('leave the token in no log line, at no level', async () => {
    const lines: string[] = []
    const app = await appWith({ now: onTheDay, practices, log: (line) => lines.push(line) })
    const scheduled = await aScheduledDelegation(app, { practices: ['smart-kampung'] })
    await textsOf(app, scheduled)
    await app.http.get(`/en${scheduled.path}/survey?done=${scheduled.path}`)
    for (const part of posts) await scheduled.send(part)
    assert.ok(lines.length > 10)
    const [, , token = ''] = scheduled.path.split('/')
    assert.deepEqual(
      lines.filter((line) => line.includes(token)),
      [],
    )
    const { entries } = await app.store.audit({ limit: 200, skip: 0 })
    assert.ok(!JSON.stringify(entries).includes(token))
  })
})

describe('POST /v/:token/cancellation', () => {
  it('calls the visit off that nobody else comes to', async () => {
    const app = await appWith({ now: before })
    const { path, send, request, visit } = await aScheduledDelegation(app)
    await send('cancellation', { reason: 'Jadwal berubah.' }).expect(303).expect('Location', path)
    assert.equal((await app.store.request(request.id))?.state, 'dibatalkan')
    assert.equal((await app.store.visit(visit.id))?.status, 'dibatalkan')
    assert.match((await app.http.get(path)).text, /Kunjungan dibatalkan[\s\S]*Jadwal berubah\./)
    await send('cancellation', { reason: 'Lagi.' }).expect(409)
  })

  for (const [what, reason, message] of [
    ['no reason', ' ', /Alasan singkat: Bagian ini wajib diisi/],
    ['HTML', '<b>x</b>', /Alasan singkat: Tulis tanpa kode HTML/],
    ['a novel', 'x'.repeat(301), /paling banyak 300/],
  ] as const) {
    it(`shows the page again, as typed, for ${what}`, async () => {
      const app = await appWith({ now: before })
      for (const one of [await aWaitingDelegation(app), await aScheduledDelegation(app)]) {
        const { text } = await one.send('cancellation', { reason }).expect(422)
        assert.match(text, message)
        assert.match(text, /<title>Kesalahan: /)
        assert.notEqual((await app.store.request(one.request.id))?.state, 'dibatalkan')
      }
    })
  }

  it('counts though staff change the request at the same moment', async () => {
    const app = await appWith({ now: before })
    const { send, request } = await aScheduledDelegation(app)
    const { cancelRequest } = app.store
    app.store.cancelRequest = async (edit, ...rest) => {
      app.store.cancelRequest = cancelRequest
      const latest = await app.store.request(request.id)
      await app.store.saveRequest(latest!, { ...latest!, plannedCount: 12 }, systemActor)
      return cancelRequest(edit, ...rest)
    }
    await send('cancellation', { reason: 'Jadwal berubah.' }).expect(303)
    const { state, reason, plannedCount } = (await app.store.request(request.id))!
    assert.deepEqual([state, reason, plannedCount], ['dibatalkan', 'Jadwal berubah.', 12])
  })

  it('comes too late after the visit', async () => {
    const app = await appWith({ now: after })
    const { send } = await aScheduledDelegation(app)
    await send('cancellation', { reason: 'Terlambat.' }).expect(409)
  })
})

describe('POST /v/:token/letter', () => {
  const pdf = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF')

  it('keeps the letter for staff, and says that it is there', async () => {
    const app = await appWith({ now: before })
    const { path, request } = await aWaitingDelegation(app)
    const send = (bytes: Buffer, name: string) =>
      app.http.post(`${path}/letter`).set('Origin', app.origin).attach('files', bytes, name)
    await send(Buffer.from('bukan surat'), 'surat.pdf').expect(422, /Kirim surat sebagai PDF|PDF, JPEG/)
    await send(pdf, 'Surat Elly Rahasia.pdf').expect(303)
    const [letter] = await app.store.uploadsOf(request.id)
    assert.equal(letter?.visibility, 'staff')
    assert.doesNotMatch(letter?.name ?? '', /elly/i)
    assert.match((await app.http.get(path)).text, /Surat permohonan sudah kami terima/)
    await app.http.get(`/files/${letter?.hash}/${letter?.name}`).expect(404)
  })
})

describe('GET /v/:token/files/:hash/:name', () => {
  it('gives what staff have put there for delegations, by an open link only', async () => {
    const app = await appWith({ now: before })
    const { path, visit, request } = await aScheduledDelegation(app)
    const put = (visibility: 'link' | 'staff') => {
      const bytes = Buffer.from(`%PDF-1.4 ${visibility}`)
      const hash = createHash('sha256').update(bytes).digest('hex')
      const upload: NewUpload = {
        owner: { kind: 'visit', id: visit.id },
        role: 'attachment',
        hash,
        name: 'denah.pdf',
        mediaType: 'application/pdf',
        bytes: bytes.byteLength,
        width: null,
        height: null,
        caption: `Denah ${visibility}`,
        credit: null,
        visibility,
      }
      return app.store.addUpload(upload, bytes, systemActor)
    }
    const open = await put('link')
    const internal = await put('staff')
    const { text } = await app.http.get(path)
    assert.match(text, /Denah link/)
    assert.doesNotMatch(text, /Denah staff/)
    const file = `/files/${open.hash}/denah.pdf`
    const { headers } = await app.http.get(path + file).expect(200)
    assert.equal(headers['cache-control'], 'private, no-store')
    await app.http.get(`${path}/files/${internal.hash}/denah.pdf`).expect(404)
    await app.http.get(file).expect(404)
    await app.store.closeLink('request', request.id, systemActor)
    await app.http.get(path + file).expect(404)
  })
})

describe('two delegations of one visit', () => {
  it('see each other by institution only, each by its own link', async () => {
    const app = await appWith({ now: before })
    const visit = await app.store.addVisit(
      aVisit({ status: 'dijadwalkan', delegations: [another] }),
      systemActor,
    )
    const made = await app.store.requestForDelegation(visit, 0, systemActor)
    const bogor = await aWaitingDelegation(app)
    await app.store.joinVisit(bogor.request, made.visit, systemActor)
    const { token } = await app.store.openLink('request', made.request.id, null, systemActor)
    const bogorSees = (await app.http.get(bogor.path)).text
    const sigiSees = (await app.http.get(`/v/${token}`)).text
    assert.match(bogorSees, /Bersama rombongan lain[\s\S]*Pemerintah Kabupaten Sigi/)
    assert.match(sigiSees, /Bersama rombongan lain[\s\S]*Pemerintah Kota Bogor/)
    assert.ok(!sigiSees.includes(bogor.path) && !bogorSees.includes(token))
  })
})
