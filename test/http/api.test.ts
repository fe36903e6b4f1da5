import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { systemActor } from '../../src/accounts/account.ts'
import type { NewUpload, Visibility } from '../../src/uploads/upload.ts'
import { appWith, type TestApp } from '../support/app.ts'
import { aDelegation, aPractice, aVisit } from '../support/builders.ts'
import { aPdf } from '../support/documents.ts'

const smallestPractice = {
  name: 'Bank Sampah',
  summary: 'Warga menabung sampah.',
  affairs: ['lingkungan_hidup'],
  stage: 'penerapan',
}
const smallestVisit = {
  title: 'Studi tiru Pemkab Blitar',
  startOn: '2026-03-17',
  delegations: [{ institution: 'Pemkab Blitar' }],
}

const bytes = Buffer.from('foto')
const hash = createHash('sha256').update(bytes).digest('hex')
function aPhoto(practiceId: string, visibility: Visibility): NewUpload {
  return {
    owner: { kind: 'practice', id: practiceId },
    role: 'photo',
    hash,
    name: 'foto.jpg',
    mediaType: 'image/jpeg',
    bytes: bytes.length,
    width: 3,
    height: 2,
    caption: 'Warga menabung',
    credit: null,
    visibility,
  }
}

type Sending = 'post' | 'put'
async function client({ http, bearer }: TestApp, role: 'admin' | 'editor' | 'staff' | 'trainer' = 'editor') {
  const token = await bearer(role)
  return (method: Sending, path: string, body: object, headers: Record<string, string> = {}) =>
    http[method](path)
      .set({ Authorization: `Bearer ${token}`, ...headers })
      .send(body)
}

describe('GET /api/v1/practices and /api/v1/visits', () => {
  it('lists what is public, a page at a time, with links to the neighbours', async () => {
    const { http } = await appWith({ practices: ['A', 'B', 'C'].map((name) => aPractice({ name })) })
    const { body, headers } = await http.get('/api/v1/practices?perPage=2&page=1').expect(200)
    assert.deepEqual([body.items.length, body.page, body.perPage, body.total], [2, 1, 2, 3])
    assert.match(headers['link'] ?? '', /<\/api\/v1\/practices\?perPage=2&page=2>; rel="next"/)
  })

  it('gives page 1 for a page that is no number', async () => {
    const { http } = await appWith()
    for (const page of ['0', '-1', 'x', '1e99', '%00']) {
      const { body } = await http.get(`/api/v1/visits?page=${page}`).expect(200)
      assert.equal(body.page, 1)
    }
  })

  it('shows nothing that only staff may see', async () => {
    const secret = 'RAHASIA'
    const { http } = await appWith({
      visits: [
        aVisit({
          title: 'Kunjungan A',
          minutes: secret,
          note: secret,
          stops: [{ place: 'Lounge', unit: null, at: null, speaker: secret, topic: null }],
          agenda: [{ at: null, title: secret, place: null, speaker: null }],
          delegations: [
            aDelegation({ leaderName: secret, leaderPosition: secret, letterNo: secret, contact: secret }),
          ],
          questions: [{ question: secret, answer: 'x', answeredBy: null, practice: null, state: 'baru' }],
          quotes: [{ text: secret, speaker: 'x', role: null, consent: false, source: null }],
        }),
      ],
    })
    const list = await http.get('/api/v1/visits').expect(200)
    const one = await http.get(`/api/v1/visits/${list.body.items[0].slug}`).expect(200)
    assert.doesNotMatch(list.text + one.text, /RAHASIA/)
  })
})

