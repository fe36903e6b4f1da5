import assert from 'node:assert/strict'
import * as fc from 'fast-check'
import { createApp } from '../../src/app.ts'
import { appWith } from '../support/app.ts'
import { aPractice, aVisit } from '../support/builders.ts'
import {
  assertHarmless,
  fieldNames,
  formBody,
  hostileBodies,
  hostileForms,
  hostileQueries,
  hostileSegments,
  mark,
} from '../support/hostile.ts'
import { routesOf, type Route } from '../support/routes.ts'

const visitSlug = '2026-03-17-kunjungan-contoh'

async function hostileApp() {
  const app = await appWith({ practices: [aPractice()], visits: [aVisit({ practices: ['praktik-contoh'] })] })
  const { id } = await app.addUser('trainer')
  /** The address of a route, of records that there are. */
  const realAddress = ({ address }: Route) =>
    address
      .replace(':slug', address.includes('visits') ? visitSlug : 'praktik-contoh')
      .replace(':id', id)
      .replace(':code', '32.71')
      .replace(/:\w+/g, '1')
  const routes = routesOf(createApp(app.parts)).flatMap(withApi)
  return { app, admin: await app.signIn('admin'), routes, realAddress }
}

/** The routes of the API are declared without its prefix, and some of them are called like pages. */
function withApi(route: Route): Route[] {
  const isOfApi = /^\/(practices|visits)(\/:slug)?$|^\/search$/.test(route.address)
  return isOfApi ? [route, { ...route, address: `/api/v1${route.address}` }] : [route]
}

function endsSessions({ address }: Route): boolean {
  return /^\/(login|logout)$|account\/sessions-end$/.test(address)
}

describe('hostile input', function () {
  this.timeout(60_000)

  it('in an address or a query gives no 5xx on any page, and is never printed raw', async () => {
    const { app, admin, routes, realAddress } = await hostileApp()
    const gets = routes.filter(({ method }) => method === 'GET')
    assert.ok(gets.length > 45)
    for (const route of gets) {
      const reader = route.address.startsWith('/staff') ? admin : app.reader()
      const real = realAddress(route)
      const unknown = route.address.includes(':') ? hostileSegments : []
      const addresses = [
        ...hostileQueries.map((query) => real + query),
        ...unknown.map((segment) => route.address.replace(/:\w+/g, segment)),
        `/en${real}${hostileQueries[1]}`,
      ]
      for (const address of addresses) assertHarmless(await reader.get(address), address.slice(0, 120))
    }
  })

  it('in a form gives no 5xx at any address that takes one, and is never printed raw', async () => {
    const { app, admin, routes, realAddress } = await hostileApp()
    const posts = routes.filter(({ method, address }) => method === 'POST' && !address.startsWith('/api'))
    assert.ok(posts.length > 30)
    const typed = hostileForms.map((body) => ['application/x-www-form-urlencoded', body] as const)
    for (const route of posts) {
      const agent = endsSessions(route) ? app.reader().set('Origin', app.origin) : admin
      for (const [type, body] of [...typed, ...hostileBodies]) {
        const response = await agent.post(realAddress(route)).set('Content-Type', type).send(body)
        assertHarmless(response, `${route.address} ${type} ${body.slice(0, 80)}`)
      }
    }
    assert.equal((await app.store.practices()).length, 1)
    assert.equal((await app.store.visits()).length, 1)
  })

  it('made of any fields and values gives no 5xx', async () => {
    const { admin } = await hostileApp()
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(mark, '1', 'on', '2026-02-30', 'a,b'),
    )
    const row = fc.tuple(fc.oneof(fc.constantFrom(...fieldNames), fc.string()), value)
    const forms = [
      '/staff/practices',
      '/staff/practices/praktik-contoh',
      '/staff/visits',
      `/staff/visits/${visitSlug}`,
    ]
    const anyForm = fc.tuple(fc.constantFrom(...forms), fc.array(row, { maxLength: 12 }))
    const isHarmless = fc.asyncProperty(anyForm, async ([address, rows]) => {
      assertHarmless(await admin.post(address).type('form').send(formBody(rows)), address)
    })
    await fc.assert(isHarmless, { numRuns: 60 })
  })

  const smallest = {
    practices: { name: 'Baru', summary: 'Baru.', affairs: ['pangan'], stage: 'penerapan' },
    visits: { title: 'Baru', startOn: '2026-03-17', delegations: [{ institution: 'Baru' }] },
  }
  const fields = { practices: Object.keys(aPractice()), visits: Object.keys(aVisit()) }
  const wrong = [
    [[[]]],
    [{ ['__proto__']: 1 }],
    -1.5,
    '<script>alert(1)</script>',
    'a\u0000',
    'a'.repeat(30_000),
  ]

  for (const list of ['practices', 'visits'] as const) {
    it(`in any field of the API's ${list} is refused at that field, and nothing is stored`, async () => {
      const { app } = await hostileApp()
      const token = await app.bearer('admin')
      const post = (body: object) =>
        app.http.post(`/api/v1/${list}`).auth(token, { type: 'bearer' }).send(body)
      for (const [field, value] of fields[list].flatMap((name) => wrong.map((one) => [name, one] as const))) {
        const { status, body } = await post({ ...smallest[list], [field]: value })
        const what = `${field}=${JSON.stringify(value).slice(0, 40)}: ${status} ${JSON.stringify(body).slice(0, 300)}`
        assert.equal(status, 422, what)
        const errors = body.errors as { field: string }[]
        assert.ok(
          errors.some(({ field: at }) => at === field || at.startsWith(`${field}.`)),
          what,
        )
      }
      assert.equal((await app.store[list]()).length, 1)
    })

    it(`as a body of the API's ${list} that is no record gives a 4xx`, async () => {
      const { app } = await hostileApp()
      const token = await app.bearer('admin')
      for (const body of [
        'null',
        '[]',
        '"a"',
        '1',
        '{',
        '',
        '{"a":'.repeat(5000),
        `{"name":${'['.repeat(50_000)}`,
      ]) {
        const sending = app.http.post(`/api/v1/${list}`).auth(token, { type: 'bearer' }).type('json')
        const { status } = await sending.send(body)
        assert.ok(status >= 400 && status < 500, `${body.slice(0, 20)}: ${status}`)
      }
    })
  }
})
