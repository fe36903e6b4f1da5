import assert from 'node:assert/strict'
import type TestAgent from 'supertest/lib/agent.js'
import { systemActor } from '../../src/accounts/account.ts'
import { emptyKit } from '../../src/kits/kit.ts'
import type { KitItem } from '../../src/kits/kitItem.ts'
import { wantedText, type Wanted } from '../../src/kits/wanted.ts'
import { appWith, type TestApp } from '../support/app.ts'
import { aPractice, aVisit } from '../support/builders.ts'

const tray = '/staff/kits/tray'
const question = 'Siapa panitianya & kapan?\nTahun berapa?'
const text = 'Kami belajar banyak.'
const asked = { question, answer: 'Semua dinas.', answeredBy: null, practice: null, state: 'terbit' } as const
const said = { text, speaker: 'Tamu', role: null, consent: true, source: null }

async function withRecords() {
  const app = await appWith({
    practices: [aPractice({ name: 'Festival', questions: [asked] })],
    visits: [aVisit({ title: 'Kunjungan Bogor', questions: [asked], quotes: [said] })],
  })
  const [practice] = await app.store.publishedPractices()
  const [visit] = await app.store.publicVisits()
  if (!practice || !visit) throw new Error('the records are there')
  const trainer = await app.addUser('trainer', { name: 'Wati' })
  const http = await app.signIn(trainer)
  const wanted = {
    practice: { kind: 'practice', practiceId: practice.id },
    visit: { kind: 'visit', visitId: visit.id },
    ofPractice: { kind: 'question', practiceId: practice.id, visitId: null, question },
    ofVisit: { kind: 'question', practiceId: null, visitId: visit.id, question },
    quote: { kind: 'quote', visitId: visit.id, text },
  } satisfies Record<string, Wanted>
  return { app, http, trainer, practice, visit, wanted }
}

const post = (http: TestAgent, fields: object, path = tray) => http.post(path).type('form').send(fields)
const held = async (app: TestApp, { id }: { id: string }) => (await app.store.tray(id)).map(wantedText)