describe('GET /api/v1/practices/:slug', () => {
  it('has the version as its ETag, and answers 304 to whoever has it', async () => {
    const { http } = await appWith({ practices: [aPractice({ name: 'Bank Sampah' })] })
    const { headers, body } = await http.get('/api/v1/practices/bank-sampah').expect(200)
    assert.deepEqual([headers['etag'], body.version], ['"1"', 1])
    await http.get('/api/v1/practices/bank-sampah').set('If-None-Match', '"1"').expect(304)
  })

  it('names its public photos and attachments, to staff the others too', async () => {
    const app = await appWith({ practices: [aPractice({ name: 'Bank Sampah' })] })
    const { id } = (await app.store.practices())[0]!
    for (const visibility of ['public', 'staff'] as const) {
      await app.store.addUpload(aPhoto(id, visibility), bytes, systemActor)
    }
    const path = '/api/v1/practices/bank-sampah'
    const { body } = await app.http.get(path).expect(200)
    assert.deepEqual([body.photos.length, body.attachments], [1, []])
    assert.equal(body.photos[0].url, `${app.origin}/files/${hash}/foto.jpg`)
    const token = await app.bearer('staff')
    const seenByStaff = await app.http.get(path).set('Authorization', `Bearer ${token}`).expect(200)
    assert.equal(seenByStaff.body.photos.length, 2)
  })

  it('answers 404 as problem+json for an unknown one and for a draft', async () => {
    const app = await appWith()
    const send = await client(app, 'staff')
    await send('post', '/api/v1/practices', smallestPractice).expect(201)
    for (const slug of ['tidak-ada', 'bank-sampah']) {
      const { body, headers } = await app.http.get(`/api/v1/practices/${slug}`).expect(404)
      assert.match(headers['content-type'] ?? '', /^application\/problem\+json/)
      assert.deepEqual([body.status, body.title], [404, 'Not Found'])
    }
  })
})

