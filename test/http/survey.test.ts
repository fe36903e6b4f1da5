import assert from 'node:assert/strict'
import { systemActor } from '../../src/accounts/account.ts'
import { appWith, type TestApp } from '../support/app.ts'
import { aPractice, aVisit } from '../support/builders.ts'
import { aScheduledDelegation, another, aWaitingDelegation } from '../support/delegation.ts'

const now = () => new Date('2026-03-17T05:00:00Z')
const practices = [aPractice({ name: 'Mal Pelayanan Publik' }), aPractice({ name: 'Smart Kampung' })]
const studied = ['mal-pelayanan-publik', 'smart-kampung']
const answer = { usefulness: '4', bestPractice: 'smart-kampung', missing: 'Waktu tanya jawab kurang.' }

const visited = (app: TestApp) => aScheduledDelegation(app, { practices: studied })

describe('POST /v/:token/survey', () => {
  it('keeps the answers, and lets them be corrected', async () => {
    const app = await appWith({ now, practices })
    const { path, send, request } = await visited(app)
    await send('survey', answer).expect(303).expect('Location', `${path}?done=survey`)
    assert.deepEqual((await app.store.request(request.id))?.survey, {
      usefulness: 4,
      bestPractice: 'smart-kampung',
      missing: 'Waktu tanya jawab kurang.',
      answeredAt: now().toISOString(),
    })
    const { text } = await app.http.get(`${path}/survey`)
    assert.match(text, /value="4" checked/)
    assert.match(text, /value="smart-kampung" selected/)
    assert.match(text, /Waktu tanya jawab kurang\.<\/textarea>/)
    await send('survey', { usefulness: '5', bestPractice: '', missing: '' }).expect(303)
    const { usefulness, bestPractice, missing } = (await app.store.request(request.id))?.survey ?? {}
    assert.deepEqual([usefulness, bestPractice, missing], [5, null, null])
    assert.match((await app.http.get(path)).text, /Ubah penilaian Anda/)
  })

  const cases: [string, Record<string, string>, RegExp][] = [
    ['no score', { ...answer, usefulness: '' }, /id="f-usefulness-error"/],
    ['a score of six', { ...answer, usefulness: '6' }, /id="f-usefulness-error"/],
    ['a practice that was not seen', { ...answer, bestPractice: 'lain' }, /id="f-bestPractice-error"/],
    ['HTML', { ...answer, missing: '<i>x</i>' }, /id="f-missing-error">Tulis tanpa kode HTML/],
    ['an essay', { ...answer, missing: 'x'.repeat(1001) }, /paling banyak 1000/],
  ]
  for (const [what, fields, message] of cases) {
    it(`shows the form again, as typed, for ${what}`, async () => {
      const app = await appWith({ now, practices })
      const { send, request } = await visited(app)
      const { text } = await send('survey', fields).expect(422)
      assert.match(text, message)
      assert.match(text, /<title>Kesalahan: /)
      if (fields['usefulness'] === '4') assert.match(text, /value="4" checked/)
      assert.equal((await app.store.request(request.id))?.survey, null)
    })
  }
})

describe('GET /staff/surveys', () => {
  it('says that nobody has rated yet', async () => {
    const app = await appWith({ now })
    const staff = await app.signIn('staff')
    assert.match((await staff.get('/staff/surveys').expect(200)).text, /Belum ada rombongan yang menilai/)
  })

  it('adds up what delegations answered, with how many they are', async () => {
    const app = await appWith({ now, practices })
    const [one, other] = [
      await visited(app),
      await aScheduledDelegation(app, { practices: ['smart-kampung'] }),
    ]
    // Has visited, and has not answered.
    await aScheduledDelegation(app, { startOn: '2026-03-02' })
    await one.send('survey', answer)
    await other.send('survey', { usefulness: '5', bestPractice: '', missing: '' })
    const staff = await app.signIn('staff')
    const { text } = await staff.get('/staff/surveys').expect(200)
    assert.match(text, /Rata-rata 4,5 dari 5 \(2 penilaian\)/)
    assert.match(text, /2 dari 3 rombongan/)
    assert.match(text, /4, berguna<\/th><td class="number">1</)
    assert.match(text, /3, cukup berguna<\/th><td class="number">0</)
    // Best, studied by raters, mean of their visits.
    const row = (name: string, ...values: string[]) =>
      new RegExp(`${name}</a></th>${values.map((value) => `<td class="number">${value}</td>`).join('')}`)
    assert.match(text, row('Smart Kampung', '1', '2', '4,5'))
    assert.match(text, row('Mal Pelayanan Publik', '0', '1', '4'))
    assert.match(text, /Waktu tanya jawab kurang\.[\s\S]*Pemerintah Kota Bogor/)
  })

  it('shows a delegation’s answer on its visit, and to nobody outside', async () => {
    const app = await appWith({ now, practices })
    const { send, visit, path } = await visited(app)
    await send('survey', answer)
    const staff = await app.signIn('staff')
    const { text } = await staff.get(`/staff/visits/${visit.slug}/delegations`).expect(200)
    assert.match(text, /4 dari 5[\s\S]*Waktu tanya jawab kurang\./)
    for (const page of [path, `/visits/${visit.slug}`, '/practices/smart-kampung', '/search?q=tanya+jawab'])
      assert.ok(!(await app.http.get(page)).text.includes('Waktu tanya jawab'), page)
  })
})

