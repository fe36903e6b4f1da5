import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { publicActor } from '../../src/accounts/account.ts'
import { appWith, type TestApp } from '../support/app.ts'
import { aRequest } from '../support/builders.ts'

const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')
const now = () => new Date('2026-03-17T03:00:00Z')

async function asked() {
  const app = await appWith({ now })
  const request = await app.store.addRequest(aRequest(), 'web', publicActor)
  const { token } = await app.store.openLink('request', request.id, '2027-10-20T00:00:00.000Z', publicActor)
  return { ...app, request, token }
}

function send({ http, origin }: TestApp, token: string, ...files: [Buffer, string][]) {
  let sending = http.post(`/v/${token}/receipt/letter`).set('Origin', origin)
  for (const [bytes, name] of files) sending = sending.attach('files', bytes, name)
  return sending
}

describe('a letter', () => {
  it('is not taken any more once the person who asked was erased: nobody would erase it again', async () => {
    const app = await asked()
    await app.store.eraseRequestPerson(app.request, publicActor)
    await send(app, app.token, [pdf, 'surat.pdf']).expect(409)
    const again = app.http.post(`/v/${app.token}/letter`).set('Origin', app.origin)
    await again.attach('files', pdf, 'surat.pdf').expect(409)
    assert.deepEqual(await app.store.uploadsOf(app.request.id), [])
  })
})

describe('GET /v/:token/receipt', () => {
  it('has the number, the secret link, its QR code and a text to share', async () => {
    const { http, token, origin } = await asked()
    const response = await http.get(`/v/${token}/receipt`).expect(200)
    const { text, headers } = response
    for (const said of ['2026-0001', `${origin}/v/${token}`, 'Simpan tautan ini', '20 Oktober 2027'])
      assert.ok(text.includes(said), said)
    assert.match(text, /<svg class="qr" role="img" aria-label="Kode QR menuju/)
    const shared = /href="https:\/\/wa\.me\/\?text=([^"]+)"/.exec(text)?.[1] ?? ''
    assert.ok(decodeURIComponent(shared).includes(`${origin}/v/${token}`))
    assert.match(headers['cache-control'] as string, /no-store/)
    assert.match(headers['x-robots-tag'] as string, /noindex/)
    assert.equal(headers['referrer-policy'], 'same-origin')
  })

  it('shows no one’s name, phone or mail', async () => {
    const { http, token } = await asked()
    assert.doesNotMatch((await http.get(`/v/${token}/receipt`)).text, /Sri Wahyuni|0812/)
  })

  it('is not there for a token that is unknown, closed or over', async () => {
    const { http, store, request, token } = await asked()
    await http.get(`/v/${'A'.repeat(22)}/receipt`).expect(404)
    await http.get('/v/x/receipt').expect(404)
    await store.closeLink('request', request.id, publicActor)
    await http.get(`/v/${token}/receipt`).expect(404)
    const over = await store.openLink('request', request.id, '2026-03-01T00:00:00.000Z', publicActor)
    await http.get(`/v/${over.token}/receipt`).expect(404)
  })
})

describe('POST /v/:token/receipt/letter', () => {
  it('keeps a PDF for staff alone, called after the request and not after a person', async () => {
    const app = await asked()
    const sent = await send(app, app.token, [pdf, 'surat Sri Wahyuni.pdf']).expect(303)
    assert.equal(sent.headers['location'], `/v/${app.token}/receipt#surat`)
    const [letter] = await app.store.uploadsOf(app.request.id)
    assert.deepEqual(
      [letter?.name, letter?.visibility, letter?.mediaType, letter?.owner],
      ['surat-permohonan-2026-0001.pdf', 'staff', 'application/pdf', { kind: 'request', id: app.request.id }],
    )
    assert.deepEqual(readFileSync(app.store.uploadPath(letter!.hash)), pdf)
    const path = `/files/${letter!.hash}/${letter!.name}`
    await app.reader().get(path).expect(404)
    await (await app.signIn('staff')).get(path).expect(200)
    const { text } = await app.http.get(`/v/${app.token}/receipt`).expect(200)
    assert.match(text, /Sudah kami terima: surat-permohonan-2026-0001\.pdf/)
  })

  it('takes a photo of a letter, and draws it anew', async () => {
    const app = await asked()
    const photo = await sharp({ create: { width: 80, height: 120, channels: 3, background: '#fff' } })
      .withExif({ IFD0: { Make: 'Telepon' } })
      .png()
      .toBuffer()
    await send(app, app.token, [photo, 'IMG.png']).expect(303)
    const [letter] = await app.store.uploadsOf(app.request.id)
    assert.equal((await sharp(app.store.uploadPath(letter!.hash)).metadata()).exif, undefined)
  })

  const wrong: [what: string, file: [Buffer, string] | null, status: number, message: RegExp][] = [
    ['nothing', null, 422, /Pilih berkas suratnya dahulu/],
    [
      'a program that calls itself PDF',
      [Buffer.from('MZ\u0090'), 'surat.pdf'],
      422,
      /bukan PDF, JPEG, atau PNG/,
    ],
    ['a page that calls itself a picture', [Buffer.from('<svg onload=alert(1)>'), 'a.png'], 422, /bukan PDF/],
    [
      'more than 10 MB',
      [Buffer.concat([pdf, Buffer.alloc(10 * 1024 * 1024)]), 'a.pdf'],
      413,
      /paling besar 10 MB/,
    ],
  ]
  for (const [what, file, status, message] of wrong)
    it(`refuses ${what}, and says so at the field`, async () => {
      const app = await asked()
      const { text } = await send(app, app.token, ...(file ? [file] : [])).expect(status)
      assert.match(text, /<title>Kesalahan:/)
      assert.match(text, message)
      assert.match(text, /aria-describedby="f-files-hint f-files-error" aria-invalid="true"/)
      assert.deepEqual(await app.store.uploadsOf(app.request.id), [])
    })

  it('takes one file at a time, and five in all', async () => {
    const app = await asked()
    const both = await send(app, app.token, [pdf, 'a.pdf'], [pdf, 'b.pdf']).expect(422)
    assert.match(both.text, /Pilih satu berkas saja/)
    for (let sent = 0; sent < 5; sent += 1) await send(app, app.token, [pdf, 'a.pdf']).expect(303)
    const { text } = await send(app, app.token, [pdf, 'a.pdf']).expect(422)
    assert.match(text, /Sudah ada 5 berkas/)
    assert.equal((await app.store.uploadsOf(app.request.id)).length, 5)
  })

  it('receives nothing from who has no link', async () => {
    const app = await asked()
    await send(app, 'B'.repeat(22), [pdf, 'a.pdf']).expect(404)
    await app.http.post(`/v/${app.token}/receipt/letter`).attach('files', pdf, 'a.pdf').expect(403)
    assert.deepEqual(await app.store.uploadsOf(app.request.id), [])
  })
})
