import assert from 'node:assert/strict'
import type TestAgent from 'supertest/lib/agent.js'
import type { User } from '../../src/accounts/account.ts'
import type { Kit, KitContent } from '../../src/kits/kit.ts'
import type { KitItem } from '../../src/kits/kitItem.ts'
import { appWith, type TestApp } from '../support/app.ts'
import { aPractice } from '../support/builders.ts'
import { hostileTexts } from '../support/kitFields.ts'
import { addKit } from '../support/kits.ts'

const base = '/staff/kits/belajar-dari-banyuwangi'

describe('publishing and sharing a kit', () => {
  let app: TestApp
  let trainer: User
  let agent: TestAgent
  let item: KitItem
  beforeEach(async () => {
    app = await appWith({ practices: [aPractice()] })
    trainer = await app.addUser('trainer', { name: 'Ibu Widya' })
    agent = await app.signIn(trainer)
    const [practice] = await app.store.practices()
    item = { kind: 'practice', practiceId: practice?.id ?? '', revision: 1, note: null }
  })

  const send = (path: string, fields: object, by = agent) => by.post(path).type('form').send(fields)
  const start = (differs: Partial<KitContent> = {}) =>
    addKit(app.store, { items: [item], ...differs }, trainer)
  const latest = async ({ id }: Kit): Promise<Kit> => {
    const kit = await app.store.kit(id)
    assert.ok(kit)
    return kit
  }

  describe('GET .../check', () => {
    it('lists what is missing or does not fit, with a link to where it is mended', async () => {
      await start({
        jp: 2,
        indicators: [{ level: 'memahami', text: 'mampu memahami inovasi' }],
        sessions: [
          {
            title: 'Satu',
            topics: null,
            methods: [],
            media: null,
            minutes: 45,
            steps: [{ phase: 'inti', facilitator: null, participants: null, minutes: 30 }],
          },
        ],
      })
      const { text } = await agent.get(`${base}/check`).expect(200)
      assert.match(text, new RegExp(`href="${base}/objectives#f-outcome"[^>]*>Isi hasil belajar`))
      assert.match(text, /objectives#f-indicators-0-text/)
      assert.match(text, /kurang 45 menit dari JP/)
      assert.match(text, /tahapnya berjumlah 30 menit/)
      assert.match(text, /Belum ada soal/)
      assert.doesNotMatch(text, /Belum ada bahan:/)
    })

    it('tells of a practice that changed or was withdrawn since', async () => {
      await start()
      const [practice] = await app.store.practices()
      assert.ok(practice?.published)
      const content = { ...practice.published, summary: 'Ringkasan baru' }
      const changed = await app.store.publishPractice(practice, content, null, trainer)
      assert.match((await agent.get(`${base}/check`)).text, /berubah sejak Anda melihatnya/)
      await app.store.withdrawPractice(changed, 'keliru', trainer)
      const { text } = await agent.get(`${base}/check`)
      assert.match(text, /ditarik: keliru/)
      assert.match(text, /Tidak ada bahan pilihan yang dapat dilihat umum/)
    })

    it('says so when nothing is missing', async () => {
      await start({
        programme: 'pkp',
        subject: 'Kepemimpinan',
        jp: 1,
        description: 'Ringkas',
        outcome: 'Hasil',
        indicators: [{ level: 'mencipta', text: 'menyusun rencana' }],
        sessions: [
          { title: 'Satu', topics: null, methods: ['diskusi'], media: null, minutes: 45, steps: [] },
        ],
        discussion: [{ text: 'Apa?', checklist: [], practiceId: null }],
        quiz: [{ kind: 'benar_salah', question: 'Ya?', isTrue: true, explanation: null }],
      })
      const { text } = await agent.get(`${base}/check`).expect(200)
      assert.match(text, /Lengkap: tidak ada yang kosong/)
    })
  })

  describe('POST .../publication', () => {
    it('shows the public what is worked on, and keeps it as a version', async () => {
      const kit = await start()
      const { headers } = await send(`${base}/publication`, { version: '1', note: 'pertama' }).expect(303)
      assert.equal(headers['location'], `${base}/publish?done=publication`)
      assert.deepEqual((await latest(kit)).published, kit.content)
      const [edition] = await app.store.kitEditions(kit.id)
      assert.deepEqual([edition?.number, edition?.note, edition?.by], [1, 'pertama', 'Ibu Widya'])
      const { text } = await agent.get(`${base}/publish?done=publication`).expect(200)
      assert.match(text, /Paket sudah terbit/)
      assert.match(text, /Umum melihat versi 1/)
    })

    it('refuses a kit of which the public would see nothing', async () => {
      const kit = await addKit(app.store, {}, trainer)
      const { text } = await send(`${base}/publication`, { version: '1' }).expect(422)
      assert.match(text, /belum memuat bahan/)
      assert.equal((await latest(kit)).published, null)
    })

    it('refuses what was changed in the meantime', async () => {
      const kit = await start()
      await app.store.saveKit(kit, { ...kit.content, title: 'Lain' }, trainer)
      const { text } = await send(`${base}/publication`, { version: '1', note: 'catatan saya' }).expect(409)
      assert.match(text, /diubah orang lain/)
      assert.match(text, /value="catatan saya"/)
      assert.equal((await latest(kit)).published, null)
    })
  })

  it('keeps a version without publishing it', async () => {
    const kit = await start()
    await send(`${base}/edition`, { version: '1', note: '' }).expect(303)
    assert.equal((await app.store.kitEditions(kit.id)).length, 1)
    assert.equal((await latest(kit)).published, null)
  })

  describe('POST .../withdrawal and .../reinstatement', () => {
    it('asks for a reason, withdraws, and brings back', async () => {
      const kit = await start()
      const { version } = await app.store.publishKit(kit, null, trainer)
      const { text } = await send(`${base}/withdrawal`, { version, reason: ' ' }).expect(422)
      assert.match(text, /id="f-reason-error"/)
      await send(`${base}/withdrawal`, { version, reason: 'keliru' }).expect(303)
      const withdrawn = await latest(kit)
      assert.equal(withdrawn.withdrawal?.reason, 'keliru')
      assert.match((await agent.get(`${base}/publish`)).text, /Ditarik oleh Ibu Widya[^<]*keliru/)
      await send(`${base}/publication`, { version: withdrawn.version }).expect(409)
      await send(`${base}/reinstatement`, { version: withdrawn.version }).expect(303)
      assert.equal((await latest(kit)).withdrawal, null)
    })

    it('leaves what an editor withdrew to editors', async () => {
      const kit = await start()
      const published = await app.store.publishKit(kit, null, trainer)
      const editor = await app.signIn('editor')
      await send(`${base}/withdrawal`, { version: published.version, reason: 'tidak pantas' }, editor).expect(
        303,
      )
      const { version } = await latest(kit)
      await send(`${base}/reinstatement`, { version }).expect(403)
      assert.doesNotMatch((await agent.get(`${base}/publish`)).text, /action="[^"]*reinstatement"/)
      await send(`${base}/reinstatement`, { version }, editor).expect(303)
    })

    it('answer 409 where there is nothing to withdraw or bring back', async () => {
      await start()
      await send(`${base}/withdrawal`, { version: '1', reason: 'x' }).expect(409)
      await send(`${base}/reinstatement`, { version: '1' }).expect(409)
    })
  })

  describe('POST .../address', () => {
    it('moves the kit; the old address leads to the new', async () => {
      const kit = await start()
      const { headers } = await send(`${base}/address`, { version: '1', slug: 'kerja-tim' }).expect(303)
      assert.equal(headers['location'], '/staff/kits/kerja-tim/publish?done=address')
      assert.equal((await latest(kit)).slug, 'kerja-tim')
    })

    it('says what is wrong with an address, and keeps it as typed', async () => {
      const kit = await start()
      await addKit(app.store, { title: 'Sudah ada' })
      for (const slug of ['', 'Kerja Tim', 'new', 'tray', 'sudah-ada', 'x'.repeat(81), '../x']) {
        const { text } = await send(`${base}/address`, { version: '1', slug }).expect(422)
        assert.match(text, /id="f-slug-error"/, slug)
      }
      assert.equal((await latest(kit)).slug, 'belajar-dari-banyuwangi')
    })
  })

  it('stores whose the keys of the quiz are', async () => {
    const kit = await start()
    await send(`${base}/keys`, { version: '1', areKeysStaffOnly: 'on' }).expect(303)
    assert.equal((await latest(kit)).content.areKeysStaffOnly, true)
    await send(`${base}/keys`, { version: '2' }).expect(303)
    assert.equal((await latest(kit)).content.areKeysStaffOnly, false)
  })

  describe('POST .../copy', () => {
    it('gives the copier a kit of their own', async () => {
      const kit = await start({ title: 'Asli' })
      const editor = await app.addUser('editor')
      const { headers } = await send(`/staff/kits/asli/copy`, {}, await app.signIn(editor)).expect(303)
      const copy = (await app.store.findKit(String(headers['location']).split('/').at(-1) ?? ''))?.record
      assert.deepEqual(
        [copy?.content.title, copy?.ownerId, copy?.published, copy?.content.items],
        ['Salinan dari Asli', editor.id, null, kit.content.items],
      )
    })

    it('copies of others’ kits only what the public sees', async () => {
      const other = { ...trainer, id: 'orang-lain', name: 'Lain' }
      const kit = await addKit(app.store, { title: 'Terbit', items: [item] }, other)
      await send('/staff/kits/terbit/copy', {}).expect(403)
      const published = await app.store.publishKit(kit, null, other)
      await app.store.saveKit(published, { ...kit.content, outcome: 'Rahasia' }, other)
      await send('/staff/kits/terbit/copy', {}).expect(303)
      const copy = (await app.store.kits()).find(({ ownerId }) => ownerId === trainer.id)
      assert.equal(copy?.content.title, 'Salinan dari Terbit')
      assert.equal(copy.content.outcome, null)
      await send('/staff/kits/tidak-ada/copy', {}).expect(404)
    })

    it('cuts a title that would be too long', async () => {
      await addKit(app.store, { title: `A${'b'.repeat(249)}` }, trainer)
      const [{ slug } = { slug: '' }] = await app.store.kits()
      await send(`/staff/kits/${slug}/copy`, {}).expect(303)
      const [copy] = await app.store.kits()
      assert.equal(copy?.content.title.length, 250)
    })
  })

  describe('versions', () => {
    it('show what one held and how it differs, and become what is worked on again', async () => {
      const kit = await start({ outcome: 'Hasil lama' })
      const kept = await app.store.keepKitEdition(kit, 'awal', trainer)
      const saved = await app.store.saveKit(kept, { ...kit.content, outcome: 'Hasil baru' }, trainer)
      assert.match((await agent.get(`${base}/versions`).expect(200)).text, /Versi 1<[\s\S]*awal/)
      const { text } = await agent.get(`${base}/versions/1`).expect(200)
      assert.match(text, /Hasil lama[\s\S]*Hasil baru/)
      const { version } = saved
      await send(`${base}/versions/1/restoration`, { version: version - 1 }).expect(409)
      await send(`${base}/versions/1/restoration`, { version }).expect(303)
      assert.equal((await latest(kit)).content.outcome, 'Hasil lama')
      const editions = await app.store.kitEditions(kit.id)
      assert.deepEqual(
        editions.map(({ content }) => content.outcome),
        ['Hasil baru', 'Hasil lama'],
      )
    })

    it('do not give away answers that are staff’s today', async () => {
      const kit = await start({ areKeysStaffOnly: false })
      const kept = await app.store.keepKitEdition(kit, 'terbuka', trainer)
      const { version } = await app.store.saveKit(kept, { ...kit.content, areKeysStaffOnly: true }, trainer)
      await send(`${base}/versions/1/restoration`, { version }).expect(303)
      assert.equal((await latest(kit)).content.areKeysStaffOnly, true)
    })

    it('are not there when none has that number', async () => {
      await start()
      for (const number of ['1', '0', '-1', 'satu', '1e0'])
        await agent.get(`${base}/versions/${number}`).expect(404)
      await send(`${base}/versions/9/restoration`, { version: '1' }).expect(404)
    })
  })

  describe('the secret link', () => {
    it('is made, replaced and closed', async () => {
      const kit = await start()
      await send(`${base}/link`, {}).expect(303)
      const first = await app.store.link('kit', kit.id)
      assert.ok(first?.expiresAt)
      assert.match((await agent.get(`${base}/publish`)).text, new RegExp(`/k/${first.token}`))
      await send(`${base}/link`, {}).expect(303)
      assert.notEqual((await app.store.link('kit', kit.id))?.token, first.token)
      await send(`${base}/link-closing`, {}).expect(303)
      assert.notEqual((await app.store.link('kit', kit.id))?.closedAt, null)
      assert.match((await agent.get(`${base}/publish`)).text, /Tautan sudah ditutup/)
      await send(`${base}/link-closing`, {}).expect(303)
    })
  })

  it('takes nothing hostile', async () => {
    const kit = await start()
    await app.store.publishKit(kit, null, trainer)
    for (const text of hostileTexts)
      for (const path of ['publication', 'edition', 'withdrawal', 'address', 'keys']) {
        const fields = { version: '2', note: text, reason: text, slug: text, areKeysStaffOnly: text }
        const response = await send(`${base}/${path}`, fields).expect(422)
        assert.doesNotMatch(response.text, /<script>alert|<img src=x/)
      }
    assert.equal((await latest(kit)).version, 2)
  })
})
