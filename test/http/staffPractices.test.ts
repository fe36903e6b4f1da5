import assert from 'node:assert/strict'
import type { TestApp } from '../support/app.ts'
import { appWith } from '../support/app.ts'
import { aPractice } from '../support/builders.ts'

type Agent = Awaited<ReturnType<TestApp['signIn']>>

const smallest = { name: 'Kanggo Riko', summary: 'Bantuan usaha.', affairs: 'sosial', stage: 'penerapan' }

function send(agent: Agent, path: string, fields: object) {
  return agent.post(path).type('form').send(fields)
}

async function onlyPractice({ store }: TestApp) {
  const [practice, ...others] = await store.practices()
  assert.ok(practice)
  assert.equal(others.length, 0)
  return practice
}

describe('POST /staff/practices', () => {
  it('keeps a draft of the four required fields, which the public does not see', async () => {
    const app = await appWith()
    const staff = await app.signIn('staff')
    const response = await send(staff, '/staff/practices', { ...smallest, version: '', action: 'save' })
    assert.equal(response.status, 303)
    assert.equal(response.headers['location'], '/staff/practices/kanggo-riko?done=saved')
    const practice = await onlyPractice(app)
    assert.equal(practice.published, null)
    assert.deepEqual(practice.draft?.content, aPractice({ ...smallest, affairs: ['sosial'] } as object))
    await app.http.get('/practices/kanggo-riko').expect(404)
  })

  it('shows the form again, as typed, with a message at each wrong field, and stores nothing', async () => {
    const app = await appWith()
    const staff = await app.signIn('staff')
    const typed = {
      name: '',
      summary: 'Isi & "kutip"',
      trialDate: '2026-02-30',
      'metrics.0.label': 'Akta',
      'metrics.0.value': 'banyak',
    }
    const response = await send(staff, '/staff/practices', typed)
    assert.equal(response.status, 422)
    assert.match(response.text, /<title>Kesalahan: /)
    assert.match(response.text, /id="f-name-error">Bagian ini wajib diisi/)
    assert.match(response.text, /id="f-stage-error">Bagian ini wajib diisi/)
    assert.match(response.text, /id="f-affairs-error">Bagian ini wajib diisi/)
    assert.match(response.text, /id="f-trialDate-error">Isi tahun, bulan, atau tanggal/)
    assert.match(response.text, /id="f-metrics-0-value-error">Isi angka/)
    assert.match(response.text, /href="#f-metrics-0-value"/)
    assert.match(response.text, /Isi &amp; &#34;kutip&#34;|Isi &amp; &quot;kutip&quot;/)
    assert.match(response.text, /value="2026-02-30"/)
    assert.match(response.text, /value="banyak"/)
    assert.deepEqual(await app.store.practices(), [])
  })

  it('adds a row without JavaScript, keeps what was typed and stores nothing', async () => {
    const app = await appWith()
    const staff = await app.signIn('staff')
    const typed = { ...smallest, 'metrics.0.label': 'Akta terbit', add: 'metrics' }
    const response = await send(staff, '/staff/practices', typed)
    assert.equal(response.status, 200)
    assert.match(response.text, /name="metrics.0.label" value="Akta terbit"/)
    assert.match(response.text, /name="metrics.1.label" value=""/)
    assert.match(response.text, /value="Kanggo Riko"/)
    assert.deepEqual(await app.store.practices(), [])
  })

  it('publishes at once for an editor, with a note for the history', async () => {
    const app = await appWith()
    const editor = await app.signIn('editor')
    await send(editor, '/staff/practices', { ...smallest, action: 'publish', note: 'Pertama kali' }).expect(
      303,
    )
    const practice = await onlyPractice(app)
    assert.equal((await app.store.revisions(practice.id))[0]?.note, 'Pertama kali')
    await app.http.get('/practices/kanggo-riko').expect(200)
  })

  it('refuses to publish for staff, and any writing for trainers and strangers', async () => {
    const app = await appWith()
    const staff = await app.signIn('staff')
    const trainer = await app.signIn('trainer')
    await send(staff, '/staff/practices', { ...smallest, action: 'publish' }).expect(403)
    await send(trainer, '/staff/practices', smallest).expect(403)
    await trainer.get('/staff/practices/new').expect(403)
    const stranger = app.reader().set('Origin', app.origin)
    await send(stranger, '/staff/practices', smallest).expect(401)
    assert.deepEqual(await app.store.practices(), [])
  })
})

describe('POST /staff/practices/:slug', () => {
  it('keeps what was typed beside what the public still sees', async () => {
    const app = await appWith({ practices: [aPractice({ name: 'Batik', problem: 'Lama' })] })
    const staff = await app.signIn('staff')
    const { version } = await onlyPractice(app)
    const typed = { ...smallest, name: 'Batik', problem: 'Baru', version, action: 'save' }
    await send(staff, '/staff/practices/batik', typed).expect(303)
    const practice = await onlyPractice(app)
    assert.equal(practice.published?.problem, 'Lama')
    assert.equal(practice.draft?.content.problem, 'Baru')
    assert.equal(practice.draft.state, 'draft')
  })

  it('gives back every field as the form showed it', async () => {
    const whole = aPractice({
      name: 'Batik',
      tags: ['csr', 'taman kota'],
      leadUnit: 'dinas-sosial',
      resources: { people: '2 orang', budget: null, fundingSource: ['apbd', 'csr'], regulation: 'Perbup' },
      metrics: [
        {
          label: 'Akta',
          value: 1250.5,
          exactness: 'sekitar',
          unit: 'akta',
          asOf: '2015-04',
          source: 'x',
          disputed: true,
        },
      ],
      partners: [{ institution: 'PT Telkom', role: null, contribution: 'dana' }],
      questions: [{ question: 'Berapa?', answer: 'Dua', answeredBy: null, practice: null, state: 'terbit' }],
      sources: [
        {
          title: 'Berita',
          publisher: null,
          author: null,
          url: 'https://a.id/b',
          publishedOn: '2015',
          accessedOn: '2020-01-02',
          confidence: 'rendah',
          note: null,
        },
      ],
      lifecycle: 'berjalan',
      isMadeUp: true,
    })
    const unit = { name: 'Dinas Sosial', abbreviation: null, validFrom: null, validTo: null, successor: null }
    const app = await appWith({ units: [unit], practices: [whole] })
    const editor = await app.signIn('editor')
    const form = await editor.get('/staff/practices/batik/edit').expect(200)
    await send(editor, '/staff/practices/batik', { ...fieldsOf(form.text), action: 'publish' }).expect(303)
    const practice = await onlyPractice(app)
    assert.equal(practice.version, 2)
    assert.deepEqual(practice.published, whole)
  })

  it('answers a stale version with both texts, and saves again from there', async () => {
    const app = await appWith({ practices: [aPractice({ name: 'Batik', problem: 'Asal' })] })
    const staff = await app.signIn('staff')
    const other = await app.signIn('editor')
    const typed = { ...smallest, name: 'Batik', version: 1, action: 'save' }
    await send(other, '/staff/practices/batik', { ...typed, problem: 'Tulisan orang lain' }).expect(303)
    const response = await send(staff, '/staff/practices/batik', { ...typed, problem: 'Tulisan saya' })
    assert.equal(response.status, 409)
    assert.match(response.text, /Yang sekarang tersimpan/)
    assert.match(response.text, /<td[^>]*>Tulisan orang lain<\/td>/)
    assert.match(response.text, /<textarea[^>]*name="problem"[^>]*>\s*Tulisan saya<\/textarea>/)
    const again = { ...fieldsOf(response.text), action: 'save' }
    await send(staff, '/staff/practices/batik', again).expect(303)
    assert.equal((await onlyPractice(app)).draft?.content.problem, 'Tulisan saya')
  })
})

describe('the way of a draft to the public', () => {
  it('is submitted by staff, returned with a reason, submitted again and published with a note', async () => {
    const app = await appWith()
    const staff = await app.signIn('staff')
    const editor = await app.signIn('editor')
    await send(staff, '/staff/practices', { ...smallest, action: 'submit' }).expect(303)
    assert.equal((await onlyPractice(app)).draft?.state, 'in_review')

    const empty = await send(editor, '/staff/practices/kanggo-riko/return', { version: 1, reason: ' ' })
    assert.equal(empty.status, 422)
    assert.match(empty.text, /id="f-returnReason-error">Tulis alasannya/)
    await send(editor, '/staff/practices/kanggo-riko/return', { version: 1, reason: 'Kurang angka' }).expect(
      303,
    )
    const edit = await staff.get('/staff/practices/kanggo-riko/edit')
    assert.match(edit.text, /Dikembalikan oleh peninjau: Kurang angka/)

    await send(staff, '/staff/practices/kanggo-riko/publication', { version: 2 }).expect(403)
    await send(staff, '/staff/practices/kanggo-riko/review', { version: 2 }).expect(303)
    await send(editor, '/staff/practices/kanggo-riko/publication', { version: 3, note: 'Versi awal' }).expect(
      303,
    )
    const practice = await onlyPractice(app)
    assert.equal(practice.published?.name, 'Kanggo Riko')
    assert.equal(practice.draft, null)
    assert.equal((await app.store.revisions(practice.id))[0]?.note, 'Versi awal')
  })

  it('shows the reviewer what the draft changes, word by word', async () => {
    const app = await appWith({
      practices: [aPractice({ name: 'Batik', problem: 'Antrean sangat panjang' })],
    })
    const editor = await app.signIn('editor')
    const typed = { ...smallest, name: 'Batik', problem: 'Antrean pendek', version: 1, action: 'submit' }
    await send(editor, '/staff/practices/batik', typed).expect(303)
    const { text } = await editor.get('/staff/practices/batik')
    assert.match(text, /<del>[^]*?panjang<\/del>/)
    assert.match(text, /<ins>[^]*?pendek<\/ins>/)
  })

  it('says that the state has changed when a draft is submitted twice', async () => {
    const app = await appWith()
    const staff = await app.signIn('staff')
    await send(staff, '/staff/practices', { ...smallest, action: 'submit' }).expect(303)
    const response = await send(staff, '/staff/practices/kanggo-riko/review', { version: 1 })
    assert.equal(response.status, 409)
    assert.match(response.text, /Keadaan praktik ini sudah berubah/)
  })
})

describe('previews', () => {
  it('show the public page of what was typed, and store nothing', async () => {
    const app = await appWith()
    const staff = await app.signIn('staff')
    const response = await send(staff, '/staff/practices/preview', { ...smallest, problem: '**Tebal**' })
    assert.equal(response.status, 200)
    assert.match(response.text, /Pratinjau isian yang belum disimpan/)
    assert.match(response.text, /<strong>Tebal<\/strong>/)
    assert.deepEqual(await app.store.practices(), [])
  })

  it('show the saved draft to staff alone', async () => {
    const app = await appWith()
    const staff = await app.signIn('staff')
    await send(staff, '/staff/practices', { ...smallest, action: 'save' }).expect(303)
    const response = await staff.get('/staff/practices/kanggo-riko/preview').expect(200)
    assert.match(response.text, /Umum belum melihatnya/)
    await app.http.get('/staff/practices/kanggo-riko/preview').expect(303)
  })
})

describe('what is rare', () => {
  it('withdraws with a reason that the public reads, and an admin brings it back', async () => {
    const app = await appWith({ practices: [aPractice({ name: 'Batik' })] })
    const editor = await app.signIn('editor')
    const admin = await app.signIn('admin')
    const empty = await send(editor, '/staff/practices/batik/withdrawal', { version: 1 })
    assert.equal(empty.status, 422)
    await send(editor, '/staff/practices/batik/withdrawal', { version: 1, reason: 'Digabung' }).expect(303)
    const gone = await app.http.get('/practices/batik')
    assert.equal(gone.status, 410)
    assert.match(gone.text, /Digabung/)
    await send(editor, '/staff/practices/batik/reinstatement', { version: 2 }).expect(403)
    await send(admin, '/staff/practices/batik/reinstatement', { version: 2 }).expect(303)
    await app.http.get('/practices/batik').expect(200)
  })

  it('changes the address, and the old one leads to it', async () => {
    const app = await appWith({ practices: [aPractice({ name: 'Batik' }), aPractice({ name: 'Kopi' })] })
    const staff = await app.signIn('staff')
    for (const slug of ['Batik Baru', '../x', 'kopi', 'new', '']) {
      const refused = await send(staff, '/staff/practices/batik/address', { version: 1, slug })
      assert.equal(refused.status, 422, slug)
      assert.match(refused.text, /id="f-slug-error"/)
    }
    await send(staff, '/staff/practices/batik/address', { version: 1, slug: 'batik-tulis' }).expect(303)
    const moved = await app.http.get('/practices/batik')
    assert.equal(moved.status, 301)
    assert.equal(moved.headers['location'], '/practices/batik-tulis')
  })

  it('publishes an old version anew, as a new one', async () => {
    const app = await appWith({ practices: [aPractice({ name: 'Batik', problem: 'Pertama' })] })
    const editor = await app.signIn('editor')
    const typed = { ...smallest, name: 'Batik', problem: 'Kedua', version: 1, action: 'publish' }
    await send(editor, '/staff/practices/batik', typed).expect(303)
    await send(editor, '/staff/practices/batik/restoration', { version: 2, revision: 9 }).expect(404)
    await send(editor, '/staff/practices/batik/restoration', { version: 2, revision: 'x' }).expect(422)
    await send(editor, '/staff/practices/batik/restoration', { version: 2, revision: 1 }).expect(303)
    const practice = await onlyPractice(app)
    assert.equal(practice.published?.problem, 'Pertama')
    assert.equal((await app.store.revisions(practice.id)).length, 3)
  })

  it('discards a draft beside a published version', async () => {
    const app = await appWith({ practices: [aPractice({ name: 'Batik', problem: 'Terbit' })] })
    const staff = await app.signIn('staff')
    const typed = { ...smallest, name: 'Batik', problem: 'Draf', version: 1, action: 'save' }
    await send(staff, '/staff/practices/batik', typed).expect(303)
    await send(staff, '/staff/practices/batik/draft-discard', { version: 2 }).expect(303)
    const practice = await onlyPractice(app)
    assert.equal(practice.draft, null)
    assert.equal(practice.published?.problem, 'Terbit')
  })

  it('refuses every action on a stale version and says so', async () => {
    const app = await appWith({ practices: [aPractice({ name: 'Batik' })] })
    const admin = await app.signIn('admin')
    const actions = { withdrawal: { reason: 'x' }, address: { slug: 'y' }, restoration: { revision: 1 } }
    for (const [action, fields] of Object.entries(actions)) {
      for (const version of [7, 'x', '', undefined]) {
        const response = await send(admin, `/staff/practices/batik/${action}`, { ...fields, version })
        assert.equal(response.status, 409, `${action} ${version}`)
      }
    }
    assert.equal((await onlyPractice(app)).version, 1)
  })
})

describe('GET /staff/practices', () => {
  it('lists practices by name and state, the latest changed first', async () => {
    const app = await appWith({
      practices: [aPractice({ name: 'Batik Tulis' }), aPractice({ name: 'Kopi' })],
    })
    const staff = await app.signIn('staff')
    await send(staff, '/staff/practices', { ...smallest, action: 'save' }).expect(303)
    const all = await staff.get('/staff/practices').expect(200)
    assert.match(all.text, /3 praktik/)
    assert.match(all.text, /oleh Petugas staff/)
    const drafts = await staff.get('/staff/practices?state=draft')
    assert.match(drafts.text, /Kanggo Riko/)
    assert.doesNotMatch(drafts.text, /Batik Tulis/)
    const named = await staff.get('/staff/practices?q=tulis+batik')
    assert.match(named.text, /1 praktik/)
  })

  it('shows a practice that is published with a draft beside it as such', async () => {
    const app = await appWith({ practices: [aPractice({ name: 'Batik' })] })
    const staff = await app.signIn('staff')
    await send(staff, '/staff/practices/batik', { ...smallest, version: 1, action: 'save' }).expect(303)
    const { text } = await staff.get('/staff/practices?state=published_draft')
    assert.match(text, /1 praktik/)
    assert.match(text, /Terbit, ada perubahan yang belum terbit/)
  })
})

/** What a browser would send of the practice form on a page. */
function fieldsOf(html: string): Record<string, string | string[]> {
  const form = /<form[^>]*data-draft[^]*?<\/form>/.exec(html)?.[0] ?? ''
  const fields: Record<string, string[]> = {}
  const put = (name: string, value: string) => (fields[name] = [...(fields[name] ?? []), decoded(value)])
  for (const [input] of form.matchAll(/<input[^>]*>/g)) {
    const isBox = /type="checkbox"/.test(input)
    if (!isBox || / checked/.test(input)) put(attribute(input, 'name'), attribute(input, 'value'))
  }
  for (const [, name = '', text = ''] of form.matchAll(
    /<textarea[^>]*name="([^"]+)"[^>]*>\n?([^]*?)<\/textarea>/g,
  )) {
    put(name, text)
  }
  for (const [, name = '', options = ''] of form.matchAll(
    /<select[^>]*name="([^"]+)"[^>]*>([^]*?)<\/select>/g,
  )) {
    const chosen = /<option value="([^"]*)" selected/.exec(options)
    put(name, chosen?.[1] ?? '')
  }
  return fields
}

function attribute(tag: string, name: string): string {
  return new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
}

function decoded(text: string): string {
  return text.replace(/&(#34|quot|amp|lt|gt|#39);/g, (_, code: string) => entities[code] ?? '')
}

const entities: Record<string, string> = { '#34': '"', quot: '"', amp: '&', lt: '<', gt: '>', '#39': "'" }
