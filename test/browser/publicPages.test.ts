import assert from 'node:assert/strict'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { systemActor } from '../../src/accounts/account.ts'
import { fillSeed } from '../../src/seed/fillSeed.ts'
import { appWith, type TestApp } from '../support/app.ts'
import { faultsByAxe } from '../support/axe.ts'
import { launchBrowser } from '../support/browser.ts'
import { overhangOf } from '../support/layout.ts'

const paths = [
  '/',
  '/en',
  '/practices',
  '/practices?urusan=sosial&sort=name',
  '/practices?urusan=kehutanan',
  '/practices/banyuwangi-festival',
  '/en/practices/siswa-asuh-sebaya',
  '/practices/mal-pelayanan-publik',
  '/practices/banyuwangi-festival/history',
  '/visits',
  '/visits?kind=benchmarking_diklat&year=2018',
  '/visits/2014-09-23-pemprov-jawa-barat-dan-pemkot-bogor',
  '/en/visits/2016-11-08-pemkab-boyolali-dan-upi-bandung',
  '/adoptions',
  '/en/adoptions?stage=minat',
  '/practices/mal-pelayanan-publik/adopt',
  '/compare?ids=smart-kampung&cari=desa',
  '/en/compare?ids=mal-pelayanan-publik,siswa-asuh-sebaya,taman-publik-csr,bunga-desa,x&wilayah=75.04',
  '/regions',
  '/regions/75',
  '/en/regions/32',
  '/search?q=pelayanan&type=practice',
  '/en/search?q=fesival',
  '/search?q=festival+sampah+jalan&sort=newest',
  '/search?q=xyzzy+-festival&urusan=sosial',
  `/search?q=${'a'.repeat(200)}`,
  '/login',
  '/request-visit?practice=banyuwangi-festival',
  '/en/request-visit/institution',
  '/about',
  '/accessibility',
  '/en/privacy',
  '/nothing-here',
]

