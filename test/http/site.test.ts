import assert from 'node:assert/strict'
import sharp from 'sharp'
import type TestAgent from 'supertest/lib/agent.js'
import type { UnitContent } from '../../src/host/unit.ts'
import { appWith, type TestApp } from '../support/app.ts'

const good = {
  name: 'Tiru Bogor',
  government: 'Pemerintah Kota Bogor',
  regionCode: '32.71',
  primaryColour: '#7A1F2B',
  contactUnit: 'Bagian Organisasi',
  contactEmail: 'organisasi@contoh.go.id',
  contactPhone: '+62 251 8321075',
  address: '',
}

async function save(app: TestApp, agent: TestAgent, differs: Record<string, unknown> = {}) {
  const { version } = await app.store.site()
  return agent
    .post('/staff/site')
    .type('form')
    .send({ ...good, version: String(version), ...differs })
}

describe('POST /staff/site', () => {
  it('changes who runs the site, on every page and in the style sheet', async () => {
    const app = await appWith()
    const admin = await app.signIn('admin')
    assert.equal((await save(app, admin)).status, 303)
    const site = await app.store.site()
    assert.deepEqual(
      [site.name, site.regionCode, site.primaryColour, site.address],
      ['Tiru Bogor', '32.71', '#7a1f2b', null],
    )
    const page = await app.reader().get('/login')
    assert.match(page.text, /Tiru Bogor/)
    assert.match(page.text, /href="\/theme\.css\?7a1f2b"/)
    assert.match((await admin.get('/staff/site?done=saved')).text, /Identitas situs tersimpan/)
    const theme = await app.reader().get('/theme.css')
    assert.match(theme.headers['content-type']!, /^text\/css/)
    assert.match(theme.text, /--brand: #7a1f2b; --brand-contrast: #fff/)
    assert.match(theme.text, /prefers-color-scheme: dark/)
    const { entries } = await app.store.audit({ action: 'site.save', limit: 5, skip: 0 })
    assert.equal(entries.length, 1)
  })

  it('says the contrast of a colour on which white text cannot be read', async () => {
    const app = await appWith()
    const admin = await app.signIn('admin')
    const before = await app.store.site()
    const response = await save(app, admin, { primaryColour: '#777777' })
    assert.equal(response.status, 422)
    assert.match(response.text, /kontrasnya 4\.47, paling sedikit 4\.5/)
    assert.match(response.text, /value="#777777"/)
    assert.deepEqual(await app.store.site(), before)
    assert.equal((await save(app, admin, { primaryColour: '#767676' })).status, 303)
  })

  it('shows both texts when somebody else saved in the meantime', async () => {
    const app = await appWith()
    const admin = await app.signIn('admin')
    const { version } = await app.store.site()
    await save(app, admin, { name: 'Dari Lain' })
    const response = await save(app, admin, { name: 'Dari Saya', version: String(version) })
    assert.equal(response.status, 409)
    assert.match(response.text, /<td>Dari Lain<\/td><td>Dari Saya<\/td>/)
    assert.equal((await app.store.site()).name, 'Dari Lain')
  })

  const cases: [string, Record<string, unknown>, RegExp][] = [
    ['no name', { name: ' ' }, /id="f-name-error">Bagian ini wajib/],
    ['a long name', { name: 'a'.repeat(81) }, /id="f-name-error">Terlalu panjang: paling banyak 80/],
    ['HTML', { government: '<h1>x</h1>' }, /id="f-government-error">Tulis tanpa kode HTML/],
    ['a region that does not exist', { regionCode: '99.99' }, /id="f-regionCode-error">Pilih salah satu/],
    ['a region named __proto__', { regionCode: '__proto__' }, /id="f-regionCode-error">Pilih salah satu/],
    ['a colour by name', { primaryColour: 'teal' }, /id="f-primaryColour-error">Isi warna/],
    ['style in a colour', { primaryColour: '#000;}body{x:y' }, /id="f-primaryColour-error">Isi warna/],
    ['a bad e-mail', { contactEmail: 'organisasi' }, /id="f-contactEmail-error">Isi alamat surel/],
    ['words as telephone', { contactPhone: 'tanya saja' }, /id="f-contactPhone-error">Isi nomor telepon/],
    ['an emoji', { address: 'Jalan 😀' }, /id="f-address-error">Hapus emoji/],
    ['a null byte', { contactUnit: 'a\u0000' }, /id="f-contactUnit-error">Ada huruf/],
    ['a field of its own', { logo: 'x' }, /“logo” tidak dikenal/],
  ]
  for (const [what, differs, message] of cases) {
    it(`shows the form again, as typed, for ${what}`, async () => {
      const app = await appWith()
      const admin = await app.signIn('admin')
      const before = await app.store.site()
      const response = await save(app, admin, differs)
      assert.equal(response.status, 422)
      assert.match(response.text, message)
      if (!('name' in differs)) assert.match(response.text, /value="Tiru Bogor"/)
      assert.deepEqual(await app.store.site(), before)
    })
  }
})

describe('the logo', () => {
  const picture = (format: 'png' | 'jpeg' | 'webp') =>
    sharp({ create: { width: 900, height: 600, channels: 3, background: '#0b4f5c' } })
      .withExif({ IFD3: { GPSLatitude: '8/1 13/1 0/1' } })
      .toFormat(format)
      .toBuffer()

  for (const format of ['png', 'jpeg', 'webp'] as const) {
    it(`is taken as ${format}, made anew without what the camera wrote, and served`, async () => {
      const app = await appWith()
      const admin = await app.signIn('admin')
      await app.http.get('/logo').expect(404)
      await admin
        .post('/staff/site/logo')
        .attach('logo', await picture(format), 'logo.gif')
        .expect(303)
      const response = await app.reader().get('/logo').responseType('blob')
      assert.equal(response.status, 200)
      assert.equal(response.headers['content-type'], 'image/png')
      assert.equal(response.headers['x-content-type-options'], 'nosniff')
      const metadata = await sharp(response.body as Buffer).metadata()
      assert.deepEqual([metadata.format, metadata.width, metadata.exif], ['png', 512, undefined])
      await app.reader().get('/logo').set('If-None-Match', response.headers['etag']!).expect(304)
    })
  }

  it('replaces the one before, and can be removed', async () => {
    const app = await appWith()
    const admin = await app.signIn('admin')
    await admin
      .post('/staff/site/logo')
      .attach('logo', await picture('png'), 'a.png')
      .expect(303)
    await admin
      .post('/staff/site/logo')
      .attach('logo', await picture('png'), 'a.png')
      .expect(303)
    const other = await sharp({ create: { width: 60, height: 60, channels: 3, background: '#fff' } })
      .png()
      .toBuffer()
    await admin.post('/staff/site/logo').attach('logo', other, 'b.png').expect(303)
    assert.equal((await app.store.uploadsOf('site')).length, 1)
    await app.http.get('/logo').expect(200)
    await admin.post('/staff/site/logo-removal').expect(303)
    await app.http.get('/logo').expect(404)
  })

  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
  const cut = async () => (await picture('png')).subarray(0, 300)
  const cases: [string, () => Promise<Buffer> | Buffer, RegExp][] = [
    ['SVG', () => svg, /Pilih gambar PNG, JPEG, atau WebP/],
    ['text named .png', () => Buffer.from('bukan gambar'), /Pilih gambar/],
    ['half a picture', cut, /Pilih gambar/],
    ['nothing', () => Buffer.alloc(0), /Pilih gambar/],
    ['more than 2 MB', () => Buffer.alloc(2 * 1024 * 1024 + 1), /terlalu besar: paling besar 2 MB/],
  ]
  for (const [what, bytes, message] of cases) {
    it(`is refused as ${what}`, async () => {
      const app = await appWith()
      const admin = await app.signIn('admin')
      const response = await admin.post('/staff/site/logo').attach('logo', await bytes(), 'logo.png')
      assert.equal(response.status, 422)
      assert.match(response.text, message)
      assert.equal((await app.store.site()).logo, null)
      assert.deepEqual(await app.store.uploadsOf('site'), [])
    })
  }

  it('is refused without a file, under another name and as a broken body', async () => {
    const app = await appWith()
    const admin = await app.signIn('admin')
    await admin.post('/staff/site/logo').expect(422)
    await admin
      .post('/staff/site/logo')
      .attach('gambar', await picture('png'), 'a.png')
      .expect(422)
    const response = await admin
      .post('/staff/site/logo')
      .set('Content-Type', 'multipart/form-data; boundary=x')
      .send('--x\r\nbroken')
    assert.ok(response.status >= 400 && response.status < 500, String(response.status))
  })
})

describe('/staff/units', () => {
  const unit = (differs: Partial<UnitContent> = {}): UnitContent => ({
    name: 'Dinas Contoh',
    abbreviation: null,
    validFrom: null,
    validTo: null,
    successor: null,
    ...differs,
  })

  it('adds one, with the one that took over from it', async () => {
    const app = await appWith({ units: [unit({ name: 'Dinas Desa' })] })
    const admin = await app.signIn('admin')
    const fields = {
      name: 'Badan Desa',
      abbreviation: 'BPM-PD',
      validFrom: '2008',
      validTo: '2016-12',
      successor: 'dinas-desa',
    }
    await admin.post('/staff/units').type('form').send(fields).expect(303)
    const added = (await app.store.units()).find(({ name }) => name === 'Badan Desa')
    assert.deepEqual([added!.slug, added!.validTo, added!.successor], ['badan-desa', '2016-12', 'dinas-desa'])
    const list = await admin.get('/staff/units')
    assert.match(list.text, /BPM-PD · sejak 2008 · sampai Desember 2016 · dilanjutkan oleh Dinas Desa</)
  })

  it('changes one under its address, and shows both texts when it is stale', async () => {
    const app = await appWith({ units: [unit()] })
    const admin = await app.signIn('admin')
    const form = await admin.get('/staff/units/dinas-contoh')
    assert.match(form.text, /value="Dinas Contoh"/)
    const change = (name: string) =>
      admin.post('/staff/units/dinas-contoh').type('form').send({ name, version: '1' })
    await change('Dinas Baru').expect(303)
    const stale = await change('Dinas Lain')
    assert.equal(stale.status, 409)
    assert.match(stale.text, /<td>Dinas Baru<\/td><td>Dinas Lain<\/td>/)
    const [kept] = await app.store.units()
    assert.deepEqual([kept!.name, kept!.slug], ['Dinas Baru', 'dinas-contoh'])
  })

  const cases: [string, Record<string, unknown>, RegExp][] = [
    ['no name', { name: '' }, /id="f-name-error">Bagian ini wajib/],
    ['a month that does not exist', { validFrom: '2017-13' }, /id="f-validFrom-error">Isi tahun, bulan/],
    [
      'an end before the start',
      { validFrom: '2017', validTo: '2016' },
      /id="f-validTo-error">Tanggal selesai/,
    ],
    ['a successor that does not exist', { successor: 'tidak-ada' }, /id="f-successor-error">Belum ada data/],
    ['itself as its successor', { successor: 'dinas-contoh' }, /id="f-successor-error">Belum ada data/],
    ['HTML', { abbreviation: '<i>x</i>' }, /id="f-abbreviation-error">Tulis tanpa kode HTML/],
  ]
  for (const [what, differs, message] of cases) {
    it(`shows the form again for ${what}`, async () => {
      const app = await appWith({ units: [unit()] })
      const admin = await app.signIn('admin')
      const before = await app.store.units()
      const fields = { name: 'Dinas Baru', version: '1', ...differs }
      const response = await admin.post('/staff/units/dinas-contoh').type('form').send(fields)
      assert.equal(response.status, 422)
      assert.match(response.text, message)
      assert.deepEqual(await app.store.units(), before)
    })
  }

  it('is a 404 for one that does not exist', async () => {
    const app = await appWith()
    const admin = await app.signIn('admin')
    await admin.get('/staff/units/tidak-ada').expect(404)
    await admin.post('/staff/units/tidak-ada').type('form').send({ name: 'x' }).expect(404)
  })
})