describe('POST /api/v1/practices', () => {
  it('takes the smallest practice, publishes it, and finds it in the next request', async () => {
    const app = await appWith()
    const send = await client(app)
    const { headers, body } = await send('post', '/api/v1/practices', smallestPractice).expect(201)
    assert.equal(headers['location'], '/api/v1/practices/bank-sampah')
    assert.deepEqual([body.publishState, body.metrics, body.startDate], ['published', [], null])
    const search = await app.http.get('/api/v1/search?q=menabung').expect(200)
    assert.deepEqual(
      search.body.items.map((hit: { slug: string }) => hit.slug),
      ['bank-sampah'],
    )
  })

  it('writes who did it in the audit log', async () => {
    const app = await appWith()
    const send = await client(app)
    await send('post', '/api/v1/practices', smallestPractice).expect(201)
    const { entries } = await app.store.audit({ limit: 1, skip: 0 })
    assert.deepEqual([entries[0]?.action, entries[0]?.by.name], ['practice.add_published', 'uji editor'])
  })

  it('keeps what staff send as a draft, and lets them publish nothing', async () => {
    const app = await appWith()
    const send = await client(app, 'staff')
    const { body } = await send('post', '/api/v1/practices', smallestPractice).expect(201)
    assert.equal(body.publishState, 'draft')
    await send('post', '/api/v1/practices', { ...smallestPractice, publishState: 'published' }).expect(403)
  })

  it('accepts what GET gives, and gives it back the same', async () => {
    const app = await appWith({
      practices: [aPractice({ name: 'Festival', tags: ['kopi'], startDate: '2012-09' })],
    })
    const send = await client(app)
    const { body: first } = await app.http.get('/api/v1/practices/festival')
    const { body: copy } = await send('post', '/api/v1/practices', {
      ...first,
      slug: 'festival-kopi',
    }).expect(201)
    const own = ['id', 'slug', 'url', 'createdAt', 'updatedAt', 'publishedAt']
    const content = (json: object) =>
      Object.fromEntries(Object.entries(json).filter(([name]) => !own.includes(name)))
    assert.deepEqual(content(copy), content(first))
  })

  it('refuses a missing, wrong or weak token', async () => {
    const app = await appWith()
    const post = (headers: Record<string, string>) =>
      app.http.post('/api/v1/practices').set(headers).send(smallestPractice)
    await post({})
      .expect(401)
      .expect('WWW-Authenticate', /Bearer/)
    await post({ Authorization: 'Bearer tiru_salah' }).expect(401)
    const trainer = await client(app, 'trainer')
    await trainer('post', '/api/v1/practices', smallestPractice).expect(403)
    assert.deepEqual(await app.store.practices(), [])
  })

  const bad: [string, object, string][] = [
    ['a missing name', { name: undefined }, 'name'],
    ['a name of the wrong type', { name: 7 }, 'name'],
    ['a name that is too long', { name: 'a'.repeat(201) }, 'name'],
    ['HTML in a name', { name: '<script>alert(1)</script>' }, 'name'],
    ['a null byte', { name: 'a\u0000b' }, 'name'],
    ['emoji', { summary: 'Bagus 😀' }, 'summary'],
    ['a megabyte of text', { problem: 'a '.repeat(500_000) }, 'problem'],
    ['a day that does not exist', { startDate: '2026-02-30' }, 'startDate'],
    ['an unknown affair', { affairs: ['sihir'] }, 'affairs.0'],
    ['no affair', { affairs: [] }, 'affairs'],
    ['an unknown stage', { stage: 'selesai' }, 'stage'],
    ['an unknown unit', { leadUnit: 'tidak-ada' }, 'leadUnit'],
    ['an unknown field', { warna: 'biru' }, 'warna'],
    ['a slug that is none', { slug: 'A B' }, 'slug'],
  ]
  for (const [what, differs, field] of bad) {
    it(`refuses ${what}, with a message at the field, and stores nothing`, async () => {
      const app = await appWith()
      const send = await client(app)
      const { body, headers } = await send('post', '/api/v1/practices', {
        ...smallestPractice,
        ...differs,
      }).expect(422)
      assert.match(headers['content-type'] ?? '', /^application\/problem\+json/)
      assert.ok(
        body.errors.some((error: { field: string }) => error.field === field),
        JSON.stringify(body),
      )
      assert.deepEqual(await app.store.practices(), [])
    })
  }

  it('refuses __proto__ at any depth', async () => {
    const app = await appWith()
    const token = await app.bearer('editor')
    for (const text of ['{"__proto__": {"isAdmin": true}}', '{"resources": {"__proto__": {}}}']) {
      const post = app.http.post('/api/v1/practices').set('Authorization', `Bearer ${token}`)
      await post.type('json').send(text).expect(422)
    }
  })

  it('refuses what is not JSON, not an object, or too large', async () => {
    const app = await appWith()
    const token = await app.bearer('editor')
    const post = (type: string, text: string) =>
      app.http.post('/api/v1/practices').set('Authorization', `Bearer ${token}`).type(type).send(text)
    await post('json', '{').expect(400)
    await post('json', '[]').expect(400)
    await post('form', 'name=a').expect(415)
    await post('json', JSON.stringify({ name: 'a'.repeat(3_000_000) })).expect(413)
  })
})