describe('the public pages, filled with what ships', function () {
  this.timeout(240_000)
  let browser: Browser
  let app: TestApp
  let baseURL: string

  before(async () => {
    browser = await launchBrowser()
    app = await appWith()
    await fillSeed(app.store, systemActor)
    const [festival] = (await app.store.practices()).filter(({ slug }) => slug === 'banyuwangi-festival')
    const changed = { ...festival!.published!, problem: 'Masalahnya ditulis ulang.' }
    await app.store.publishPractice(festival!, changed, null, systemActor)
    baseURL = app.address
  })
  after(() => browser.close())

  async function visit<T>(
    options: BrowserContextOptions,
    look: (page: Page, path: string) => Promise<T>,
    only = paths,
  ): Promise<T[]> {
    const context = await browser.newContext({ baseURL, ...options })
    const page = await context.newPage()
    const seen: T[] = []
    for (const path of only) {
      await page.goto(path)
      seen.push(await look(page, path))
    }
    await context.close()
    return seen
  }

  for (const width of [390, 1280])
    for (const colorScheme of ['light', 'dark'] as const)
      it(`give axe nothing to find, ${colorScheme}, ${width} px wide`, async () => {
        const found = await visit({ colorScheme, viewport: { width, height: 900 } }, faultsByAxe)
        assert.deepEqual(found.flat(), [])
      })

  it('never scroll sideways, from 320 px up', async () => {
    const wide = await visit({}, async (page, path) => {
      const faults: string[] = []
      for (const width of [320, 390, 860]) {
        await page.setViewportSize({ width, height: 700 })
        const over = await overhangOf(page)
        if (over > 0) faults.push(`${path} by ${over} px at ${width}`)
      }
      return faults
    })
    assert.deepEqual(wide.flat(), [])
  })

  it('have controls of at least 44 px on a phone', async () => {
    const small = await visit({ viewport: { width: 390, height: 800 }, hasTouch: true }, (page, path) =>
      page.evaluate<string[]>(smallControls(path)),
    )
    assert.deepEqual(small.flat(), [])
  })

  it('transfer less than 40 kB each, style, script and icons included', async () => {
    for (const path of ['/', '/practices', '/practices/banyuwangi-festival']) {
      const context = await browser.newContext({ baseURL })
      const page = await context.newPage()
      const weights: Promise<number>[] = []
      page.on('requestfinished', (request) => {
        weights.push(request.sizes().then((sizes) => sizes.responseBodySize + sizes.responseHeadersSize))
      })
      await page.goto(path, { waitUntil: 'networkidle' })
      const total = (await Promise.all(weights)).reduce((sum, bytes) => sum + bytes, 0)
      assert.ok(total < 40_000, `${path}: ${total} bytes`)
      await context.close()
    }
  })

  it('ask no other host for anything and report nothing on the console', async () => {
    const context = await browser.newContext({ baseURL })
    const page = await context.newPage()
    const troubles: string[] = []
    page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()))
    page.on('pageerror', (error) => troubles.push(error.message))
    page.on('request', (request) => request.url().startsWith(baseURL) || troubles.push(request.url()))
    for (const path of paths.slice(0, -1)) await page.goto(path)
    assert.deepEqual(troubles, [])
    await context.close()
  })

  it('filter and search without JavaScript', async () => {
    const context = await browser.newContext({ baseURL, javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto('/practices')
    await page.check('input[name=urusan][value=kesehatan]')
    await page.click('text=Terapkan saringan')
    assert.match(page.url(), /urusan=kesehatan/)
    assert.match((await page.textContent('h1')) ?? '', /Kesehatan/)
    await page.click('.chip >> nth=0')
    assert.doesNotMatch(page.url(), /urusan/)
    await page.goto('/')
    await page.fill('#q', 'festival')
    await page.press('#q', 'Enter')
    assert.match(page.url(), /\/search\?q=festival/)
    await context.close()
  })

  it('apply a filter at once with JavaScript', async () => {
    const context = await browser.newContext({ baseURL })
    const page = await context.newPage()
    await page.goto('/practices')
    await page.check('input[name=urusan][value=kesehatan]')
    await page.waitForURL(/urusan=kesehatan/)
    await context.close()
  })

  it('show the skip link on the first Tab, and lead to the content by it', async () => {
    const context = await browser.newContext({ baseURL })
    const page = await context.newPage()
    await page.goto('/practices')
    await page.keyboard.press('Tab')
    assert.equal(await page.evaluate('document.activeElement.className'), 'skip')
    assert.ok(((await page.locator('.skip').boundingBox())?.y ?? -1) >= 0)
    await page.keyboard.press('Enter')
    await page.waitForURL(/#isi$/)
    await context.close()
  })

  it('print a practice on at most two A4 pages, with its address', async () => {
    const context = await browser.newContext({ baseURL })
    const page = await context.newPage()
    for (const { slug } of await app.store.publishedPractices()) {
      await page.goto(`/practices/${slug}`)
      const pdf = await page.pdf({ preferCSSPageSize: true })
      const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
      assert.ok(sheets >= 1 && sheets <= 2, `${slug}: ${sheets} pages`)
    }
    await page.emulateMedia({ media: 'print' })
    assert.ok(await page.locator('.print-only').isVisible())
    assert.ok(!(await page.locator('.top').isVisible()))
    await context.close()
  })
})

/** Links within a sentence or a heading may be as small as their text (WCAG 2.5.8). */
function smallControls(path: string): string {
  return `[...document.querySelectorAll('a, button, input:not([type=hidden]), select, summary')]
    .filter((control) => !control.closest('p, h3, dd, li:not(:is(nav, .chips, .affairs) li), .crumbs, .skip'))
    .map((control) => ({ control: control.closest('label') ?? control, box: (control.closest('label') ?? control).getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && box.height < 44)
    .map(({ control, box }) => ${JSON.stringify(path)} + ': ' + control.outerHTML.slice(0, 120) + ' ' + box.height)`
}