describe('a page for someone signed in', () => {
  it('has a button for the practice, the visit, each of their questions and quotes, and each that is listed', async () => {
    const { http, wanted, practice, visit } = await withRecords()
    const { practice: ofRecord, ofPractice, visit: ofGuests, ofVisit, quote } = wanted
    const expected: [string, Wanted[]][] = [
      [`/practices/${practice.slug}`, [ofRecord, ofPractice]],
      [`/visits/${visit.slug}`, [ofGuests, ofVisit, quote]],
      ['/practices', [ofRecord]],
      ['/visits', [ofGuests]],
      ['/search?q=festival', [ofRecord]],
    ]
    for (const [path, all] of expected) {
      const { text: html } = await http.get(path).expect(200)
      for (const one of all)
        assert.ok(
          html.includes(`name="add" value="${wantedText(one).replaceAll('&', '&amp;')}" data-tray`),
          `${path} ${one.kind}`,
        )
    }
  })

  it('says what the tray holds, on public and staff pages, and offers to take it out', async () => {
    const { http, wanted } = await withRecords()
    const strip = /<p class="tray-strip"([^>]*)><strong>([^<]*)/
    assert.match(strip.exec((await http.get('/practices')).text)?.[1] ?? '', /hidden/)
    await post(http, { add: wantedText(wanted.practice) }).expect(303)
    for (const path of ['/', '/practices', '/staff']) {
      const [, attributes = '?', words] = strip.exec((await http.get(path).expect(200)).text) ?? []
      assert.deepEqual([words, attributes.includes('hidden')], ['Baki: 1 bahan', false], path)
    }
    assert.match((await http.get('/en/practices')).text, /Tray: one item/)
    assert.match((await http.get('/practices')).text, /name="remove" value="practice=/)
  })
})

describe('a page for the public', () => {
  it('is the same whatever the staff have put aside, and has nothing of it', async () => {
    const { app, http, wanted, practice, visit } = await withRecords()
    const paths = [
      '/',
      '/practices',
      `/practices/${practice.slug}`,
      `/visits/${visit.slug}`,
      '/search?q=festival',
    ]
    const pages = () =>
      Promise.all(
        paths.map(async (path) => (await app.reader().get(path)).text.replace(/\d+ kali dibaca/, '')),
      )
    const before = await pages()
    await post(http, { add: wantedText(wanted.practice) }).expect(303)
    assert.deepEqual(await pages(), before)
    for (const html of before) assert.doesNotMatch(html, /tray|baki/i)
  })
})

describe('POST /staff/kits/tray', () => {
  it('puts each kind aside as it is now, once, and takes it out again', async () => {
    const { app, http, trainer, practice, visit, wanted } = await withRecords()
    const all = Object.values(wanted)
    for (const one of [...all, wanted.practice]) await post(http, { add: wantedText(one) }).expect(303)
    const items: KitItem[] = [
      { kind: 'practice', practiceId: practice.id, revision: 1, note: null },
      { kind: 'visit', visitId: visit.id, seenAt: visit.updatedAt, note: null },
      { ...wanted.ofPractice, note: null },
      { ...wanted.ofVisit, note: null },
      { ...wanted.quote, note: null },
    ]
    assert.deepEqual(await app.store.tray(trainer.id), items)
    await post(http, { remove: wantedText(wanted.visit) }).expect(303)
    assert.deepEqual(await held(app, trainer), all.filter((one) => one !== wanted.visit).map(wantedText))
  })

  it('goes back to the page it was pressed on, in its language, and to no other site', async () => {
    const { http, wanted } = await withRecords()
    const goesTo = async (from: string | undefined, path = tray) =>
      (await post(http, { add: wantedText(wanted.visit), return: from }, path).expect(303)).headers[
        'location'
      ]
    assert.equal(await goesTo('/search?q=csr&page=2'), '/search?q=csr&page=2')
    assert.equal(await goesTo('/visits', `/en${tray}`), `/en/visits`)
    for (const elsewhere of [
      '//evil.example',
      'https://evil.example',
      '/\\evil.example',
      '/..//evil.example',
      undefined,
    ])
      assert.equal(await goesTo(elsewhere), tray, elsewhere)
  })

  it('tells the script what the button and the strip say now', async () => {
    const { http, wanted } = await withRecords()
    const send = (fields: object) => post(http, fields).set('Accept', 'application/json').expect(200)
    const { body } = await send({ add: wantedText(wanted.visit) })
    assert.deepEqual(body, {
      name: 'remove',
      label: '✓ Di baki, keluarkan',
      strip: 'Baki: 1 bahan',
      said: 'Ditambahkan ke baki. Isi baki: 1 bahan.',
    })
    const { body: after } = await send({ remove: wantedText(wanted.visit) })
    assert.deepEqual([after.name, after.strip], ['add', null])
  })

  it('loses nothing when many buttons are pressed at once', async () => {
    const { app, http, trainer, wanted } = await withRecords()
    await Promise.all(Object.values(wanted).map((one) => post(http, { add: wantedText(one) }).expect(303)))
    assert.deepEqual(new Set(await held(app, trainer)), new Set(Object.values(wanted).map(wantedText)))
  })

  it('refuses what the public does not see, what is not there and what no button sends', async () => {
    const { app, http, trainer, practice } = await withRecords()
    const draft = await app.store.addPractice(
      aPractice({ name: 'Rahasia' }),
      { slug: null, state: 'draft' },
      systemActor,
    )
    const absent = {
      kind: 'question',
      practiceId: practice.id,
      visitId: null,
      question: 'Tidak ada?',
    } as const
    for (const one of [{ kind: 'practice', practiceId: draft.id } as const, absent]) {
      const { text: html } = await post(http, { add: wantedText(one) }).expect(422)
      assert.match(html, /tidak tampil untuk umum/)
    }
    for (const nonsense of ['', 'quote=x', 'praktik=1', 'x'.repeat(30_000)])
      await post(http, { add: nonsense }).expect(400)
    await post(http, {}).expect(303).expect('Location', tray)
    assert.deepEqual(await held(app, trainer), [])
  })

  it('takes 300 and no more, and says so', async () => {
    const { app, http, trainer, wanted } = await withRecords()
    const many = Array.from({ length: 300 }, (_, n) => ({ ...wanted.practice, practiceId: `p${n}` }))
    await app.store.saveTray(
      trainer.id,
      many.map((one) => ({ ...one, revision: 1, note: null })),
    )
    const { text: html } = await post(http, { add: wantedText(wanted.visit) }).expect(422)
    assert.match(html, /Baki sudah berisi 300 bahan/)
    assert.equal((await held(app, trainer)).length, 300)
    await http.get(tray).expect(200)
  })
})

describe('GET /staff/kits/tray', () => {
  it('lists what is in it, only to whom it belongs, and says what was withdrawn since', async () => {
    const { app, http, practice, wanted } = await withRecords()
    for (const one of Object.values(wanted)) await post(http, { add: wantedText(one) }).expect(303)
    await app.store.withdrawPractice(practice, 'Datanya keliru', systemActor)
    const { text: html } = await http.get(tray).expect(200)
    assert.match(html, /<h1>Baki: 5 bahan<\/h1>/)
    for (const words of [/Festival/, /Kunjungan Bogor/, /Kami belajar banyak/, /dari Kunjungan Bogor/])
      assert.match(html, words)
    assert.equal(html.match(/Sudah ditarik dari publikasi \(Datanya keliru\)/g)?.length, 2)
    const other = await (await app.signIn('trainer')).get(tray).expect(200)
    assert.match(other.text, /Baki Anda masih kosong/)
  })

  it('is emptied at once', async () => {
    const { app, http, trainer, wanted } = await withRecords()
    for (const one of Object.values(wanted)) await post(http, { add: wantedText(one) }).expect(303)
    await post(http, {}, `${tray}/emptying`).expect(303)
    assert.deepEqual(await held(app, trainer), [])
  })
})

describe('POST /staff/kits/tray/placement', () => {
  const place = `${tray}/placement`
  const actor = ({ id, name }: { id: string; name: string }) => ({ id, name, role: 'trainer' }) as const

  it('makes a kit of it, and the tray is empty', async () => {
    const { app, http, trainer, wanted } = await withRecords()
    for (const one of [wanted.quote, wanted.practice]) await post(http, { add: wantedText(one) }).expect(303)
    await post(http, { title: 'Kerja tim' }, place)
      .expect(303, /./)
      .expect('Location', /kerja-tim\/choose/)
    const [kit] = await app.store.kits()
    assert.deepEqual(
      [kit?.content.title, kit?.ownerId, kit?.content.items.map(wantedText)],
      ['Kerja tim', trainer.id, [wanted.quote, wanted.practice].map(wantedText)],
    )
    assert.deepEqual(await held(app, trainer), [])
  })

  it('adds to a kit at its end what it does not have, and leaves in the tray what the public does not see', async () => {
    const { app, http, trainer, practice, wanted } = await withRecords()
    const [first] = [{ ...wanted.visit, seenAt: '2020', note: 'Catatan saya' }]
    const kit = await app.store.addKit({ ...emptyKit('Satu'), items: [first] }, null, actor(trainer))
    for (const one of Object.values(wanted)) await post(http, { add: wantedText(one) }).expect(303)
    await app.store.withdrawPractice(practice, 'Keliru', systemActor)
    await post(http, { kit: kit.slug }, place).expect(303)
    const items = (await app.store.kit(kit.id))?.content.items ?? []
    assert.deepEqual(items[0], first)
    assert.deepEqual(items.slice(1).map(wantedText), [wanted.ofVisit, wanted.quote].map(wantedText))
    assert.deepEqual(await held(app, trainer), [wanted.practice, wanted.ofPractice].map(wantedText))
  })

  it('asks again for a title that is missing, and keeps what is in the tray', async () => {
    const { app, http, trainer, wanted } = await withRecords()
    await post(http, { add: wantedText(wanted.visit) }).expect(303)
    const { text: html } = await post(http, { title: ' ' }, place).expect(422)
    assert.match(html, /id="f-title-error"/)
    assert.deepEqual([(await app.store.kits()).length, (await held(app, trainer)).length], [0, 1])
  })

  it('changes no kit of somebody else, none that is not there, and none that is full', async () => {
    const { app, http, trainer, wanted } = await withRecords()
    await post(http, { add: wantedText(wanted.visit) }).expect(303)
    const foreign = await app.store.addKit(emptyKit('Milik lain'), null, actor(await app.addUser('trainer')))
    await post(http, { kit: foreign.slug }, place).expect(403)
    await post(http, { kit: 'tidak-ada' }, place).expect(404)
    const items = Array.from({ length: 300 }, (_, n) => ({
      kind: 'practice' as const,
      practiceId: `p${n}`,
      revision: 1,
      note: null,
    }))
    const full = await app.store.addKit({ ...emptyKit('Penuh'), items }, null, actor(trainer))
    const { text: html } = await post(http, { kit: full.slug }, place).expect(422)
    assert.match(html, /paling banyak berisi 300 bahan/)
    assert.equal((await held(app, trainer)).length, 1)
    assert.doesNotMatch((await http.get(tray)).text, /Milik lain/)
  })
})
