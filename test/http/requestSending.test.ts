import assert from 'node:assert/strict'
import { systemActor } from '../../src/accounts/account.ts'
import { appWith, type TestApp } from '../support/app.ts'
import { aPractice } from '../support/builders.ts'
import { fieldsOf } from '../support/formFields.ts'
import { assertHarmless, formBody, hostileBodies, hostileForms, mark } from '../support/hostile.ts'
import { answer, someAnswers } from '../support/requestAnswers.ts'

const today = () => new Date('2026-03-17T03:00:00Z')

function anApp(differs: { hasNoMail?: boolean } = {}): Promise<TestApp> {
  return appWith({ now: today, practices: [aPractice({ name: 'Festival' })], ...differs })
}

/** What the page of all answers would send. */
async function checked(app: TestApp, differs: Record<string, string> = {}) {
  return fieldsOf((await answer(app, 'check', someAnswers(differs)).expect(200)).text)
}

describe('POST /request-visit', () => {
  it('keeps the request, opens its link until eighteen months after, and leads to the receipt', async () => {
    const app = await anApp()
    const sent = await answer(app, '', await checked(app, { practices: 'festival' })).expect(303)
    const [request] = await app.store.requests()
    assert.ok(request)
    const { institution, regionCode, practices, plannedCount, contactName, number, state, origin } = request
    assert.deepEqual(
      { institution, regionCode, practices, plannedCount, contactName, number, state, origin },
      {
        institution: 'Pemerintah Kota Bogor',
        regionCode: '32.71',
        practices: ['festival'],
        plannedCount: 30,
        contactName: 'Sri Wahyuni',
        number: '2026-0001',
        state: 'diajukan',
        origin: 'web',
      },
    )
    const link = await app.store.link('request', request.id)
    assert.equal(link?.expiresAt, '2027-10-20T00:00:00.000Z')
    assert.equal(sent.headers['location'], `/v/${link?.token}/receipt`)
    const { entries } = await app.store.audit({ subjectId: request.id, limit: 5, skip: 0 })
    const done = entries.map(({ action, by }) => `${action} ${by.role}`).toSorted()
    assert.deepEqual(done, ['link.open link', 'request.add link'])
    assert.doesNotMatch(JSON.stringify(entries), /Sri|0812/)
  })

  it('makes one request of a double click, and of the same page sent again', async () => {
    const app = await anApp()
    const page = await checked(app)
    const twice = await Promise.all([answer(app, '', page), answer(app, '', page)])
    const again = await answer(app, '', page).expect(303)
    assert.equal((await app.store.requests()).length, 1)
    assert.deepEqual(new Set([...twice, again].map(({ headers }) => headers['location'] as string)).size, 1)
  })

  it('makes another request of answers that were changed, and of another page', async () => {
    const app = await anApp()
    const page = await checked(app)
    await answer(app, '', page).expect(303)
    await answer(app, '', { ...page, plannedCount: '31' }).expect(303)
    await answer(app, '', await checked(app)).expect(303)
    await answer(app, '', someAnswers()).expect(303)
    await answer(app, '', someAnswers()).expect(303)
    assert.equal((await app.store.requests()).length, 5)
  })

  it('asks again what is wrong when it is sent past the pages', async () => {
    const app = await anApp()
    const { text } = await answer(app, '', someAnswers({ firstChoiceOn: '2020-01-01' })).expect(422)
    assert.match(text, /Kapan, dan berapa orang\?[^]*Tanggal ini sudah lewat/)
    assert.deepEqual(await app.store.requests(), [])
  })

  it('asks again for a practice that was withdrawn in the meantime', async () => {
    const app = await anApp()
    const page = await checked(app, { practices: 'festival' })
    const [practice] = await app.store.practices()
    assert.ok(practice)
    await app.store.withdrawPractice(practice, 'Berhenti.', systemActor)
    const { text } = await answer(app, '', page).expect(422)
    assert.match(text, /Praktik mana yang ingin dilihat\?/)
  })

  it('tells who filled in the hidden field, and keeps all answers', async () => {
    const app = await anApp()
    const page = await checked(app)
    const { text } = await answer(app, '', { ...page, website: 'https://spam.example' }).expect(422)
    assert.match(text, /bagian tersembunyi yang terisi/)
    assert.deepEqual(await app.store.requests(), [])
    const shown = fieldsOf(text)
    assert.deepEqual([shown['website'], shown['key']], [[''], page['key']])
    await answer(app, '', shown).expect(303)
  })

  it('stops one address after thirty in an hour, with all answers kept; mistakes do not count', async () => {
    const app = await anApp()
    for (let sent = 0; sent < 30; sent += 1) await answer(app, '', someAnswers()).expect(303)
    const { text } = await answer(app, '', someAnswers()).expect(429)
    assert.match(text, /Terlalu banyak permohonan dari jaringan ini[^]*tunggu 60 menit/)
    assert.equal(fieldsOf(text)['contactName']?.[0], 'Sri Wahyuni')
    assert.equal((await app.store.requests()).length, 30)

    const other = await anApp()
    for (let wrong = 0; wrong < 31; wrong += 1) await answer(other, '', { institution: '' }).expect(422)
    await answer(other, '', someAnswers()).expect(303)
  })

  it('is refused when another site sends it', async () => {
    const { http, store } = await anApp()
    await http.post('/request-visit').type('form').send(someAnswers()).expect(403)
    assert.deepEqual(await store.requests(), [])
  })

  it('is harmless whatever is in it', async () => {
    const app = await anApp()
    const marked = Object.fromEntries(Object.keys(someAnswers()).map((name) => [name, mark]))
    const twice = Object.entries(someAnswers()).flatMap(([name, value]): [string, string][] => [
      [name, value],
      [name, mark],
    ])
    for (const page of ['', 'check', 'institution', 'practices', 'letter'])
      for (const form of [...hostileForms, formBody(twice), formBody(Object.entries(marked))])
        assertHarmless(await answer(app, page, {}).send(form), `${page} ${form.slice(0, 60)}`)
    for (const [type, body] of hostileBodies) {
      const sent = app.http.post('/request-visit/check').set('Origin', app.origin)
      assertHarmless(await sent.type(type).send(body), type)
    }
  })

  it('shows hostile text of a good request as text', async () => {
    const app = await anApp()
    const page = await checked(app, { purpose: mark, institution: mark, contactName: mark })
    const { headers } = await answer(app, '', page).expect(303)
    assertHarmless(await app.http.get(headers['location'] as string).expect(200), 'receipt')
  })
})

