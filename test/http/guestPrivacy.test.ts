import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { pino } from 'pino'
import request from 'supertest'
import { guestNoticeVersion } from '../../src/guests/guest.ts'
import { createApp } from '../../src/app.ts'
import { indexFile } from '../../src/search/indexFile.ts'
import { openSearch } from '../../src/search/openSearch.ts'
import { readQuestion } from '../../src/search/searchQuestion.ts'
import { appWith, type TestApp } from '../support/app.ts'
import { fillWithMarked, mark, openMark, type MarkedRecords } from '../support/markedRecords.ts'
import { routesOf } from '../support/routes.ts'
import { tempFolderForEach } from '../support/tempFolder.ts'

const hasMark = (text: string) => text.toLowerCase().includes(mark.toLowerCase())

/** Every address that a GET route of the public or of a secret link can be asked at. */
function addressesOf({ parts }: TestApp, marked: MarkedRecords): string[] {
  const routes = routesOf(createApp(parts)).filter(
    ({ method, address }) => method === 'GET' && !address.startsWith('/staff'),
  )
  const addresses = new Set(routes.flatMap(({ address }) => filled(address, marked)))
  // Those of the API are declared without its prefix.
  return [...addresses].flatMap((path) => [path, `/api/v1${path}`, `/en${path}`])
}

function filled(address: string, { slugs, ids, tokens, letterHash }: MarkedRecords): string[] {
  const [, first = ''] = address.split('/')
  const values: Record<string, string[]> = {
    token: [tokens[first] ?? ''],
    slug: slugs,
    code: ['32.71', '72.10', '72'],
    part: ['1', 'visits', 'practices'],
    hash: [letterHash],
    name: ['surat-permohonan-2026-0001.pdf'],
    step: ['institution', 'check', 'contact'],
  }
  return [...address.matchAll(/:(\w+)/g)].reduce(
    (paths, [placeholder, name = '']) =>
      paths.flatMap((path) => (values[name] ?? ids).map((value) => path.replace(placeholder, value))),
    [address],
  )
}

describe('personal data of guests, contacts and leaders', function () {
  this.timeout(60_000)
  let app: TestApp
  let marked: MarkedRecords
  const folder = tempFolderForEach()

  beforeEach(async () => {
    app = await appWith({ now: () => new Date('2026-03-17T03:00:00Z') })
    marked = await fillWithMarked(app.store)
  })

  it('stands on no public page and on no link of others, in no feed, API or file, in either language', async () => {
    const shown: string[] = []
    let pages = 0
    for (const path of addressesOf(app, marked)) {
      const { text, body, headers, status } = await app.reader().get(path)
      const answer = `${text ?? ''}${JSON.stringify(body)}${JSON.stringify(headers)}`
      if (hasMark(answer)) shown.push(path)
      if (status === 200 && answer.includes(openMark)) pages += 1
    }
    assert.deepEqual(shown, [])
    assert.ok(pages > 20, `only ${pages} answers show the public records`)
  })

  it('is not what the API tells a trainer', async () => {
    const bearer = await app.bearer('trainer')
    for (const path of [
      '/api/v1/visits',
      `/api/v1/visits/${marked.slugs[1]}`,
      '/api/v1/practices',
      '/api/v1/adoptions',
    ]) {
      const { text } = await app.reader().get(path).auth(bearer, { type: 'bearer' })
      assert.ok(!hasMark(text), path)
    }
  })

  it('shows nobody else’s guests to a delegation that looks at its own link', async () => {
    for (const path of ['', '/participants', '/questions', '/follow-up', '/survey']) {
      const { text, status } = await app.reader().get(`/v/${marked.ownToken}${path}`)
      assert.ok(status < 500, path)
      assert.ok(!text.includes(`${mark} Instansi`), path)
    }
  })

  it('is found by no search and offered by none, and is no term of the index', async () => {
    const { search, store } = app.parts
    const texts = app.texts
    for (const text of [mark, mark.slice(0, 7), `${mark} Nama`, `"${mark}"`]) {
      const question = readQuestion({ q: text, verbatim: '1' }, 10)
      assert.equal((await search.ask(question)).total, 0, text)
      assert.deepEqual(await search.suggest(text, 10), [], text)
    }
    assert.equal(await search.holds(mark), false)
    assert.equal(await search.holds(openMark), true)
    const path = join(folder.path, 'index.bin')
    const kept = await openSearch(store, { texts, file: indexFile(path, () => {}) })
    await kept.close()
    const bytes = (await readFile(path)).toString('latin1').toLowerCase()
    assert.ok(bytes.includes(openMark.toLowerCase()), 'the index of what is public')
    assert.ok(!hasMark(bytes))
  })

  it('stands in no entry of the audit', async () => {
    const { entries, total } = await app.store.audit({ limit: 500, skip: 0 })
    assert.ok(total > 10)
    assert.deepEqual(
      entries.filter((entry) => hasMark(JSON.stringify(entry))).map(({ action }) => action),
      [],
    )
  })

  it('is written to no log, nor is the token, whatever is asked and sent', async () => {
    const lines: string[] = []
    const stream = new Writable({
      write: (chunk, _encoding, done) => {
        lines.push(String(chunk))
        done()
      },
    })
    const log = pino({ level: 'trace' }, stream)
    const server = createServer(createApp({ ...app.parts, log }))
    const agent = request.agent(server).set('Origin', app.origin)
    const path = `/g/${marked.tokens['g']}`
    const guest = {
      name: `${mark} Baru`,
      position: mark,
      institution: mark,
      group: '',
      notice: guestNoticeVersion,
    }
    await agent.post(path).type('form').send(guest).expect(303)
    await agent
      .post(path)
      .type('form')
      .send({ ...guest, name: `${mark} 3510123456780001` })
      .expect(422)
    await agent.get(`/search?q=${mark}`).expect(200)
    await agent.get(`/staff/people?q=${mark}`).expect(303)
    await agent.get(`${path}/thanks?group=${mark}`).expect(200)
    assert.ok(lines.length >= 5)
    const told = lines.filter(
      (line) => hasMark(line) || Object.values(marked.tokens).some((token) => line.includes(token)),
    )
    assert.deepEqual(told, [])
  })

  it('is kept from trainers on every page of the staff room that they see', async () => {
    const trainer = await app.signIn('trainer')
    const routes = routesOf(createApp(app.parts)).filter(
      ({ method, address }) => method === 'GET' && address.startsWith('/staff'),
    )
    const shown: string[] = []
    for (const path of new Set(routes.flatMap(({ address }) => filled(address, marked)))) {
      const { text, status } = await trainer.get(path)
      if (status === 200 && hasMark(text)) shown.push(path)
    }
    assert.deepEqual(shown, [])
  })

  it('is there for the staff who need it', async () => {
    const admin = await app.signIn('admin')
    const guests = await admin.get(`/staff/visits/${marked.slugs[1]}/guests`).expect(200)
    assert.match(guests.text, new RegExp(`${mark} Nama`))
    const people = await admin.get(`/staff/people?q=${mark}`).expect(200)
    assert.match(people.text, new RegExp(`${mark} Kontak`))
  })
})
