import assert from 'node:assert/strict'
import type TestAgent from 'supertest/lib/agent.js'
import type { User } from '../../src/accounts/account.ts'
import { minutesOf, type Kit, type KitContent } from '../../src/kits/kit.ts'
import { appWith, type TestApp } from '../support/app.ts'
import { aPractice } from '../support/builders.ts'
import { fieldsOf } from '../support/formFields.ts'
import { addKit } from '../support/kits.ts'

const two = {
  version: '1',
  'sessions.0.title': 'Pembukaan',
  'sessions.0.minutes': '45',
  'sessions.0.methods': ['ceramah', 'diskusi'],
  'sessions.0.media': '',
  'sessions.0.topics': 'Tujuan',
  'sessions.0.pendahuluan.facilitator': '',
  'sessions.0.pendahuluan.minutes': '',
  'sessions.0.inti.facilitator': 'Menjelaskan',
  'sessions.0.inti.participants': 'Menyimak',
  'sessions.0.inti.minutes': '45',
  'sessions.1.title': 'Penutup',
  'sessions.1.minutes': '45',
  'sessions.1.inti.minutes': '',
  'sessions.2.title': '',
  'sessions.2.minutes': '',
}

describe('POST /staff/kits/:slug/sessions', () => {
  let app: TestApp
  let trainer: User
  let agent: TestAgent
  beforeEach(async () => {
    app = await appWith({ practices: [aPractice()] })
    trainer = await app.addUser('trainer')
    agent = await app.signIn(trainer)
  })
  const path = '/staff/kits/belajar-dari-banyuwangi/sessions'
  const start = (differs: Partial<KitContent> = {}) => addKit(app.store, { jp: 2, ...differs }, trainer)
  const send = (fields: object) => agent.post(path).type('form').send(fields)
  const stored = async ({ id }: Kit) => (await app.store.kit(id))?.content.sessions ?? []

  it('stores sessions with the phases that something is said of', async () => {
    const kit = await start()
    const { headers } = await send(two).expect(303)
    assert.match(headers['location'] ?? '', /\?saved=sessions$/)
    assert.deepEqual(await stored(kit), [
      {
        title: 'Pembukaan',
        topics: 'Tujuan',
        methods: ['ceramah', 'diskusi'],
        media: null,
        minutes: 45,
        steps: [{ phase: 'inti', facilitator: 'Menjelaskan', participants: 'Menyimak', minutes: 45 }],
      },
      { title: 'Penutup', topics: null, methods: [], media: null, minutes: 45, steps: [] },
    ])
    const fields = fieldsOf((await agent.get(path).expect(200)).text)
    assert.deepEqual(fields['sessions.0.inti.facilitator'], ['Menjelaskan'])
  })

  it('stores minutes that do not add up, and says by how much', async () => {
    const kit = await start({ jp: 3 })
    const { headers } = await send(two).expect(303)
    assert.equal((await stored(kit)).length, 2)
    const { text } = await agent.get(headers['location'] ?? '').expect(200)
    assert.match(text, /Jumlah waktu 90 menit: kurang 45 menit dari 3 JP × 45 menit = 135 menit/)
    const more = await start({ jp: 1 })
    await agent.post(`/staff/kits/${more.slug}/sessions`).type('form').send(two).expect(303)
    const over = await agent.get(`/staff/kits/${more.slug}/sessions`)
    assert.match(over.text, /lebih 45 menit dari 1 JP/)
  })

  it('moves, adds and removes rows without storing anything', async () => {
    const kit = await start()
    const down = await send({ ...two, act: 'sessions.0.down' }).expect(200)
    assert.deepEqual(fieldsOf(down.text)['sessions.0.title'], ['Penutup'])
    assert.deepEqual(fieldsOf(down.text)['sessions.1.inti.facilitator'], ['Menjelaskan'])
    assert.match(down.text, /belum disimpan/)
    const up = await send({ ...two, act: 'sessions.1.up' }).expect(200)
    assert.deepEqual(fieldsOf(up.text)['sessions.0.title'], ['Penutup'])
    const removed = await send({ ...two, act: 'sessions.0.remove' }).expect(200)
    assert.equal(fieldsOf(removed.text)['sessions.1.title'], undefined)
    const added = await send({ ...two, add: 'sessions' }).expect(200)
    assert.match(added.text, /name="sessions.3.title"/)
    await send({ ...two, act: 'sessions.99.up' }).expect(200)
    assert.equal((await app.store.kit(kit.id))?.version, 1)
  })

  it('proposes sessions that fill the JP, to edit and save', async () => {
    const [practice] = await app.store.practices()
    const kit = await start({
      jp: 6,
      items: [{ kind: 'practice', practiceId: practice?.id ?? '', revision: 1, note: null }],
    })
    const { text } = await send({ version: '1', action: 'propose' }).expect(200)
    assert.match(text, /Ini usulan/)
    assert.deepEqual(await stored(kit), [])
    await send(fieldsOf(text)).expect(303)
    const content = (await app.store.kit(kit.id))?.content
    assert.ok(content)
    assert.deepEqual(minutesOf(content), { planned: 270, given: 270 })
    assert.ok(content.sessions.some(({ topics }) => topics?.includes(practice?.published?.name ?? '?')))
    const without = await addKit(app.store, { title: 'Tanpa JP' }, trainer)
    const asked = await agent
      .post(`/staff/kits/${without.slug}/sessions`)
      .type('form')
      .send({ action: 'propose' })
    assert.match(asked.text, /Isi dulu jumlah JP/)
  })

  it('shows them again as typed, with a message at each wrong field', async () => {
    const kit = await start()
    const { text } = await send({
      ...two,
      'sessions.0.minutes': '0',
      'sessions.0.methods': 'sihir',
      'sessions.0.inti.minutes': 'lama',
      'sessions.1.title': '<img src=x onerror=alert(1)>',
      'sessions.2.media': 'Papan tulis',
    }).expect(422)
    for (const id of ['0-minutes', '0-inti-minutes', '1-title', '2-title', '2-minutes'])
      assert.match(text, new RegExp(`id="f-sessions-${id}-error"`), id)
    assert.match(text, /value="lama"/)
    assert.match(text, /<details class="wide" open>/)
    assert.doesNotMatch(text, /<img src=x/)
    assert.deepEqual(await stored(kit), [])
  })

  it('refuses more sessions than a kit takes, and shows those that were typed', async () => {
    await start()
    const rows = Array.from({ length: 61 }, (_, row) => [
      [`sessions.${row}.title`, `Sesi nomor ${row}`],
      [`sessions.${row}.minutes`, '5'],
    ]).flat()
    const { text } = await send({ version: '1', ...Object.fromEntries(rows) }).expect(422)
    assert.match(text, /id="f-sessions-error"/)
    assert.match(text, /Sesi nomor 60/)
  })

  it('loses nothing when someone saved first', async () => {
    const kit = await start()
    const other = { title: 'Sesi orang lain', topics: null, methods: [], media: null, minutes: 90, steps: [] }
    await app.store.saveKit(kit, { ...kit.content, sessions: [other] }, trainer)
    const { text } = await send(two).expect(409)
    assert.match(text, /Sesi orang lain/)
    assert.match(text, /Menjelaskan/)
    assert.equal((await stored(kit)).length, 1)
  })
})
