import assert from 'node:assert/strict'
import type TestAgent from 'supertest/lib/agent.js'
import type { User } from '../../src/accounts/account.ts'
import type { Kit } from '../../src/kits/kit.ts'
import { appWith, type TestApp } from '../support/app.ts'
import { aPractice } from '../support/builders.ts'
import { fieldsOf } from '../support/formFields.ts'
import { addKit } from '../support/kits.ts'

describe('the kits of trainers', () => {
  let app: TestApp
  let trainer: User
  let agent: TestAgent
  beforeEach(async () => {
    app = await appWith({ practices: [aPractice()] })
    trainer = await app.addUser('trainer', { name: 'Ibu Widya' })
    agent = await app.signIn(trainer)
  })

  const latest = async ({ id }: Kit): Promise<Kit> => {
    const kit = await app.store.kit(id)
    assert.ok(kit)
    return kit
  }
  const send = (path: string, fields: object) => agent.post(path).type('form').send(fields)

  describe('GET /staff and /staff/kits', () => {
    it('lead a trainer to kits, which are their work', async () => {
      await addKit(app.store, { title: 'Paket saya' }, trainer)
      const { text } = await agent.get('/staff').expect(200)
      assert.match(text, /href="\/staff\/kits\/new"/)
      assert.match(text, /Paket saya/)
    })

    it('list own kits first, and others’ only when the public sees them', async () => {
      const hidden = await addKit(app.store, { title: 'Milik orang' })
      const shown = await addKit(app.store, { title: 'Sudah terbit' })
      await app.store.publishKit(shown, null, trainer)
      await addKit(app.store, { title: 'Paket saya' }, trainer)
      await addKit(app.store, { title: 'Lebih baru' }, { ...trainer, id: 'orang-lain' })
      const { text } = await agent.get('/staff/kits').expect(200)
      const places = ['Paket saya', 'Sudah terbit'].map((title) => text.indexOf(title))
      assert.ok(places.every((place) => place > 0) && places[0] !== undefined && places[0] < (places[1] ?? 0))
      assert.doesNotMatch(text, new RegExp(`${hidden.content.title}|Lebih baru`))
      assert.match(text, /href="\/kits\/sudah-terbit"/)
      const own = await agent.get('/staff/kits?whose=own').expect(200)
      assert.doesNotMatch(own.text, /Sudah terbit/)
      const editor = await app.signIn('editor')
      assert.match((await editor.get('/staff/kits')).text, /Milik orang[\s\S]*Belum lengkap/)
    })
  })

  describe('POST /staff/kits', () => {
    it('makes a kit of its title alone, and leads to its task list', async () => {
      const { headers } = await send('/staff/kits', {
        title: ' Kerja tim ',
        programme: 'pkp',
        jp: '6',
      }).expect(303)
      assert.equal(headers['location'], '/staff/kits/kerja-tim')
      const [kit] = await app.store.kits()
      assert.deepEqual(
        [kit?.content.title, kit?.content.programme, kit?.content.jp, kit?.ownerId],
        ['Kerja tim', 'pkp', 6, trainer.id],
      )
      const { text } = await agent.get('/staff/kits/kerja-tim').expect(200)
      for (const step of ['choose', 'objectives', 'sessions', 'questions', 'quiz', 'check', 'publish'])
        assert.match(text, new RegExp(`href="/staff/kits/kerja-tim/${step}"`))
      assert.match(text, /PKP, 6 JP/)
      assert.match(text, /belum</)
    })

    it('shows what was typed with a message at each field when it is wrong', async () => {
      const { text } = await send('/staff/kits', {
        title: '',
        programme: 'sarjana',
        subject: '<b>tebal</b>',
        jp: '0',
      }).expect(422)
      assert.match(text, /<title>Kesalahan:/)
      for (const name of ['title', 'programme', 'subject', 'jp'])
        assert.match(text, new RegExp(`id="f-${name}-error"`))
      assert.match(text, /value="&lt;b&gt;tebal&lt;\/b&gt;"/)
      assert.deepEqual(await app.store.kits(), [])
    })
  })

  describe('a kit’s pages', () => {
    it('are for its owner and those who edit the site’s records; others get 403, and 404 where there is none', async () => {
      const kit = await addKit(app.store, {}, { ...trainer, id: 'orang-lain' })
      for (const page of ['', '/objectives', '/sessions']) {
        await agent.get(`/staff/kits/${kit.slug}${page}`).expect(403)
        await agent.get(`/staff/kits/tidak-ada${page}`).expect(404)
      }
      await send(`/staff/kits/${kit.slug}/objectives`, { version: '1', title: 'Dirampas' }).expect(403)
      assert.equal((await latest(kit)).content.title, kit.content.title)
      const editor = await app.signIn('editor')
      await editor.get(`/staff/kits/${kit.slug}`).expect(200)
    })

    it('are found at an old address', async () => {
      const kit = await addKit(app.store, { title: 'Nama lama' }, trainer)
      await app.store.moveKit(kit, 'nama-baru', trainer)
      const moved = await agent.get('/staff/kits/nama-lama/objectives').expect(303)
      assert.equal(moved.headers['location'], '/staff/kits/nama-baru/objectives')
      const english = await agent.get('/en/staff/kits/nama-lama?saved=quiz').expect(303)
      assert.equal(english.headers['location'], '/en/staff/kits/nama-baru?saved=quiz')
    })
  })

  describe('POST /staff/kits/:slug/objectives', () => {
    const typed = {
      version: '1',
      title: 'Kerja tim',
      programme: 'diklatpim_4',
      subject: 'Kepemimpinan pelayanan',
      jp: '6',
      description: 'Tentang kerja tim.',
      outcome: 'Peserta mampu merancang kerja sama.',
      'indicators.0.level': 'menganalisis',
      'indicators.0.text': 'membandingkan dua praktik',
      'indicators.1.level': '',
      'indicators.1.text': '',
      'indicators.2.level': 'mencipta',
      'indicators.2.text': 'menyusun rencana',
      'references.0.text': 'UU 23/2014',
      'references.1.text': '',
    }

    it('stores them, without the rows left blank, and says so on the task list', async () => {
      const kit = await addKit(
        app.store,
        { discussion: [{ text: 'Apa?', checklist: [], practiceId: null }] },
        trainer,
      )
      const { headers } = await send(`/staff/kits/${kit.slug}/objectives`, typed).expect(303)
      assert.match(headers['location'] ?? '', /\?saved=objectives$/)
      const { content } = await latest(kit)
      assert.equal(content.programme, 'diklatpim_4')
      assert.deepEqual(content.indicators, [
        { level: 'menganalisis', text: 'membandingkan dua praktik' },
        { level: 'mencipta', text: 'menyusun rencana' },
      ])
      assert.deepEqual(content.references, ['UU 23/2014'])
      assert.equal(content.discussion.length, 1)
      const form = await agent.get(`/staff/kits/${kit.slug}/objectives`).expect(200)
      assert.match(form.text, /Diklatpim IV, kini PKP/)
      const fields = fieldsOf(form.text)
      assert.deepEqual(fields['references.0.text'], ['UU 23/2014'])
    })

    it('adds a row without JavaScript, keeping what was typed', async () => {
      const kit = await addKit(app.store, {}, trainer)
      const { text } = await send(`/staff/kits/${kit.slug}/objectives`, {
        ...typed,
        add: 'indicators',
      }).expect(200)
      assert.match(text, /name="indicators.3.text"/)
      assert.match(text, /membandingkan dua praktik/)
      assert.deepEqual((await latest(kit)).content.indicators, [])
    })

    it('shows them again as typed with a message at each wrong field', async () => {
      const kit = await addKit(app.store, {}, trainer)
      const { text } = await send(`/staff/kits/${kit.slug}/objectives`, {
        ...typed,
        jp: 'enam',
        'indicators.0.level': '',
        'references.0.text': '<script>alert(1)</script>',
        description: 'x'.repeat(20_001),
        unknown: 'x',
      }).expect(422)
      for (const id of ['jp', 'indicators-0-level', 'references-0-text', 'description'])
        assert.match(text, new RegExp(`id="f-${id}-error"`), id)
      assert.match(text, /value="enam"/)
      assert.doesNotMatch(text, /<script>alert/)
      assert.equal((await latest(kit)).version, 1)
    })

    it('refuses more rows than a kit takes', async () => {
      const kit = await addKit(app.store, {}, trainer)
      const rows = Object.fromEntries(
        Array.from({ length: 101 }, (_, row) => [`references.${row}.text`, `Buku ${row}`]),
      )
      const { text } = await send(`/staff/kits/${kit.slug}/objectives`, { ...typed, ...rows }).expect(422)
      assert.match(text, /id="f-references-error"/)
      assert.match(text, /Buku 100/)
    })

    it('loses nothing when someone saved first: both texts, and the next save goes through', async () => {
      const kit = await addKit(app.store, {}, trainer)
      await app.store.saveKit(kit, { ...kit.content, outcome: 'Hasil orang lain' }, trainer)
      const { text } = await send(`/staff/kits/${kit.slug}/objectives`, typed).expect(409)
      assert.match(text, /Hasil orang lain/)
      assert.match(text, /merancang kerja sama/)
      assert.equal((await latest(kit)).content.outcome, 'Hasil orang lain')
      const version = String(fieldsOf(text)['version'])
      await send(`/staff/kits/${kit.slug}/objectives`, { ...typed, version }).expect(303)
      assert.match((await latest(kit)).content.outcome ?? '', /merancang/)
    })
  })
})