describe('the mails about a request', () => {
  it('give the contact the number and the link, and the staff no personal data', async () => {
    const app = await anApp()
    const { version, updatedAt: _, ...site } = await app.store.site()
    await app.store.saveSite(version, { ...site, contactEmail: 'humas@contoh.go.id' }, systemActor)
    const typed = { contactEmail: 'sri@kotabogor.go.id', topics: 'BELI OBAT MURAH' }
    const { headers } = await answer(app, '', await checked(app, typed)).expect(303)
    const [contact, staff] = app.mails
    const address = app.origin + (headers['location'] as string).replace('/receipt', '')
    assert.equal(contact?.to, 'sri@kotabogor.go.id')
    assert.ok(contact?.text.includes(address))
    assert.match(contact?.text ?? '', /2026-0001[^]*Senin, 20 April 2026/)
    assert.equal(staff?.to, 'humas@contoh.go.id')
    assert.match(staff?.text ?? '', /2026-0001[^]*\/staff\/requests/)
    assert.doesNotMatch(`${staff?.subject} ${staff?.text}`, /Sri|sri@|0812|\/v\//)
    assert.doesNotMatch(JSON.stringify(app.mails), /OBAT|Bogor/)
  })

  it('are not missed where none can be sent', async () => {
    const app = await anApp({ hasNoMail: true })
    const page = await checked(app, { contactEmail: 'sri@kotabogor.go.id' })
    const { headers } = await answer(app, '', page).expect(303)
    assert.deepEqual(app.mails, [])
    const { text } = await app.http.get(headers['location'] as string).expect(200)
    assert.doesNotMatch(text, /juga dikirim ke surel/)
  })

  it('speak the language in which the request was made', async () => {
    const app = await anApp()
    const page = someAnswers({ contactEmail: 'ann@example.org' })
    const sent = await app.http.post('/en/request-visit').set('Origin', app.origin).type('form').send(page)
    assert.match(sent.headers['location'] as string, /^\/en\/v\//)
    assert.match(app.mails[0]?.text ?? '', /Number: 2026-0001[^]*\/en\/v\//)
  })
})
