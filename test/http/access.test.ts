import assert from 'node:assert/strict'
import type TestAgent from 'supertest/lib/agent.js'
import { permissions, rolesFor } from '../../src/accounts/access.ts'
import { roles, type Role } from '../../src/accounts/account.ts'
import { createApp } from '../../src/app.ts'
import { appWith, type TestApp } from '../support/app.ts'
import { aPractice, aVisit } from '../support/builders.ts'
import { routesOf, type Route } from '../support/routes.ts'

// What the table must say, in other words than its own.
function expectedRoles({ method, address }: Route): readonly Role[] {
  // All roles make kits; whose kit it is decides the page.
  if (address.startsWith('/staff/kits')) return roles
  if (/^\/staff\/(users|audit|site|units|visit-rules|search\/synonyms)/.test(address)) return ['admin']
  if (address.startsWith('/staff/adoptions'))
    return address.endsWith('/review') ? ['admin', 'editor'] : ['admin', 'editor', 'staff']
  if (address.endsWith('/reinstatement')) return ['admin']
  if (/\/(publication|return|withdrawal|restoration)$/.test(address)) return ['admin', 'editor']
  if (address === '/staff' || address.startsWith('/staff/account')) return roles
  if (address.startsWith('/staff/people')) return ['admin']
  if (/\/(guests|questions)(\/|$)/.test(address)) return ['admin', 'editor', 'staff']
  if (address.startsWith('/staff/requests') || address.endsWith('/log')) return ['admin', 'editor', 'staff']
  if (method === 'POST' || address.includes('/papers/')) return ['admin', 'editor', 'staff']
  if (/\/(delegations|follow-up|surveys)(\/|$)/.test(address)) return ['admin', 'editor', 'staff']
  return /\/(new|edit|full|institutions)$|visits\/practices$|uploads/.test(address)
    ? ['admin', 'editor', 'staff']
    : roles
}

function pathOf({ address }: Route): string {
  const slug = address.startsWith('/staff/visits') ? 'kunjungan-contoh' : 'praktik-contoh'
  return address.replace(':slug', slug).replace(':id', 'no-such-record')
}

function staffRoutes(app: TestApp): Route[] {
  return routesOf(createApp(app.parts)).filter(({ address }) => /^\/staff/i.test(address))
}

function send(agent: TestAgent, route: Route) {
  return route.method === 'GET' ? agent.get(pathOf(route)) : agent.post(pathOf(route)).type('form').send({})
}

const withRecords = () => appWith({ practices: [aPractice()], visits: [aVisit()] })

describe('the staff room', () => {
  it('has a rule for every route, and no rule without one', async () => {
    const declared = staffRoutes(await appWith()).map(({ method, address }) => `${method} ${address}`)
    const ruled = permissions.map(({ method, address }) => `${method} ${address}`)
    assert.ok(declared.length > 30)
    assert.deepEqual(declared.toSorted(), ruled.toSorted())
  })

  it('says of each route what the roles are for', async () => {
    for (const route of staffRoutes(await appWith())) {
      assert.deepEqual(rolesFor(route.method, pathOf(route)), expectedRoles(route), JSON.stringify(route))
    }
  })

  for (const role of roles) {
    it(`lets a user with the role ${role} do what the table says, and nothing else`, async () => {
      const app = await withRecords()
      const agent = await app.signIn(role)
      for (const route of staffRoutes(app)) {
        // Of one's own sessions the test must keep its own.
        if (route.address.endsWith('/sessions-end')) continue
        const response = await send(agent, route)
        const what = `${route.method} ${route.address}: ${response.status}`
        assert.ok(response.status < 500, what)
        assert.equal(response.status === 403, !expectedRoles(route).includes(role), what)
        assert.notEqual(response.headers['location']?.startsWith('/login'), true, what)
      }
    }).timeout(60_000)
  }

  it('asks nobody in particular to sign in: a page leads to the form, a change is refused', async () => {
    const app = await withRecords()
    for (const route of staffRoutes(app)) {
      const agent = app.reader().set('Origin', app.origin)
      const response = await send(agent, route)
      const what = `${route.method} ${route.address}`
      assert.equal(response.status, route.method === 'GET' ? 303 : 401, what)
      if (route.method !== 'GET') continue
      assert.equal(response.headers['location'], `/login?next=${encodeURIComponent(pathOf(route))}`, what)
    }
  })

  it('is refused by default: an address that is not in the table is no page, for an admin either', async () => {
    const app = await appWith()
    const admin = await app.signIn('admin')
    await admin.get('/staff/secrets').expect(404)
    await admin.post('/staff/secrets').expect(404)
    await admin.put('/staff/users').expect(404)
    await admin.delete('/staff/users/x').expect(404)
  })

  it('is as closed in capitals, with a slash at the end and in English', async () => {
    const app = await appWith()
    const trainer = await app.signIn('trainer')
    for (const path of ['/STAFF/users', '/staff/Users/', '/en/staff/users', '/en/STAFF/audit/']) {
      await trainer.get(path).expect(403)
      await app.reader().get(path).expect(303)
    }
    for (const path of ['//staff/users', '/%73taff/users', '/staff%2fusers', '/./staff/users']) {
      const response = await app.reader().get(path)
      assert.doesNotMatch(response.text, /admin-1@contoh/, path)
      assert.ok([303, 404].includes(response.status), `${path}: ${response.status}`)
    }
  })

  it('is kept by no cache', async () => {
    const app = await appWith()
    const response = await (await app.signIn('admin')).get('/staff/users')
    assert.equal(response.headers['cache-control'], 'no-store')
  })

  it('shows what is waiting: drafts in review, the latest visits, and an admin’s own work', async () => {
    const app = await withRecords()
    const by = { id: null, name: 'uji', role: 'system' } as const
    await app.store.addPractice(aPractice({ name: 'Menunggu' }), { slug: null, state: 'in_review' }, by)
    const admin = await (await app.signIn('admin')).get('/staff')
    assert.match(admin.text, /href="\/staff\/practices\/menunggu"/)
    assert.match(admin.text, /Kunjungan Contoh/)
    assert.match(admin.text, /href="\/staff\/units"/)
    const trainer = await (await app.signIn('trainer')).get('/en/staff')
    assert.doesNotMatch(trainer.text, /\/staff\/(units|visits\/new|users)/)
    assert.match(trainer.text, /Practices waiting for review/)
  })
})
