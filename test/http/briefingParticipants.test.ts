import assert from 'node:assert/strict'
import { systemActor } from '../../src/accounts/account.ts'
import { guestNoticeVersion } from '../../src/guests/guest.ts'
import { appWith } from '../support/app.ts'
import { aPractice } from '../support/builders.ts'
import { another, aScheduledDelegation } from '../support/delegation.ts'

const now = () => new Date('2026-03-10T03:00:00Z')
const names = 'Ratna Dewi, S.E.; Kepala Subbagian\n\n2. Budi Santoso\tStaf'

async function coming() {
  const app = await appWith({ now })
  const delegation = await aScheduledDelegation(app, { delegations: [another] })
  return { app, ...delegation, guests: () => app.store.guestsOf(delegation.visit.id) }
}

describe('POST /v/:token/participants', () => {
  it('puts those announced on the list, and shows their names in the answer, never again', async () => {
    const { app, path, send, request, guests } = await coming()
    const { text } = await send('participants', { count: '42', names, consent: 'on' }).expect(200)
    assert.match(text, /Ratna Dewi, S\.E\.[\s\S]*Kepala Subbagian[\s\S]*Budi Santoso[\s\S]*Staf/)
    const [ratna, budi] = await guests()
    assert.deepEqual(
      [ratna, budi].map((one) => [one?.name, one?.position]),
      [
        ['Ratna Dewi, S.E.', 'Kepala Subbagian'],
        ['Budi Santoso', 'Staf'],
      ],
    )
    assert.deepEqual(
      [
        ratna?.via,
        ratna?.isPresent,
        ratna?.requestId,
        ratna?.institution,
        ratna?.phone,
        ratna?.noticeVersion,
      ],
      ['briefing', false, request.id, 'Pemerintah Kota Bogor', null, guestNoticeVersion],
    )
    assert.equal(ratna?.retainedUntil, '2027-03-17')
    for (const part of ['', '/participants']) {
      const page = (await app.http.get(path + part)).text
      assert.doesNotMatch(page, /Ratna|Budi/)
      assert.match(page, /2 nama/)
    }
  })

  it('changes the planned number of its own delegation only, also while staff are at work', async () => {
    const { app, send, visit } = await coming()
    await app.store.saveVisit(visit, { ...visit, venue: 'Pendopo' }, systemActor)
    await send('participants', { count: '42' }).expect(303)
    const saved = await app.store.visit(visit.id)
    assert.deepEqual(
      saved?.delegations.map(({ plannedCount }) => plannedCount),
      [42, null],
    )
    assert.equal(saved?.venue, 'Pendopo')
  })

  it('takes nobody twice, and two of the same name when their positions tell them apart', async () => {
    const { send, guests } = await coming()
    await send('participants', { names, consent: 'on' }).expect(200)
    const more = 'ratna dewi ; kepala subbagian\nBudi Santoso; Kepala Dinas'
    const { text } = await send('participants', { names: more, consent: 'on' }).expect(200)
    assert.match(text, /1 nama sudah diumumkan sebelumnya/)
    assert.equal((await guests()).length, 3)
  })

  it('takes a list that is sent twice at one moment once', async () => {
    const { send, guests } = await coming()
    const sent = await Promise.all([1, 2].map(() => send('participants', { names, consent: 'on' })))
    assert.deepEqual(
      sent.map(({ status }) => status),
      [200, 200],
    )
    assert.equal((await guests()).length, 2)
  })

  it('says what is kept, why and how long, by the rules of the site', async () => {
    const { app, path } = await coming()
    const { version, updatedAt, ...rules } = await app.store.visitRules()
    assert.equal(updatedAt, null)
    await app.store.saveVisitRules(version, { ...rules, guestRetentionDays: 90 }, systemActor)
    const { text } = await app.http.get(`${path}/participants`)
    assert.match(text, /Setelah 90 hari/)
    assert.ok(text.includes(guestNoticeVersion))
    assert.match(text, /NIK tidak diminta/)
  })

  const cases: [string, Record<string, string>, RegExp][] = [
    ['nothing at all', {}, /Isi jumlah peserta, namanya, atau keduanya/],
    ['names without consent', { names }, /Centang ini bila Anda mengirim nama/],
    ['a number that is none', { count: 'banyak' }, /Jumlah peserta: Isi angka bulat/],
    ['a number beyond belief', { count: '5001' }, /Jumlah peserta: Isi angka bulat/],
    ['a NIK', { names: 'Siti; Staf\nBudi 3510 1234 5678 9012', consent: 'on' }, /Baris 2 memuat angka/],
    ['HTML', { names: '<script>x</script>', consent: 'on' }, /Tulis tanpa kode HTML/],
    ['a line without a name', { names: '; Staf', consent: 'on' }, /Baris 1 tidak memuat nama/],
    ['a line that is too long', { names: 'x'.repeat(121), consent: 'on' }, /Baris 1 terlalu panjang/],
    ['too many', { names: 'Orang; Staf\n'.repeat(301), consent: 'on' }, /paling banyak 300/],
    ['a field nobody asked for', { count: '3', isPresent: 'on' }, /“isPresent” tidak dikenal/],
  ]
  for (const [what, fields, message] of cases) {
    it(`shows the form again, as typed, for ${what}`, async () => {
      const { app, send, guests, visit } = await coming()
      const { text } = await send('participants', fields).expect(422)
      assert.match(text, message)
      assert.match(text, /<title>Kesalahan: /)
      if (fields['count']) assert.ok(text.includes(`value="${fields['count']}"`))
      if (fields['names']?.startsWith('Siti')) assert.match(text, /Siti; Staf|Ratna Dewi/)
      assert.deepEqual(await guests(), [])
      assert.deepEqual((await app.store.visit(visit.id))?.delegations, visit.delegations)
    })
  }

  it('is over with the visit', async () => {
    const app = await appWith({ now: () => new Date('2026-03-20T03:00:00Z') })
    const { path, send } = await aScheduledDelegation(app)
    await app.http.get(`${path}/participants`).expect(409)
    await send('participants', { count: '3' }).expect(409)
  })
})

