import assert from 'node:assert/strict'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { appWith, type TestApp } from '../support/app.ts'
import { faultsByAxe } from '../support/axe.ts'
import { launchBrowser } from '../support/browser.ts'
import { aPractice, aVisit } from '../support/builders.ts'
import { overhangOf } from '../support/layout.ts'

const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')

describe('asking for a visit on a phone', function () {
  this.timeout(120_000)
  let browser: Browser
  let app: TestApp

  before(async () => {
    browser = await launchBrowser()
  })
  after(() => browser.close())

  beforeEach(async () => {
    app = await appWith({
      now: () => new Date('2026-03-17T03:00:00Z'),
      practices: [aPractice({ name: 'Festival' }), aPractice({ name: 'Mal Pelayanan Publik' })],
      visits: [aVisit({ startOn: '2025-01-07' })],
    })
  })

  async function phone(differs: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      baseURL: app.address,
      ...differs,
    })
    const page = await context.newPage()
    page.setDefaultTimeout(8000)
    return page
  }

  /** Answers all questions; `look` sees each page before it is answered. */
  async function fillIn(page: Page, look: (page: Page) => Promise<void> = async () => {}): Promise<void> {
    const next = async () => {
      await look(page)
      await page.click('.form button.primary')
    }
    await page.goto('/practices/festival')
    await page.click('text=Ajukan kunjungan')
    await next()
    await page.fill('[name=institution]', 'Pemerintah Kota Bogor')
    await next()
    await page.selectOption('[name=kind]', 'studi_tiru')
    await next()
    await page.fill('[name=purpose]', 'Belajar menata festival.')
    await next()
    assert.ok(await page.isChecked('[name=practices][value=festival]'))
    await next()
    await page.fill('[name=firstChoiceOn]', '2026-04-20')
    await page.fill('[name=plannedCount]', '30')
    await next()
    await page.fill('[name=contactName]', 'Sri Wahyuni')
    await next()
    // Without a way to reach her, the page comes again.
    await look(page)
    assert.equal(await page.locator('#f-contactPhone-error').count(), 1)
    await page.fill('[name=contactPhone]', '0812 3456 7890')
    await next()
    await next()
    assert.equal(await page.textContent('h1'), 'Periksa jawaban')
    await look(page)
  }

  for (const javaScriptEnabled of [true, false]) {
    const how = javaScriptEnabled ? 'with JavaScript' : 'without JavaScript'

    it(`goes from a practice over seven questions to a receipt with the letter, ${how}`, async () => {
      const page = await phone({ javaScriptEnabled })
      await fillIn(page)
      await page.click('[aria-label="Ubah: Kapan, dan berapa orang?"]')
      await page.fill('[name=plannedCount]', '31')
      await page.click('.form button.primary')
      await page.click('button:has-text("Kirim permohonan")')
      await page.waitForURL('**/v/*/receipt')
      const [request] = await app.store.requests()
      assert.deepEqual([request?.plannedCount, request?.practices], [31, ['festival']])
      assert.match((await page.textContent('.receipt')) ?? '', /2026-0001/)
      await page.reload()
      assert.equal((await app.store.requests()).length, 1)

      await page.setInputFiles('[name=files]', {
        name: 'surat.pdf',
        mimeType: 'application/pdf',
        buffer: pdf,
      })
      await page.click('button:has-text("Unggah surat")')
      await page.waitForSelector('text=Sudah kami terima')
      assert.equal((await app.store.uploadsOf(request?.id ?? '')).length, 1)
      await page.context().close()
    })

    it(`sends by Enter alone, and one request of a double click, ${how}`, async () => {
      const page = await phone({ javaScriptEnabled })
      await page.goto('/request-visit/institution')
      await page.fill('[name=institution]', 'Kota Blitar')
      await page.press('[name=institution]', 'Enter')
      await page.waitForSelector('[name=kind]')
      await fillIn(page)
      await page.dblclick('button:has-text("Kirim permohonan")')
      await page.waitForURL('**/v/*/receipt')
      assert.equal((await app.store.requests()).length, 1)
      await page.context().close()
    })
  }

  it('keeps half an answer when the tab is closed, offers it again, and forgets it once it is sent', async () => {
    const page = await phone()
    await page.goto('/request-visit/institution?practice=festival')
    await page.fill('[name=institution]', 'Pemerintah Kota Bogor')
    await page.click('.form button.primary')
    await page.click('.form button.primary')
    await page.fill('[name=purpose]', 'Belajar menata fes')
    await page.close()

    const later = await page.context().newPage()
    await later.goto('/request-visit')
    await later.click('text=Pakai isian itu')
    await later.waitForURL('**/request-visit/purpose')
    assert.equal(await later.inputValue('[name=purpose]'), 'Belajar menata fes')
    await later.click('.form button.primary')
    assert.ok(await later.isChecked('[name=practices][value=festival]'))
    await later.click('.form button.primary')
    await later.fill('[name=firstChoiceOn]', '2026-04-20')
    await later.click('.form button.primary')
    await later.fill('[name=contactName]', 'Sri')
    await later.fill('[name=contactEmail]', 'sri@kotabogor.go.id')
    await later.click('.form button.primary')
    await later.click('.form button.primary')

    // The line fails while it is sent: nothing is lost.
    await later.context().setOffline(true)
    await later.click('button:has-text("Kirim permohonan")').catch(() => null)
    await later.context().setOffline(false)
    await later.goto('/request-visit')
    await later.click('text=Pakai isian itu')
    await later.waitForURL('**/request-visit/check')
    await later.click('button:has-text("Kirim permohonan")')
    await later.waitForURL('**/v/*/receipt')
    assert.equal(await later.evaluate('JSON.stringify(localStorage)'), '{}')
    const receipt = later.url()
    await later.goto('/request-visit')
    assert.equal(await later.locator('text=Pakai isian itu').count(), 0)

    // Looking at that receipt again takes nothing from the next request.
    await later.goto('/request-visit/institution')
    await later.fill('[name=institution]', 'Pemerintah Kota Blitar')
    await later.goto(receipt)
    await later.goto('/request-visit')
    assert.equal(await later.locator('text=Pakai isian itu').count(), 1)
    assert.equal((await app.store.requests())[0]?.institution, 'Pemerintah Kota Bogor')
    await later.context().close()
  })

  it('throws a draft away when told to, and after a month', async () => {
    const page = await phone()
    await page.goto('/request-visit/institution')
    await page.fill('[name=institution]', 'Pemerintah Kota Bogor')
    await page.goto('/request-visit')
    await page.click('text=Buang')
    await page.reload()
    assert.equal(await page.locator('text=Pakai isian itu').count(), 0)

    const old = JSON.stringify({
      at: Date.now() - 31 * 24 * 3600 * 1000,
      step: '/request-visit/check',
      typed: [],
    })
    await page.evaluate(`localStorage.setItem('tiru.draft.request-visit', ${JSON.stringify(old)})`)
    await page.reload()
    assert.equal(await page.locator('text=Pakai isian itu').count(), 0)
    assert.equal(await page.evaluate('localStorage.length'), 0)
    await page.context().close()
  })

  it('offers institutions while someone types', async () => {
    const page = await phone()
    await page.goto('/request-visit/institution')
    await page.locator('[name=institution]').pressSequentially('blitar')
    await page.waitForSelector('datalist option[value="Pemerintah Kota Blitar"]', { state: 'attached' })
    await page.context().close()
  })

  for (const colorScheme of ['light', 'dark'] as const)
    it(`gives axe nothing to find and never scrolls sideways, ${colorScheme}`, async () => {
      const page = await phone({ colorScheme })
      const faults: string[] = []
      const look = async () => {
        faults.push(...(await faultsByAxe(page, await page.title())))
        for (const width of [320, 1280, 390]) {
          await page.setViewportSize({ width, height: 844 })
          const over = await overhangOf(page)
          if (over > 0) faults.push(`${await page.title()} by ${over} px at ${width}`)
        }
        faults.push(...(await page.evaluate<string[]>(smallControls)))
      }
      await fillIn(page, look)
      await page.click('button:has-text("Kirim permohonan")')
      await page.waitForURL('**/v/*/receipt')
      await look()
      await page.click('button:has-text("Unggah surat")')
      await page.waitForSelector('#f-files-error')
      await look()
      assert.deepEqual(faults, [])
      await page.context().close()
    })
})

const smallControls = `[...document.querySelectorAll('.main :is(button, input:not([type=hidden]), select, textarea)')]
  .map((control) => control.closest('label') ?? control)
  .filter((control) => control.offsetHeight > 0 && control.offsetHeight < 44)
  .map((control) => control.outerHTML.slice(0, 120))`
