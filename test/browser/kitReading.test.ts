import assert from 'node:assert/strict'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { systemActor } from '../../src/accounts/account.ts'
import { aPractice, aVisit } from '../support/builders.ts'
import { appWith, type TestApp } from '../support/app.ts'
import { faultsByAxe } from '../support/axe.ts'
import { launchBrowser } from '../support/browser.ts'
import { overhangOf } from '../support/layout.ts'
import { pagesOf } from '../support/pdfFile.ts'
import { publishFullKit } from '../support/readingKit.ts'

describe('a kit in a browser', function () {
  this.timeout(120_000)
  let browser: Browser
  let app: TestApp
  let kit: string
  let link: string

  before(async () => {
    browser = await launchBrowser()
    const longWord = 'pertanggungjawaban'.repeat(8)
    app = await appWith({
      practices: [aPractice({ name: 'Loket Contoh' }), aPractice({ name: 'Taman', problem: longWord })],
      visits: [aVisit()],
    })
    const { id, slug } = await publishFullKit(app.store)
    kit = `/kits/${slug}`
    link = `/k/${(await app.store.openLink('kit', id, null, systemActor)).token}`
  })
  after(() => browser.close())

  async function onPage<T>(options: BrowserContextOptions, act: (page: Page) => Promise<T>): Promise<T> {
    const context = await browser.newContext({ baseURL: app.address, ...options })
    try {
      return await act(await context.newPage())
    } finally {
      await context.close()
    }
  }

  const everyPage = () => [
    '/kits',
    kit,
    ...Array.from({ length: 8 }, (_, index) => `${kit}?bagian=${index + 1}`),
    `/en${kit}?bagian=3`,
    `${kit}/booklet`,
    link,
    `${link}?bagian=1`,
  ]

  it('gives axe nothing to find and never scrolls sideways, light and dark', async () => {
    const faults: string[] = []
    for (const colorScheme of ['light', 'dark'] as const)
      await onPage({ colorScheme, viewport: { width: 390, height: 900 } }, async (page) => {
        for (const path of everyPage()) {
          await page.setViewportSize({ width: 390, height: 900 })
          await page.goto(path)
          faults.push(...(await faultsByAxe(page, path)))
          await page.setViewportSize({ width: 320, height: 700 })
          const over = await overhangOf(page)
          if (over > 0) faults.push(`${path} by ${over} px`)
        }
      })
    assert.deepEqual(faults, [])
  })

  it('is read from the first chapter to the last without JavaScript', async () => {
    await onPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(kit)
      await page.click('text=Mulai membaca')
      for (let chapter = 2; chapter <= 8; chapter += 1) {
        await page.click('[rel=next]')
        assert.match(page.url(), new RegExp(`bagian=${chapter}$`))
      }
      await page.click('[rel=prev]')
      assert.match(page.url(), /bagian=7$/)
      await page.goto(kit)
      assert.equal(await page.isVisible('[data-notes]'), false)
    })
  })

  it('keeps in the browser what was read and ticked, goes on from there, and forgets it when asked', async () => {
    await onPage({}, async (page) => {
      await page.goto(`${kit}?bagian=6`)
      await page.check('text=Petugas')
      await page.locator('[data-end]').scrollIntoViewIfNeeded()
      await page.waitForFunction('Object.values(localStorage).join().includes(\'"read":["discussion"]\')')
      await page.goto(kit)
      assert.match((await page.textContent('[data-notes]')) ?? '', /1 dari 8 bagian sudah dibaca.*hanya di/s)
      await page.click('text=Lanjutkan: Bahan diskusi')
      assert.equal(await page.isChecked('text=Petugas'), true)
      assert.equal(await page.isChecked('text=Regulasi'), false)
      await page.goto(kit)
      await page.click('text=Hapus catatan baca')
      await page.waitForSelector('[data-notes]', { state: 'hidden' })
      assert.equal(await page.evaluate('localStorage.length'), 0)
    })
  })

  it('prints as a booklet in A5: a cover, no blank page, each chapter on a new one, addresses with it', async () => {
    const pdf = await onPage({}, async (page) => {
      await page.goto(`${kit}/booklet`)
      return page.pdf({ preferCSSPageSize: true })
    })
    const pages = await pagesOf(pdf)
    const texts = pages.map(({ text }) => text.replace(/\s+/g, ' '))
    assert.match(texts[0] ?? '', /Kerja tim: belajar dari contoh.*\/kits\//s)
    assert.match(texts[1] ?? '', /Daftar isi/)
    assert.deepEqual(
      texts.filter((text) => text.replace(/\d+/, '').trim() === ''),
      [],
    )
    assert.ok(texts.some((text) => /(^| )2 · ?Praktik/.test(text)))
    assert.ok(pages.every(({ width }) => Math.abs(width - 420) < 2))
  })

  it('transfers less than 40 kB for its first page and for a chapter', async () => {
    for (const path of [kit, `${kit}?bagian=2`])
      await onPage({}, async (page) => {
        const weights: Promise<number>[] = []
        page.on('requestfinished', (request) => {
          weights.push(request.sizes().then((sizes) => sizes.responseBodySize + sizes.responseHeadersSize))
        })
        await page.goto(path, { waitUntil: 'networkidle' })
        const total = (await Promise.all(weights)).reduce((sum, bytes) => sum + bytes, 0)
        assert.ok(total < 40_000, `${path}: ${total} bytes`)
      })
  })
})