describe('PUT /api/v1/practices/:slug', () => {
  it('changes it when If-Match names the current version, and keeps a revision', async () => {
    const app = await appWith({ practices: [aPractice({ name: 'Bank Sampah' })] })
    const send = await client(app)
    const changed = { ...smallestPractice, name: 'Bank Sampah Induk' }
    const { headers } = await send('put', '/api/v1/practices/bank-sampah', changed, {
      'If-Match': '"1"',
    }).expect(200)
    assert.equal(headers['etag'], '"2"')
    const [practice] = await app.store.practices()
    assert.equal((await app.store.revisions(practice!.id)).length, 2)
  })

  it('answers 412 to a stale version, 428 to none, and changes nothing', async () => {
    const app = await appWith({ practices: [aPractice({ name: 'Bank Sampah' })] })
    const send = await client(app)
    await send('put', '/api/v1/practices/bank-sampah', smallestPractice, { 'If-Match': '"7"' }).expect(412)
    await send('put', '/api/v1/practices/bank-sampah', smallestPractice).expect(428)
    assert.equal((await app.store.practices())[0]?.version, 1)
  })

  it('lets one of several changes of the same version through, and answers 412 to the others', async () => {
    const app = await appWith({ practices: [aPractice({ name: 'Bank Sampah' })] })
    const send = await client(app)
    const answers = await Promise.all(
      ['a', 'b', 'c', 'd'].map((summary) =>
        send('put', '/api/v1/practices/bank-sampah', { ...smallestPractice, summary }, { 'If-Match': '"1"' }),
      ),
    )
    assert.deepEqual(
      answers.map(({ status }) => status).toSorted((a, b) => a - b),
      [200, 412, 412, 412],
    )
  })

  it('takes If-Match with several versions, and * for any', async () => {
    const app = await appWith({ practices: [aPractice({ name: 'Bank Sampah' })] })
    const send = await client(app)
    for (const match of ['"7", "1"', '*']) {
      await send('put', '/api/v1/practices/bank-sampah', smallestPractice, { 'If-Match': match }).expect(200)
    }
    await send('put', '/api/v1/practices/bank-sampah', smallestPractice, { 'If-Match': '3' }).expect(412)
  })

  it('moves it to another address; the old one redirects', async () => {
    const app = await appWith({ practices: [aPractice({ name: 'Bank Sampah' })] })
    const send = await client(app)
    const body = { ...smallestPractice, slug: 'bank-sampah-induk' }
    await send('put', '/api/v1/practices/bank-sampah', body, { 'If-Match': '"1"' }).expect(200)
    await app.http
      .get('/api/v1/practices/bank-sampah')
      .expect(301)
      .expect('Location', '/api/v1/practices/bank-sampah-induk')
  })
})

describe('POST and PUT /api/v1/visits', () => {
  it('takes the smallest visit and recognises the region of its delegation', async () => {
    const app = await appWith()
    const send = await client(app, 'staff')
    const { body } = await send('post', '/api/v1/visits', smallestVisit).expect(201)
    assert.deepEqual([body.delegations[0].regionCode, body.delegations[0].actualCount], ['35.05', null])
    await app.http.get(`/api/v1/visits/${body.slug}`).expect(200)
  })

  const bad: [string, object, string][] = [
    ['a day that does not exist', { startOn: '2026-02-30' }, 'startOn'],
    ['an end before the start', { endOn: '2026-03-16' }, 'endOn'],
    [
      'a count below one',
      { delegations: [{ institution: 'A', actualCount: -3 }] },
      'delegations.0.actualCount',
    ],
    ['no delegation', { delegations: [] }, 'delegations'],
    ['a delegation without an institution', { delegations: [{}] }, 'delegations.0.institution'],
    ['an unknown practice', { practices: ['tidak-ada'] }, 'practices.0'],
    ['an unknown kind', { kind: 'wisata' }, 'kind'],
    [
      'an unknown region',
      { delegations: [{ institution: 'A', regionCode: '99.99' }] },
      'delegations.0.regionCode',
    ],
  ]
  for (const [what, differs, field] of bad) {
    it(`refuses ${what}, with a message at the field, and stores nothing`, async () => {
      const app = await appWith()
      const send = await client(app)
      const { body } = await send('post', '/api/v1/visits', { ...smallestVisit, ...differs }).expect(422)
      assert.ok(
        body.errors.some((error: { field: string }) => error.field === field),
        JSON.stringify(body),
      )
      assert.deepEqual(await app.store.visits(), [])
    })
  }

  it('changes a visit by If-Match, and answers 412 to a stale one', async () => {
    const app = await appWith({ visits: [aVisit()] })
    const send = await client(app, 'staff')
    const slug = (await app.store.visits())[0]!.slug
    await send('put', `/api/v1/visits/${slug}`, smallestVisit, { 'If-Match': '"1"' }).expect(200)
    await send('put', `/api/v1/visits/${slug}`, smallestVisit, { 'If-Match': '"1"' }).expect(412)
  })
})