describe('/staff/visits/:slug/delegations', () => {
  it('makes a link for a delegation that staff have logged, once', async () => {
    const app = await appWith({ now })
    const visit = await app.store.addVisit(
      aVisit({ status: 'dijadwalkan', delegations: [another] }),
      systemActor,
    )
    const staff = await app.signIn('staff')
    const path = `/staff/visits/${visit.slug}/delegations`
    assert.match((await staff.get(path).expect(200)).text, /Buat tautan untuk Pemerintah Kabupaten Sigi/)
    const make = () => staff.post(`${path}/1/link`).type('form').send({ version: visit.version })
    await make().expect(303)
    const [request] = await app.store.requestsOf(visit.id)
    const link = await app.store.link('request', request!.id)
    assert.equal(link?.expiresAt, '2027-09-17T00:00:00.000Z')
    const { text } = await staff.get(path)
    assert.ok(text.includes(`${app.origin}/v/${link?.token}`))
    assert.match(text, /Terbuka sampai 17 September 2027/)
    assert.ok(text.includes(`action="/staff/requests/${request!.id}/link-closing"`))
    await app.http.get(`/v/${link?.token}`).expect(200)
    await make().expect(409)
    await staff
      .post(`${path}/2/link`)
      .type('form')
      .send({ version: visit.version + 1 })
      .expect(404)
    assert.equal((await app.store.requests()).length, 1)
  })

  it('is what one comes back to, told what was done, after changing or closing a link there', async () => {
    const app = await appWith({ now })
    const { visit, request } = await aScheduledDelegation(app)
    const waiting = await aWaitingDelegation(app)
    const staff = await app.signIn('staff')
    const path = `/staff/visits/${visit.slug}/delegations`
    const { text } = await staff.get(path)
    assert.equal(text.match(/name="return" value="delegations"/g)?.length, 2)
    assert.doesNotMatch(text, /class="notice/)
    const post = (id: string, name: string, back: string) =>
      staff.post(`/staff/requests/${id}/${name}`).type('form').send({ return: back })
    const closed = await post(request.id, 'link-closing', 'delegations').expect(303)
    assert.equal(closed.headers['location'], `${path}?done=closed`)
    assert.match((await staff.get(`${path}?done=closed`)).text, /class="notice good"[^>]*>Tautan ditutup\./)
    const renewed = await post(request.id, 'link', 'delegations').expect(303)
    assert.equal(renewed.headers['location'], `${path}?done=linked`)
    assert.match(
      (await staff.get(`${path}?done=linked`)).text,
      /class="notice good"[^>]*>Tautan baru dibuat\./,
    )
    for (const [id, back] of [
      [request.id, 'https://example.org'],
      [waiting.request.id, 'delegations'],
    ] as const) {
      const elsewhere = await post(id, 'link', back).expect(303)
      assert.equal(elsewhere.headers['location'], `/staff/requests/${id}?done=linked&mail=none`)
    }
  })

  it('tells of a link that is closed or has expired, and shows its address no more', async () => {
    const app = await appWith({ now })
    const { visit, request, path } = await aScheduledDelegation(app)
    const staff = await app.signIn('staff')
    const page = async () => (await staff.get(`/staff/visits/${visit.slug}/delegations`)).text
    assert.ok((await page()).includes(path))
    await app.store.closeLink('request', request.id, systemActor)
    assert.match(await page(), /badge bad">Ditutup/)
    assert.ok(!(await page()).includes(path))
    await app.store.openLink('request', request.id, '2026-03-01T00:00:00.000Z', systemActor)
    assert.match(await page(), /badge bad">Kedaluwarsa/)
  })
})
