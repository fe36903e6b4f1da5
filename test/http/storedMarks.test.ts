import assert from 'node:assert/strict'
import type TestAgent from 'supertest/lib/agent.js'
import type { Actor } from '../../src/accounts/account.ts'
import { createApp } from '../../src/app.ts'
import { proseFields } from '../../src/practices/practice.ts'
import { appWith, type TestApp } from '../support/app.ts'
import { aDelegation, aPractice, aVisit } from '../support/builders.ts'
import { assertHarmless, mark } from '../support/hostile.ts'
import { routesOf } from '../support/routes.ts'
import { parseXml } from '../support/xmlTree.ts'

const address = "https://contoh.go.id/zz'vv?a=zz&b"
const source = { title: mark, publisher: mark, author: mark, note: mark, url: address }
const question = { question: mark, answer: mark, answeredBy: mark, state: 'terbit' }

function practiceOfMarks(leadUnit: string): object {
  const prose = `${mark}\n\n[a](javascript:zz9) ![zz9](x) [b](data:text/html,zz9) <${mark}`
  return {
    ...aPractice({ name: mark, acronymMeaning: mark, summary: mark, tags: [mark], leadUnit, video: address }),
    ...Object.fromEntries(proseFields.map((field) => [field, prose])),
    resources: { people: mark, budget: mark, fundingSource: [], regulation: mark },
    partners: [{ institution: mark, role: mark, contribution: mark }],
    metrics: [1, 2, 3].map((value) => ({
      label: mark,
      value,
      unit: mark,
      source: mark,
      asOf: `201${value}`,
    })),
    awards: [{ name: mark, givenBy: mark, source: mark }],
    relations: [{ kind: 'part_of', title: mark, note: mark }],
    sources: [source],
    questions: [question],
  }
}

function visitOfMarks(practice: string): object {
  const names = { institution: mark, batch: mark, leaderName: mark, leaderPosition: mark, remark: mark }
  return {
    ...aVisit({
      title: mark,
      tags: [mark],
      practices: [practice],
      dateRemark: mark,
      venue: mark,
      purpose: mark,
    }),
    minutes: mark,
    publicSummary: mark,
    note: mark,
    hostOfficials: [{ name: mark, position: mark }],
    agenda: [{ title: mark, place: mark, speaker: mark }],
    stops: [{ place: mark, topic: mark, speaker: mark }],
    delegations: [aDelegation({ ...names, isLeaderPublic: true, letterNo: mark, contact: mark })],
    questions: [question],
    quotes: [{ text: mark, speaker: mark, role: mark, source: mark }],
    sources: [source],
  }
}

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** Records with the mark in every text; returns their slugs. */
async function fill({ store, http, bearer }: TestApp, admin: TestAgent) {
  const by: Actor = { id: 'x', name: mark, role: 'admin' }
  const { slug: unit } = await store.addUnit(
    { name: mark, abbreviation: mark, validFrom: null, validTo: null, successor: null },
    by,
  )
  const { version, ...site } = await store.site()
  await store.saveSite(
    version,
    { ...site, name: mark, government: mark, contactUnit: mark, address: mark },
    by,
  )
  const token = await bearer('admin')
  const send = (method: 'post' | 'put', path: string, body: object) =>
    http[method](`/api/v1${path}`).auth(token, { type: 'bearer' }).set('If-Match', '*').send(body)

  const practice = practiceOfMarks(unit)
  const { slug } = (await send('post', '/practices', practice).expect(201)).body as { slug: string }
  // A second version, so that there is a difference to show.
  await send('put', `/practices/${slug}`, { ...practice, problem: `lain ${mark}` }).expect(200)
  const { body } = await send('post', '/visits', visitOfMarks(slug)).expect(201)
  const photo = { kind: 'practice', slug, caption: mark, credit: mark, visibility: 'public' }
  await admin.post('/staff/uploads').field(photo).attach('files', pixel, `${mark}.svg.png`).expect(303)
  return { practices: slug, visits: (body as { slug: string }).slug, units: unit }
}

describe('text with quotes and brackets, wherever it is stored', function () {
  this.timeout(60_000)

  it('is printed escaped by every page, feed and script', async () => {
    const app = await appWith()
    const admin = await app.signIn(await app.addUser('admin', { name: mark }))
    const slugs = await fill(app, admin)
    const real = (path: string) =>
      path
        .replace(':slug', Object.entries(slugs).find(([kind]) => path.includes(kind))?.[1] ?? '')
        .replace(':code', '32.71')
    const gets = routesOf(createApp(app.parts)).filter(({ method }) => method === 'GET')
    const paths = gets.map((route) => real(route.address))
    let marked = 0
    for (const path of [
      ...paths,
      ...paths.map((one) => `/en${one}`),
      `/staff/visits/new?saved=${slugs.visits}`,
    ]) {
      for (const reader of path.includes('staff') ? [admin] : [admin, app.reader()]) {
        const response = await reader.get(`${path}${path.includes('?') ? '&' : '?'}q=zz9`)
        assertHarmless(response, path)
        assert.doesNotMatch(response.text ?? '', /(?:href|src|action)="(?:javascript|data):/i, path)
        if (/xml/.test(response.headers['content-type'] ?? '')) parseXml(response.text)
        if (response.text?.includes('zz9')) marked += 1
      }
    }
    assert.ok(marked > 60, `only ${marked} answers had the mark at all`)
  })
})
