import assert from 'node:assert/strict'
import { setTimeout as pause } from 'node:timers/promises'
import { systemActor } from '../../src/accounts/account.ts'
import { formats } from '../../src/handouts/format.ts'
import { openHandouts } from '../../src/handouts/handouts.ts'
import { MakingThread, type Limits } from '../../src/handouts/makingThread.ts'
import { emptyKit, type KitContent } from '../../src/kits/kit.ts'
import { appWith, type Records, type TestApp } from '../support/app.ts'
import { aPractice } from '../support/builders.ts'
import { download } from '../support/officeFile.ts'

const broken = (behaviour: string, limits: Partial<Limits> = {}) => {
  const made = openHandouts(new MakingThread(limits, new URL('../support/brokenMaker.js', import.meta.url)))
  return {
    ...made,
    ask: (...[subject, , madeOf]: Parameters<typeof made.ask>) => made.ask(subject, behaviour, madeOf),
  }
}

/** A published kit of one practice. */
async function appWithKit(records: Records = {}, differs: Partial<KitContent> = {}) {
  const app = await appWith({ practices: [aPractice({ name: 'Loket Contoh' })], ...records })
  const [practice] = await app.store.practices()
  assert.ok(practice)
  const items = [{ kind: 'practice', practiceId: practice.id, revision: 1, note: null }] as const
  const content = { ...emptyKit('Kerja Tim'), items: [...items], ...differs }
  const kit = await app.store.addKit(content, null, systemActor)
  return { ...app, practice, kit: await app.store.publishKit(kit, null, systemActor) }
}

const withKeys: Partial<KitContent> = {
  quiz: [{ kind: 'isian', question: 'Apa?', accepted: ['Zqkunci'], explanation: null }],
}

async function textOf({ http }: Pick<TestApp, 'http'>, path: string): Promise<string> {
  return (await download(http, path).expect(200)).body.toString('utf8')
}

describe('GET /kits/:slug/export/:format', () => {
  for (const { name, mediaType, ending } of formats) {
    it(`gives the kit as ${name}, a file to be saved under a clean name`, async () => {
      const app = await appWithKit()
      const response = await download(app.http, `/kits/kerja-tim/export/${name}`).expect(200)
      assert.equal(response.headers['content-type'], mediaType)
      assert.match(
        response.headers['content-disposition'] ?? '',
        new RegExp(`^attachment; filename="kerja-tim[a-z-]*\\.${ending}"$`),
      )
      assert.equal(response.headers['x-content-type-options'], 'nosniff')
      assert.match(response.headers['content-security-policy'] ?? '', /sandbox/)
      assert.ok(response.body.length > 100)
      await download(app.http, `/en/kits/kerja-tim/export/${name}.${ending}`).expect(200)
    }).timeout(30_000)
  }

  it('is answered with 304 while nothing has changed, and anew once the practice has', async () => {
    const app = await appWithKit()
    const first = await app.http.get('/kits/kerja-tim/export/md').expect(200)
    const tag = first.headers['etag'] ?? ''
    assert.match(tag, /^"[\w-]+"$/)
    await app.http.get('/kits/kerja-tim/export/md').set('If-None-Match', tag).expect(304)
    await app.http.get('/en/kits/kerja-tim/export/md').set('If-None-Match', tag).expect(200)
    const content = aPractice({ name: 'Loket Contoh', summary: 'Ringkasan baru.' })
    await app.store.publishPractice(app.practice, content, null, systemActor)
    const changed = await app.http.get('/kits/kerja-tim/export/md').set('If-None-Match', tag).expect(200)
    assert.match(changed.text, /Ringkasan baru\./)
  })

  it('is in the reader’s language, but for official forms', async () => {
    const app = await appWithKit()
    const tagOf = async (path: string) => (await download(app.http, path).expect(200)).headers['etag']
    const [own, other] = ['/kits/kerja-tim/export', '/en/kits/kerja-tim/export']
    assert.equal(await tagOf(`${other}/rbpmp`), await tagOf(`${own}/rbpmp`))
    assert.notEqual(await tagOf(`${other}/bahan-ajar`), await tagOf(`${own}/bahan-ajar`))
  }).timeout(30_000)

  it('follows a kit to its new address, and tells of one withdrawn or not published', async () => {
    const app = await appWithKit()
    const moved = await app.store.moveKit(app.kit, 'tim', systemActor)
    const response = await app.http.get('/en/kits/kerja-tim/export/md').expect(301)
    assert.equal(response.headers['location'], '/en/kits/tim/export/md')
    await app.store.withdrawKit(moved, 'Salah susun', systemActor)
    assert.match((await app.http.get('/kits/tim/export/md').expect(410)).text, /Salah susun/)
    await app.store.addKit(emptyKit('Naskah'), null, systemActor)
    await app.http.get('/kits/naskah/export/md').expect(404)
  })

  it('names the formats that there are when another is asked for', async () => {
    const app = await appWithKit()
    for (const format of ['xlsx', 'md.pdf', '..%2fmd', 'toString', '%3Cb%3E']) {
      const { text } = await app.http.get(`/kits/kerja-tim/export/${format}`).expect(404)
      assert.match(text, /href="\/kits\/kerja-tim\/export\/html"/, format)
    }
  })

  it('says what to do when there is nothing in the kit that can be shown', async () => {
    const app = await appWithKit()
    await app.store.withdrawPractice(app.practice, 'Salah', systemActor)
    const { text } = await app.http.get('/kits/kerja-tim/export/md').expect(422)
    assert.match(text, /Paket ini masih kosong/)
    const staff = await (await app.signIn('editor')).get('/staff/kits/kerja-tim/export/md').expect(422)
    assert.match(staff.text, /href="\/staff\/kits\/kerja-tim\/choose"/)
  })

  it('tells the public no answers that the trainer keeps, and staff all', async () => {
    const app = await appWithKit({}, { ...withKeys, areKeysStaffOnly: true })
    for (const format of ['md', 'html'])
      assert.doesNotMatch(await textOf(app, `/kits/kerja-tim/export/${format}`), /Zqkunci/)
    const { text } = await (await app.signIn('trainer')).get('/staff/kits/kerja-tim/export/md').expect(200)
    assert.match(text, /Zqkunci/)
    assert.match(await textOf(await appWithKit({}, withKeys), '/kits/kerja-tim/export/md'), /Zqkunci/)
  })
})

