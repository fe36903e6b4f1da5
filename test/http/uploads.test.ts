import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import sharp from 'sharp'
import type { TestApp } from '../support/app.ts'
import { appWith } from '../support/app.ts'
import { aPractice, aVisit } from '../support/builders.ts'

type Agent = Awaited<ReturnType<TestApp['signIn']>>
type File = [bytes: Buffer, name: string]

/** Sends what a browser would send of the upload form. */
function upload(agent: Agent, files: File[], fields: Record<string, string> = {}) {
  let sending = agent.post('/staff/uploads')
  const all = { kind: 'practice', slug: 'batik', visibility: 'public', ...fields }
  for (const [name, value] of Object.entries(all)) sending = sending.field(name, value)
  for (const [bytes, name] of files) sending = sending.attach('files', bytes, name)
  return sending
}

/** A photo as a phone makes it: turned by its EXIF, with the place where it was taken. */
function phonePhoto(): Promise<Buffer> {
  return sharp({ create: { width: 3000, height: 1500, channels: 3, background: '#2a7' } })
    .withExif({
      IFD0: { Make: 'Telepon', Model: 'Uji' },
      IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '8/1 12/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
}

const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')

async function batik() {
  const app = await appWith({ practices: [aPractice({ name: 'Batik' })] })
  const [practice] = await app.store.practices()
  assert.ok(practice)
  return { ...app, practice, staff: await app.signIn('staff') }
}

describe('POST /staff/uploads', () => {
  it('keeps a photo upright and small, without its place and camera', async () => {
    const { store, practice, staff } = await batik()
    const sent = await phonePhoto()
    assert.ok((await sharp(sent).metadata()).exif, 'the test photo has EXIF')
    const response = await upload(staff, [[sent, 'IMG 2014 Péndopo.JPG']], {
      caption: 'Pendopo',
      credit: 'Humas',
    })
    assert.equal(response.status, 303)
    assert.equal(response.headers['location'], '/staff/practices/batik/edit#berkas')
    const [photo] = await store.uploadsOf(practice.id)
    assert.ok(photo)
    assert.equal(photo.role, 'photo')
    assert.equal(photo.name, 'img-2014-pendopo.jpg')
    assert.deepEqual([photo.width, photo.height], [1000, 2000])
    assert.deepEqual([photo.caption, photo.credit, photo.visibility], ['Pendopo', 'Humas', 'public'])
    const kept = await sharp(store.uploadPath(photo.hash)).metadata()
    assert.equal(kept.exif, undefined)
    assert.equal(kept.orientation, undefined)
  })

  it('takes documents as attachments, for a visit too', async () => {
    const { store, signIn } = await appWith({ visits: [aVisit()] })
    const [visit] = await store.visits()
    assert.ok(visit)
    const owner = { kind: 'visit', slug: visit.slug }
    await upload(await signIn('staff'), [[pdf, 'Susunan Acara.pdf']], owner).expect(303)
    const [file] = await store.uploadsOf(visit.id)
    assert.equal(file?.role, 'attachment')
    assert.equal(file.mediaType, 'application/pdf')
  })

  it('takes a file for what is in it, not for its name', async () => {
    const { store, practice, staff } = await batik()
    const page = Buffer.from('<!doctype html><script>alert(1)</script>')
    const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
    const cut = (await phonePhoto()).subarray(0, 2000)
    const files: File[] = [
      [page, 'foto.jpg'],
      [drawing, 'gambar.svg'],
      [drawing, 'gambar.png'],
      [cut, 'terpotong.jpg'],
      [Buffer.alloc(0), 'kosong.pdf'],
      [Buffer.from('PK\u0003\u0004bukan'), 'palsu.docx'],
    ]
    for (const file of files) {
      const response = await upload(staff, [file], { caption: 'Yang diketik' })
      assert.equal(response.status, 422, file[1])
      assert.match(response.text, /id="f-files-error"/)
      assert.match(response.text, /value="Yang diketik"/)
    }
    assert.deepEqual(await store.uploadsOf(practice.id), [])
  })

  it('stores none of several files when one is refused', async () => {
    const { store, practice, staff } = await batik()
    await upload(staff, [
      [pdf, 'baik.pdf'],
      [Buffer.from('halo'), 'buruk.pdf'],
    ]).expect(422)
    assert.deepEqual(await store.uploadsOf(practice.id), [])
  })

  it('answers a file above 10 MB with 413 and a message at the field', async () => {
    const { store, practice, staff } = await batik()
    const response = await upload(staff, [[Buffer.concat([pdf, Buffer.alloc(11_000_000)]), 'besar.pdf']], {
      caption: 'Yang diketik',
    })
    assert.equal(response.status, 413)
    assert.match(response.text, /id="f-files-error">Berkas terlalu besar: paling besar 10 MB/)
    assert.match(response.text, /value="Yang diketik"/)
    assert.deepEqual(await store.uploadsOf(practice.id), [])
  })

  it('refuses more than 10 files, none, unknown codes and an image bomb', async () => {
    const { store, practice, staff } = await batik()
    const bomb = await sharp({ create: { width: 6000, height: 5000, channels: 3, background: '#fff' } })
      .png()
      .toBuffer()
    await upload(
      staff,
      Array.from({ length: 11 }, (_, n): File => [pdf, `${n}.pdf`]),
    ).expect(422)
    await upload(staff, []).expect(422)
    await upload(staff, [[pdf, 'a.pdf']], { visibility: 'semua' }).expect(422)
    await upload(staff, [[pdf, 'a.pdf']], { role: 'photo' }).expect(422)
    await upload(staff, [[pdf, 'a.pdf']], { caption: '<b>x</b>' }).expect(422)
    await upload(staff, [[pdf, 'a.pdf']], { peran: 'x' }).expect(422)
    await upload(staff, [[bomb, 'bom.png']]).expect(422)
    await upload(staff, [[pdf, 'a.pdf']], { slug: 'tidak-ada' }).expect(404)
    await upload(staff, [[pdf, 'a.pdf']], { kind: 'site' }).expect(400)
    assert.deepEqual(await store.uploadsOf(practice.id), [])
  })

  it('answers a broken body with 4xx', async () => {
    const { staff } = await batik()
    const bodies: [string, string][] = [
      ['multipart/form-data', 'x'],
      [
        'multipart/form-data; boundary=b',
        '--b\r\nContent-Disposition: form-data; name="kind"\r\n\r\npractice',
      ],
      ['application/json', '{}'],
      ['application/x-www-form-urlencoded', 'kind=practice&slug=batik'],
    ]
    for (const [type, body] of bodies) {
      const response = await staff.post('/staff/uploads').set('Content-Type', type).send(body)
      assert.ok(response.status >= 400 && response.status < 500, `${type}: ${response.status}`)
    }
  })

  it('is refused from another site, from strangers and from trainers', async () => {
    const { store, practice, staff, reader, origin, signIn } = await batik()
    await upload(staff, [[pdf, 'a.pdf']])
      .set('Origin', 'https://jahat.example')
      .expect(403)
    await upload(reader().set('Origin', origin), [[pdf, 'a.pdf']]).expect(401)
    await upload(await signIn('trainer'), [[pdf, 'a.pdf']]).expect(403)
    assert.deepEqual(await store.uploadsOf(practice.id), [])
  })
})

describe('GET /files/:hash/:name', () => {
  async function withFile(visibility: string) {
    const app = await batik()
    await upload(app.staff, [[pdf, 'naskah.pdf']], { visibility }).expect(303)
    const [file] = await app.store.uploadsOf(app.practice.id)
    assert.ok(file)
    return { ...app, file, path: `/files/${file.hash}/${file.name}` }
  }

  it('gives a public file of a public practice to all, to be kept, never to be run', async () => {
    const { http, path, file } = await withFile('public')
    const { headers, body } = await http.get(path).expect(200)
    assert.ok(Buffer.from(body as Uint8Array).equals(pdf))
    assert.equal(headers['content-type'], 'application/pdf')
    assert.equal(headers['content-disposition'], 'attachment; filename="naskah.pdf"')
    assert.equal(headers['x-content-type-options'], 'nosniff')
    assert.match(headers['content-security-policy'] ?? '', /sandbox/)
    assert.equal(headers['cache-control'], 'public, max-age=86400')
    assert.equal(headers['etag'], `"${file.hash}"`)
    await http.get(path).set('If-None-Match', `"${file.hash}"`).expect(304)
    const part = await http.get(path).set('Range', 'bytes=0-4').expect(206)
    assert.equal(Buffer.from(part.body as Uint8Array).toString(), '%PDF-')
  })

  for (const visibility of ['staff', 'link']) {
    it(`gives a file for "${visibility}" to those signed in alone`, async () => {
      const { http, staff, path } = await withFile(visibility)
      await http.get(path).expect(404)
      const { headers } = await staff.get(path).expect(200)
      assert.equal(headers['cache-control'], 'private, no-store')
    })
  }

  it('gives a public file no more when its practice is withdrawn', async () => {
    const { http, staff, store, path, practice } = await withFile('public')
    const by = { id: null, name: 'uji', role: 'system' } as const
    await store.withdrawPractice({ id: practice.id, version: practice.version }, 'Salah', by)
    await http.get(path).expect(404)
    await staff.get(path).expect(200)
  })

  it('gives a file that two records have by the more open one', async () => {
    const { http, staff, path } = await withFile('staff')
    await http.get(path).expect(404)
    await upload(staff, [[pdf, 'naskah.pdf']], { visibility: 'public' }).expect(303)
    await http.get(path).expect(200)
  })

  it('knows no other files', async () => {
    const { staff } = await batik()
    for (const path of ['/files/x/y', `/files/${'0'.repeat(64)}/a.pdf`, '/files/..%2f..%2fetc/passwd']) {
      await staff.get(path).expect(404)
    }
  })
})

describe('/staff/uploads/:id', () => {
  it('changes the description, and removes the file', async () => {
    const { store, staff, practice } = await batik()
    await upload(staff, [[pdf, 'naskah.pdf']]).expect(303)
    const [file] = await store.uploadsOf(practice.id)
    assert.ok(file)
    const path = `/staff/uploads/${file.id}`
    assert.match((await staff.get(path).expect(200)).text, /naskah\.pdf/)
    const send = (to: string, fields: object) => staff.post(to).type('form').send(fields)
    const typed = { caption: 'Naskah kerja sama', credit: '', visibility: 'staff' }
    await send(path, { ...typed, version: 1, visibility: 'semua' }).expect(422)
    await send(path, { ...typed, version: 1 }).expect(303)
    const stale = await send(path, { ...typed, version: 1, caption: 'Lain' })
    assert.equal(stale.status, 409)
    assert.match(stale.text, /value="Lain"/)
    assert.match(stale.text, /Naskah kerja sama/)
    assert.equal((await store.upload(file.id))?.visibility, 'staff')
    assert.match((await staff.get('/staff/practices/batik/edit')).text, /Naskah kerja sama/)
    await send(`${path}/removal`, { version: 2 }).expect(303)
    assert.deepEqual(await store.uploadsOf(practice.id), [])
    assert.equal(existsSync(store.uploadPath(file.hash)), false)
    await staff.get(path).expect(404)
  })
})
