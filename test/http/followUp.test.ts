import assert from 'node:assert/strict'
import { systemActor } from '../../src/accounts/account.ts'
import { appWith } from '../support/app.ts'
import { aDelegation, aPractice, aVisit } from '../support/builders.ts'
import { aScheduledDelegation, persons } from '../support/delegation.ts'

const now = () => new Date('2026-03-17T05:00:00Z')
const slugs = ['mal-pelayanan-publik', 'smart-kampung', 'rantang-kasih']
const practices = ['Mal Pelayanan Publik', 'Smart Kampung', 'Rantang Kasih'].map((name) =>
  aPractice({ name }),
)

const choice = (index: number, differs: Record<string, string>) =>
  Object.fromEntries(
    Object.entries({ practice: slugs[index] ?? '', ...differs }).map(([name, value]) => [
      `taken.${index}.${name}`,
      value,
    ]),
  )
const plan = {
  choice: 'komitmen',
  plan: 'Membuka satu loket bersama.',
  scope: 'Dua kecamatan',
  responsible: 'DPMPTSP',
  targetOn: '2026-12-01',
  isPublic: 'on',
}
const others = { ...choice(1, { choice: 'minat' }), ...choice(2, { choice: 'tidak_ada' }) }
const all = { ...choice(0, plan), ...others }

async function leaving() {
  const app = await appWith({ now, practices })
  const delegation = await aScheduledDelegation(app, { practices: slugs })
  const adoptions = async () =>
    (await app.store.adoptionsAfter(delegation.visit.id)).map((one) => [one.practice, one.stage, one.review])
  return { app, ...delegation, adoptions }
}

