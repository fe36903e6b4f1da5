import assert from 'node:assert/strict'
import { systemActor } from '../../src/accounts/account.ts'
import { appWith } from '../support/app.ts'
import { aDelegation, aPractice, aVisit } from '../support/builders.ts'

async function withDraft() {
  const app = await appWith({ practices: [aPractice({ name: 'Terbuka' })] })
  const draft = { slug: 'belum-terbit', state: 'draft' as const }
  await app.store.addPractice(aPractice({ name: 'Belum Terbit' }), draft, systemActor)
  return app
}
const question = { question: 'Mengapa?', answer: 'Karena.', answeredBy: null, state: 'terbit' } as const

describe('what the public API says', () => {
  it('does not name a practice that is not public, in a visit or in another practice', async () => {
    const { http, store } = await withDraft()
    const named = { practice: 'belum-terbit' }
    const practices = ['terbuka', 'belum-terbit']
    await store.addVisit(aVisit({ practices, questions: [{ ...question, ...named }] }), systemActor)
    const relations = [{ kind: 'part_of' as const, title: 'Lain', note: null, ...named }]
    const naming = aPractice({ name: 'Menyebut', relations, questions: [{ ...question, ...named }] })
    await store.addPractice(naming, { slug: null, state: 'published' }, systemActor)
    for (const path of ['visits', 'visits/2026-03-17-kunjungan-contoh', 'practices', 'practices/menyebut']) {
      const { text } = await http.get(`/api/v1/${path}`).expect(200)
      assert.doesNotMatch(text, /belum-terbit/, path)
    }
    const { body } = await http.get('/api/v1/visits')
    assert.deepEqual(body.items[0].practices, ['terbuka'])
    assert.equal(body.items[0].questions[0].question, 'Mengapa?')
  })

  it('does not tell that a new version of a practice is being worked on', async () => {
    const { http, store } = await withDraft()
    const [practice] = await store.publishedPractices()
    assert.ok(practice)
    await store.saveDraft(practice, aPractice({ name: 'Terbuka', summary: 'Baru.' }), systemActor)
    const { body } = await http.get('/api/v1/practices/terbuka').expect(200)
    assert.equal(body.publishState, 'published')
  })

  it('shows a trainer of a visit what it shows everyone', async () => {
    const contact = '+62 812 0000'
    const app = await appWith({
      visits: [aVisit({ minutes: 'RAHASIA', delegations: [aDelegation({ contact })] })],
    })
    for (const path of ['visits', 'visits/2026-03-17-kunjungan-contoh']) {
      const asked = app.http.get(`/api/v1/${path}`)
      const { text } = await asked.auth(await app.bearer('trainer'), { type: 'bearer' }).expect(200)
      assert.doesNotMatch(text, /RAHASIA|812/)
      const staff = await app.http.get(`/api/v1/${path}`).auth(await app.bearer('staff'), { type: 'bearer' })
      assert.match(staff.text, /RAHASIA.*812|812.*RAHASIA/)
    }
  })
})

describe('a cache between the reader and the site', () => {
  it('is told that a page of someone signed in is theirs alone', async () => {
    const app = await appWith({ practices: [aPractice()] })
    const admin = await app.signIn('admin')
    for (const path of [
      '/',
      '/practices',
      '/practices/praktik-contoh',
      '/practices/praktik-contoh/history',
    ]) {
      const own = await admin.get(path).expect(200)
      assert.match(own.headers['cache-control'] ?? '', /^private/, path)
      const open = await app.reader().get(path).expect(200)
      assert.match(open.headers['vary'] ?? '', /\bCookie\b/, path)
      assert.doesNotMatch(open.headers['cache-control'] ?? '', /private/, path)
    }
  })

  it('is told that what a token shows is not for all', async () => {
    const app = await appWith({ practices: [aPractice()] })
    for (const path of ['/api/v1/practices', '/api/v1/practices/praktik-contoh']) {
      const asked = app.http.get(path).auth(await app.bearer('staff'), { type: 'bearer' })
      assert.match((await asked).headers['cache-control'] ?? '', /^private/)
      assert.match((await app.http.get(path)).headers['vary'] ?? '', /Authorization/)
    }
  })
})