describe('GET /k/:token/export/:format', () => {
  it('gives the working copy, which says so and does not print the secret', async () => {
    const app = await appWithKit()
    await app.store.saveKit(app.kit, { ...app.kit.content, title: 'Judul kerja' }, systemActor)
    const { token } = await app.store.openLink('kit', app.kit.id, null, systemActor)
    const response = await app.http.get(`/k/${token}/export/md`).expect(200)
    assert.match(response.text, /# Judul kerja\n[^]*Naskah kerja/)
    assert.ok(!response.text.includes(token))
    assert.equal(response.headers['cache-control'], 'private, no-store')
    assert.doesNotMatch(await textOf(app, '/kits/kerja-tim/export/md'), /Judul kerja|Naskah kerja/)
    await app.store.closeLink('kit', app.kit.id, systemActor)
    await app.http.get(`/k/${token}/export/md`).expect(404)
  })
})

describe('a file that takes its time', () => {
  it('is awaited by programs, and by a browser on a page that asks again', async () => {
    const app = await appWithKit({ handouts: broken('slow') })
    const browser = app.reader().get('/kits/kerja-tim/export/md').set('Accept', 'text/html,*/*;q=0.8')
    const [page, file] = await Promise.all([browser, app.http.get('/kits/kerja-tim/export/md')])
    assert.equal(page.status, 202)
    assert.equal(page.headers['refresh'], '1')
    assert.equal(page.headers['etag'], undefined)
    assert.match(page.text, /Berkas sedang dibuat/)
    assert.equal(file.status, 200)
    const later = app.reader().get('/kits/kerja-tim/export/md').set('Accept', 'text/html,*/*;q=0.8')
    assert.match((await later.expect(200)).headers['content-disposition'] ?? '', /^attachment/)
  }).timeout(20_000)

  it('is given up after its time, with a page that says so, and the site goes on', async () => {
    const app = await appWithKit({ handouts: broken('forever', { milliseconds: 300 }) })
    const response = await app.http.get('/kits/kerja-tim/export/html').expect(503)
    assert.match(response.text, /terlalu lama dibuat/)
    assert.equal(response.headers['retry-after'], '60')
    assert.equal(response.headers['etag'], undefined)
    await app.http.get('/practices').expect(200)
  })

  for (const behaviour of ['throw', 'exit', 'fault']) {
    it(`gets a 503 that says so when its maker ends in "${behaviour}"`, async () => {
      const app = await appWithKit({ handouts: broken(behaviour) })
      const response = await app.http.get('/kits/kerja-tim/export/html').expect(503)
      assert.match(response.text, /tidak berhasil dibuat/)
      assert.doesNotMatch(response.text, /no such picture|Error:/)
      await app.http.get('/practices').expect(200)
    })
  }

  it('is refused when too many are waiting', async () => {
    const app = await appWithKit({ handouts: broken('slow', { waiting: 1 }) })
    const answers = await Promise.all(
      ['/kits', '/en/kits', '/staff/kits'].map(async (path) => {
        const agent = path.includes('staff') ? await app.signIn('editor') : app.reader()
        return agent.get(`${path}/kerja-tim/export/md`)
      }),
    )
    const refused = answers.filter(({ status }) => status === 503)
    assert.deepEqual(
      refused.map(({ headers }) => headers['retry-after']),
      ['30'],
    )
  }).timeout(20_000)

  it('is gathered for one after the other, and those who are too many are told when to come again', async () => {
    const app = await appWithKit()
    const { units } = app.store
    let [now, most] = [0, 0]
    app.store.units = async () => {
      most = Math.max(most, (now += 1))
      await pause(5)
      now -= 1
      return units()
    }
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => app.reader().get('/kits/kerja-tim/export/md')),
    )
    const statuses = answers.map(({ status }) => status)
    assert.deepEqual(new Set(statuses), new Set([200, 503]))
    assert.ok(most <= 2, `${most} at once`)
    assert.equal(answers.find(({ status }) => status === 503)?.headers['retry-after'], '30')
    await app.http.get('/kits/kerja-tim/export/md').expect(200)
  }).timeout(20_000)
})