describe('POST /v/:token/follow-up', () => {
  it('makes an adoption of each interest and commitment, which waits for review', async () => {
    const { app, path, send, request, visit, adoptions } = await leaving()
    await send('follow-up', all).expect(303)
    assert.deepEqual(await adoptions(), [
      ['mal-pelayanan-publik', 'komitmen', 'menunggu'],
      ['smart-kampung', 'minat', 'menunggu'],
    ])
    const [commitment] = await app.store.adoptionsAfter(visit.id)
    const { institution, regionCode, scope, responsible, targetOn, isPublic, requestId, origin } = commitment!
    assert.deepEqual(
      [institution, regionCode, scope, responsible, targetOn, isPublic, requestId, origin],
      ['Pemerintah Kota Bogor', '32.71', 'Dua kecamatan', 'DPMPTSP', '2026-12-01', true, request.id, 'visit'],
    )
    assert.equal(commitment!.plan, plan.plan)
    const editor = await app.signIn('editor')
    const review = (await editor.get(`/staff/adoptions/${commitment!.id}`).expect(200)).text
    assert.match(review, /Dikirim rombongan lewat tautan rahasianya/)
    assert.doesNotMatch(review, /formulir publik/)
    assert.equal(commitment!.contactName, persons[0])
    assert.deepEqual((await app.store.request(request.id))?.followUps, [
      { practice: 'mal-pelayanan-publik', choice: 'komitmen' },
      { practice: 'smart-kampung', choice: 'minat' },
      { practice: 'rantang-kasih', choice: 'tidak_ada' },
    ])
    for (const person of persons) assert.ok(!(await app.http.get(`${path}/follow-up`)).text.includes(person))
  })

  it('gives each its own report link, with a QR code, good for three years', async () => {
    const { app, path, send, visit } = await leaving()
    const { headers } = await send('follow-up', all)
    assert.equal(headers['location'], `${path}/follow-up?done=followUp`)
    const { text } = await app.http.get(`${path}/follow-up?done=followUp`)
    assert.match(text, /Pilihan Anda sudah disimpan/)
    for (const { id } of await app.store.adoptionsAfter(visit.id)) {
      const link = await app.store.link('adoption', id)
      assert.ok(text.includes(`href="/a/${link?.token}"`))
      assert.equal(link?.expiresAt, '2029-03-17T00:00:00.000Z')
      await app.http.get(`/a/${link?.token}`).expect(200)
    }
    assert.equal(text.match(/<svg class="qr"/g)?.length, 2)
  })

  it('makes no second adoption when it is sent again, or twice at once', async () => {
    const { app, send, visit, adoptions } = await leaving()
    const sent = await Promise.all([send('follow-up', all), send('follow-up', all)])
    assert.ok(
      sent.every(({ status }) => [303, 422].includes(status)),
      String(sent.map(({ status }) => status)),
    )
    await send('follow-up', all)
    assert.equal((await adoptions()).length, 2)
    const links = await Promise.all(
      (await app.store.adoptionsAfter(visit.id)).map(({ id }) => app.store.link('adoption', id)),
    )
    assert.ok(links.every((link) => link !== null))
  })

  it('shows what was chosen, and lets an interest become a commitment while it waits', async () => {
    const { app, path, send, visit } = await leaving()
    await send('follow-up', all)
    const { text } = await app.http.get(`${path}/follow-up`)
    assert.doesNotMatch(text, /name="taken\.\d\.practice" value="mal-pelayanan-publik"/)
    assert.match(text, /value="smart-kampung"/)
    assert.match(text, /value="minat" checked/)
    const raised = { practice: 'smart-kampung', ...plan }
    await send('follow-up', choice(0, raised)).expect(303)
    const kampung = (await app.store.adoptionsAfter(visit.id)).find((one) => one.practice === 'smart-kampung')
    assert.deepEqual(
      kampung?.events.map(({ stage, review }) => [stage, review]),
      [
        ['minat', 'menunggu'],
        ['komitmen', 'menunggu'],
      ],
    )
    assert.equal(kampung?.targetOn, '2026-12-01')
  })

  it('lets it become one commitment when that is sent twice at once', async () => {
    const { app, send, visit } = await leaving()
    await send('follow-up', choice(1, { choice: 'minat' })).expect(303)
    const raised = { practice: 'smart-kampung', ...plan }
    const sent = await Promise.all([1, 2].map(() => send('follow-up', choice(0, raised))))
    assert.ok(
      sent.every(({ status }) => [303, 422].includes(status)),
      String(sent.map(({ status }) => status)),
    )
    const [kampung] = await app.store.adoptionsAfter(visit.id)
    assert.deepEqual(
      kampung?.events.map(({ stage }) => stage),
      ['minat', 'komitmen'],
    )
  })

  it('leaves what staff have accepted to the report link', async () => {
    const { app, path, send, visit } = await leaving()
    await send('follow-up', choice(1, { choice: 'minat' }))
    const [interest] = await app.store.adoptionsAfter(visit.id)
    await app.store.reviewAdoption(interest!, true, systemActor)
    assert.doesNotMatch((await app.http.get(`${path}/follow-up`)).text, /value="smart-kampung"/)
    const raised = { practice: 'smart-kampung', ...plan }
    await send('follow-up', choice(0, raised)).expect(422)
    assert.equal((await app.store.adoption(interest!.id))?.plan, null)
  })

  it('tells of a report link that staff have closed', async () => {
    const { app, path, send, visit } = await leaving()
    await send('follow-up', choice(1, { choice: 'minat' }))
    const [interest] = await app.store.adoptionsAfter(visit.id)
    await app.store.closeLink('adoption', interest!.id, systemActor)
    const { text } = await app.http.get(`${path}/follow-up`)
    assert.match(text, /Tautan laporannya sudah ditutup/)
    assert.doesNotMatch(text, /href="\/a\//)
  })

  const without = (name: string) => choice(0, { ...plan, [name]: '' })
  const cases: [string, Record<string, string>, RegExp][] = [
    ['no choice', choice(0, {}), /id="f-taken-0-choice-error">Pilih salah satu untuk praktik ini/],
    ['a commitment to nothing', without('plan'), /Apa yang akan dilakukan: Bagian ini wajib/],
    ['a commitment of nobody', without('responsible'), /Unit yang bertanggung jawab: Bagian ini wajib/],
    ['a commitment without a date', without('targetOn'), /Target tanggal: Bagian ini wajib/],
    ['a date that is past', choice(0, { ...plan, targetOn: '2026-03-17' }), /Pilih tanggal sesudah hari ini/],
    [
      'a day that does not exist',
      choice(0, { ...plan, targetOn: '2026-02-30' }),
      /tanggal yang ada di kalender/,
    ],
    ['HTML', choice(0, { ...plan, plan: '<b>x</b>' }), /Tulis tanpa kode HTML/],
    ['a practice of others', choice(0, { ...plan, practice: 'lain' }), /Belum ada data dengan nama itu/],
    ['an unknown choice', choice(0, { choice: 'diterapkan' }), /Pilih salah satu untuk praktik ini/],
    ['a field nobody asked for', choice(0, { ...plan, stage: 'diterapkan' }), /“stage” tidak dikenal/],
  ]
  for (const [what, fields, message] of cases) {
    it(`shows the form again, as typed, for ${what}`, async () => {
      const { send, adoptions } = await leaving()
      const { text } = await send('follow-up', { ...others, ...fields }).expect(422)
      assert.match(text, message)
      assert.match(text, /<title>Kesalahan: /)
      assert.match(text, /value="smart-kampung"[\s\S]*value="minat" checked/)
      if ('taken.0.scope' in fields) assert.match(text, /value="Dua kecamatan"/)
      assert.deepEqual(await adoptions(), [])
    })
  }

  it('opens on the first day, and says so before', async () => {
    const app = await appWith({ now: () => new Date('2026-03-16T05:00:00Z'), practices })
    const { path, send } = await aScheduledDelegation(app, { practices: slugs })
    assert.match((await app.http.get(`${path}/follow-up`).expect(200)).text, /Selasa, 17 Maret 2026/)
    await send('follow-up', all).expect(409)
    await send('survey', { usefulness: '5' }).expect(409)
    assert.deepEqual(await app.store.adoptions(), [])
  })
})

describe('/staff/visits/:slug/follow-up', () => {
  async function logged() {
    const app = await appWith({ now, practices })
    const delegations = [aDelegation(), aDelegation({ institution: 'Pemerintah Kabupaten Sigi' })]
    const visit = await app.store.addVisit(aVisit({ practices: slugs, delegations }), systemActor)
    return { app, visit, path: `/staff/visits/${visit.slug}`, staff: await app.signIn('staff') }
  }

  it('notes what a delegation without a file takes home, accepted at once and once only', async () => {
    const { app, visit, path, staff } = await logged()
    await staff.get(`${path}/follow-up/2`).expect(200)
    const send = () => staff.post(`${path}/follow-up/2`).type('form').send(choice(0, plan))
    await send().expect(303)
    // The form has no such practice any more.
    await send().expect(422)
    const adoptions = await app.store.adoptionsAfter(visit.id)
    assert.deepEqual(
      adoptions.map(({ institution, stage, review, requestId }) => [institution, stage, review, requestId]),
      [['Pemerintah Kabupaten Sigi', 'komitmen', 'diterima', null]],
    )
    const { text } = await staff.get(`${path}/follow-up`).expect(200)
    assert.match(text, /Pemerintah Kabupaten Sigi<\/a><\/th><td>\s*<span class="badge good">Berkomitmen/)
    await staff.get(`${path}/follow-up/3`).expect(404)
    await staff.get(`${path}/follow-up/0`).expect(404)
  })

  it('lets staff raise an interest that they have accepted', async () => {
    const { app, visit, path, staff } = await logged()
    await staff
      .post(`${path}/follow-up/1`)
      .type('form')
      .send(choice(0, { choice: 'minat' }))
      .expect(303)
    await staff.post(`${path}/follow-up/1`).type('form').send(choice(0, plan)).expect(303)
    const [adoption, ...others] = await app.store.adoptionsAfter(visit.id)
    assert.equal(others.length, 0)
    assert.deepEqual([adoption?.stage, adoption?.targetOn], ['komitmen', '2026-12-01'])
  })

  it('speaks to staff of the delegation, not as the delegation', async () => {
    const { path, staff } = await logged()
    const { text } = await staff.get(`${path}/follow-up/1`).expect(200)
    assert.match(text, /Rombongan ingin mempelajarinya lebih jauh/)
    assert.match(text, /Instansi ini setuju namanya ditampilkan/)
    assert.doesNotMatch(text, /\b[Kk]ami (ingin|akan|hanya)|instansi kami|membantu kami/)
    const english = await staff.get(`/en${path}/follow-up/1`)
    assert.doesNotMatch(english.text, /\b[Yy]ou will|[Yy]our choices|>\s*We |our institution/)
  })

  it('speaks so of what is noted already, too', async () => {
    const { app, visit, path, staff } = await logged()
    await staff
      .post(`${path}/follow-up/1`)
      .type('form')
      .send({ ...choice(0, plan), ...choice(1, plan), ...choice(2, plan) })
    const page = async (prefix = '') => (await staff.get(`${prefix}${path}/follow-up/1?done=followUp`)).text
    const text = await page()
    assert.match(text, /class="notice good"[^>]*>Tindak lanjut rombongan ini sudah disimpan/)
    assert.match(text, /Berikan kepada rombongannya/)
    assert.match(text, /Semua praktik pada kunjungan ini sudah dicatat/)
    assert.doesNotMatch(await page('/en'), /Tell us|by it you|Ask staff|Your choices/)
    for (const { id } of await app.store.adoptionsAfter(visit.id))
      await app.store.closeLink('adoption', id, systemActor)
    assert.match(await page(), /Yang baru dibuat di halaman replikasinya/)
  })

  it('shows the form again, as typed, when something is missing', async () => {
    const { app, path, staff } = await logged()
    const wrong = choice(0, { ...plan, targetOn: '' })
    const { text } = await staff.post(`${path}/follow-up/1`).type('form').send(wrong).expect(422)
    assert.match(text, /Target tanggal: Bagian ini wajib/)
    assert.match(text, /value="Dua kecamatan"/)
    assert.deepEqual(await app.store.adoptions(), [])
  })
})