describe('GET /api/v1/search', () => {
  it('gives hits with snippet, address and score, facets and the time taken', async () => {
    const { http } = await appWith({
      practices: [aPractice({ name: 'Bank Sampah', summary: 'Menabung sampah.' })],
    })
    const { body } = await http.get('/api/v1/search?q=sampah&type=practice').expect(200)
    const [hit] = body.items
    assert.deepEqual([hit.type, hit.slug, hit.title], ['practice', 'bank-sampah', 'Bank Sampah'])
    assert.equal(hit.url, 'http://localhost:3000/practices/bank-sampah')
    assert.match(hit.snippet, /<mark>sampah<\/mark>/)
    assert.ok(hit.score > 0 && body.tookMs >= 0 && body.total === 1 && body.facets.urusan)
    assert.deepEqual([body.complete, body.suggestion], [1, null])
    assert.deepEqual(hit.foundIn, { field: 'summary', file: null })
  })

  it('says in which file the words stand, and where it can be read', async () => {
    const app = await appWith({ practices: [aPractice({ name: 'Batik' })] })
    const staff = await app.signIn('staff')
    const fields = { kind: 'practice', slug: 'batik', visibility: 'public' }
    await staff
      .post('/staff/uploads')
      .field(fields)
      .attach('files', aPdf(['Keputusan tentang Sengkarut']), 'keputusan.pdf')
      .expect(303)
    const ask = () => app.http.get('/api/v1/search?q=sengkarut').expect(200)
    await ask()
    await app.texts.idle()
    const [hit] = (await ask()).body.items
    const [file] = await app.store.uploadsOf((await app.store.practices())[0]!.id)
    assert.deepEqual(hit.foundIn, {
      field: 'file',
      file: { name: 'keputusan.pdf', url: `${app.origin}/files/${file!.hash}/keputusan.pdf` },
    })
  })

  it('answers what the description says, hit for hit', async () => {
    const { http } = await appWith({ practices: [aPractice({ name: 'Bank Sampah' })] })
    const [described, { body }] = await Promise.all([
      http.get('/openapi.json').expect(200),
      http.get('/api/v1/search?q=sampah').expect(200),
    ])
    const { schema } = described.body.paths['/search'].get.responses['200'].content['application/json']
    const { items, facets } = schema.properties
    assert.deepEqual(Object.keys(body), Object.keys(schema.properties))
    assert.deepEqual(Object.keys(body.facets), Object.keys(facets.properties))
    assert.deepEqual(Object.keys(body.items[0]), Object.keys(items.items.properties))
  })

  it('never fails on absurd parameters', async () => {
    const { http } = await appWith({ practices: [aPractice()] })
    for (const query of [
      'q=*',
      'q=a&q=b',
      'q[x]=1',
      'year=abc&region=..&stage=x&sort=x&page=-5',
      'q=%00',
      '__proto__=1',
    ]) {
      await http.get(`/api/v1/search?${query}`).expect(200)
    }
  })
})

describe('/api/v1', () => {
  it('answers 405 with Allow to another method, and 404 to another address', async () => {
    const { http } = await appWith()
    await http.delete('/api/v1/practices').expect(405).expect('Allow', 'GET, HEAD, POST')
    await http
      .get('/api/v1/lain')
      .expect(404)
      .expect('Content-Type', /problem\+json/)
  })
})

describe('GET /openapi.json', () => {
  it('describes every path of the API, with the fields of its bodies', async () => {
    const { http } = await appWith()
    const { body } = await http.get('/openapi.json').expect(200)
    assert.deepEqual(Object.keys(body.paths), [
      '/practices',
      '/practices/{slug}',
      '/visits',
      '/visits/{slug}',
      '/adoptions',
      '/practices/{slug}/adoptions',
      '/search',
    ])
    const { practice, visit } = body.components.schemas
    assert.deepEqual(Object.keys(practice.properties), Object.keys(aPractice()))
    assert.deepEqual(Object.keys(visit.properties).toSorted(), Object.keys(aVisit()).toSorted())
  })
})