describe('POST /v/:token/participants-removal', () => {
  it('deletes all names that its delegation announced, but nobody who has come', async () => {
    const { app, send, path, guests, visit } = await coming()
    await send('participants', { names: `${names}\nYusuf; Kabid`, consent: 'on' })
    const [ratna] = await guests()
    if (!ratna) throw new Error('nobody was announced')
    await app.store.saveGuest(ratna, { ...ratna, isPresent: true }, systemActor)
    const others = { visitId: visit.id, requestId: null, isPresent: false, via: 'staff' } as const
    const of = { name: 'Orang lain', position: null, institution: null, phone: null }
    await app.store.addGuest(
      { ...of, ...others, noticeVersion: 'x', retainedUntil: '2030-01-01' },
      systemActor,
    )

    await send('participants-removal').expect(422, /Centang dulu/)
    assert.equal((await guests()).length, 4)
    await send('participants-removal', { confirm: 'on' }).expect(303)
    assert.deepEqual(
      (await guests()).map(({ name }) => name),
      ['Ratna Dewi, S.E.', 'Orang lain'],
    )
    assert.match((await app.http.get(`${path}?done=removed`)).text, /sudah dihapus/)
  })
})

describe('POST /v/:token/questions', () => {
  const mpp = aPractice({
    name: 'Mal Pelayanan Publik',
    questions: [
      {
        question: 'Berapa anggaran pembangunan gedung?',
        answer: 'Sekitar **Rp 2 miliar**.',
        answeredBy: null,
        practice: null,
        state: 'terbit',
      },
      {
        question: 'Berapa anggaran pembangunan rahasia?',
        answer: 'RAHASIA',
        answeredBy: null,
        practice: null,
        state: 'ditinjau',
      },
    ],
  })
  const slug = 'mal-pelayanan-publik'
  const question = 'Siapa yang mengelola antrean loket setiap hari?'

  async function asking() {
    const app = await appWith({ now, practices: [mpp, aPractice()] })
    const delegation = await aScheduledDelegation(app, { practices: [slug] })
    const questions = async () => (await app.store.visit(delegation.visit.id))?.questions ?? []
    return { app, ...delegation, questions }
  }

  it('puts a question among the new ones of the visit, where the public does not see it', async () => {
    const { app, path, send, questions, visit } = await asking()
    const sent = await send('questions', { question, practice: slug }).expect(303)
    assert.deepEqual(await questions(), [
      { question, answer: null, answeredBy: null, practice: slug, state: 'baru' },
    ])
    assert.equal(sent.headers['location'], `${path}?done=question`)
    assert.match((await app.http.get(path)).text, /1 pertanyaan sedang disiapkan/)
    for (const page of [`/visits/${visit.slug}`, `/practices/${slug}`, path])
      assert.ok(!(await app.http.get(page)).text.includes(question), page)
  })

  it('shows published answers to a question like it first, then takes it all the same', async () => {
    const { send, questions } = await asking()
    const alike = { question: 'Berapa anggaran untuk pembangunan gedungnya?', practice: '' }
    const { text } = await send('questions', alike).expect(200)
    assert.match(
      text,
      /Mungkin sudah terjawab[\s\S]*Berapa anggaran pembangunan gedung\?[\s\S]*<strong>Rp 2 miliar/,
    )
    assert.doesNotMatch(text, /RAHASIA/)
    assert.match(text, /untuk pembangunan gedungnya\?<\/textarea>/)
    assert.deepEqual(await questions(), [])
    await send('questions', { ...alike, isSure: 'on' }).expect(303)
    assert.equal((await questions()).length, 1)
  })

  it('keeps the questions of two who send at once, and one of a double click', async () => {
    const { send, questions } = await asking()
    const other = 'Bagaimana cara menilai kinerja petugas loket?'
    const all = await Promise.all(
      [question, other, question].map((one) => send('questions', { question: one })),
    )
    assert.deepEqual(new Set(all.map(({ status }) => status)), new Set([303]))
    assert.deepEqual((await questions()).map((one) => one.question).toSorted(), [other, question].toSorted())
  })

  const cases: [string, Record<string, string>, RegExp][] = [
    ['no question', { question: '' }, /Pertanyaan Anda: Bagian ini wajib/],
    ['two words', { question: 'Berapa?' }, /paling sedikit 10 huruf/],
    ['an essay', { question: 'x'.repeat(501) }, /paling banyak 500/],
    ['an emoji', { question: `${question} 😀` }, /Hapus emoji/],
    [
      'a practice that is not of the visit',
      { question, practice: 'praktik-contoh' },
      /Pilih salah satu nilai/,
    ],
  ]
  for (const [what, fields, message] of cases) {
    it(`shows the form again, as typed, for ${what}`, async () => {
      const { send, questions } = await asking()
      const { text } = await send('questions', fields).expect(422)
      assert.match(text, message)
      if (fields['question']?.startsWith('Siapa')) assert.ok(text.includes('Siapa yang mengelola antrean'))
      assert.deepEqual(await questions(), [])
    })
  }

  it('takes no more than the host can answer', async () => {
    const { app, send, visit, questions } = await asking()
    const many = Array.from({ length: 40 }, (_, index) => ({
      question: `Pertanyaan nomor ${index}`,
      answer: null,
      answeredBy: null,
      practice: null,
      state: 'baru' as const,
    }))
    await app.store.saveVisit(visit, { ...visit, questions: many }, systemActor)
    await send('questions', { question }).expect(422, /Sudah ada 40 pertanyaan/)
    assert.equal((await questions()).length, 40)
  })
})
