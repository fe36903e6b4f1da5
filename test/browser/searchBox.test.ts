import assert from 'node:assert/strict'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { systemActor } from '../../src/accounts/account.ts'
import { fillSeed } from '../../src/seed/fillSeed.ts'
import { appWith, type TestApp } from '../support/app.ts'
import { faultsByAxe } from '../support/axe.ts'
import { launchBrowser } from '../support/browser.ts'
import { overhangOf } from '../support/layout.ts'

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true }

describe('the search box, while someone types', function () {
  this.timeout(120_000)
  let browser: Browser
  let app: TestApp
  let baseURL: string

  before(async () => {
    browser = await launchBrowser()
    app = await appWith()
    await fillSeed(app.store, systemActor)
    baseURL = app.address
  })
  after(() => browser.close())

  async function openPage(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await (await browser.newContext({ baseURL, ...options })).newPage()
    await page.goto(path)
    return page
  }

  async function type(page: Page, text: string) {
    await page.fill('#q', '')
    await page.locator('#q').pressSequentially(text)
    await page.waitForSelector('[role=option]')
    return page.locator('[role=option]')
  }

  const activeText = (page: Page) =>
    page.evaluate<string | undefined>(
      `document.getElementById(document.querySelector('#q').getAttribute('aria-activedescendant'))?.textContent`,
    )
  const isOpen = (page: Page) => page.locator('.suggestions').isVisible()

  it('offers records, each with its kind, and goes to the one that is clicked', async () => {
    const page = await openPage('/')
    const options = await type(page, 'smart kamp')
    assert.match((await options.first().textContent()) ?? '', /^Smart Kampung Praktik$/)
    await options.first().click()
    await page.waitForURL('**/practices/smart-kampung')
    await page.context().close()
  })

  it('goes by the arrows, around at the ends, and to the chosen one by Enter', async () => {
    const page = await openPage('/search')
    const count = await (await type(page, 'pelayanan')).count()
    assert.ok(count > 2 && count <= 8, `${count} options`)
    const texts = await page.locator('[role=option]').allTextContents()
    await page.keyboard.press('ArrowDown')
    assert.equal(await activeText(page), texts[0])
    await page.keyboard.press('ArrowUp')
    assert.equal(await activeText(page), texts.at(-1))
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    assert.equal(await activeText(page), texts[1])
    assert.equal(await page.locator('[role=option][aria-selected=true]').count(), 1)
    assert.equal(await page.inputValue('#q'), 'pelayanan')
    const path = await page.locator('[aria-selected=true]').getAttribute('data-path')
    await page.keyboard.press('Enter')
    await page.waitForURL(`**${path}`)
    await page.context().close()
  })

  it('searches for what was typed when Enter is pressed and nothing is chosen', async () => {
    const page = await openPage('/')
    await type(page, 'smart')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/search?q=smart')
    await page.context().close()
  })

  it('closes by Escape and keeps what was typed, opens again by the arrow, closes when it is left', async () => {
    const page = await openPage('/')
    await type(page, 'smart')
    assert.equal(await page.getAttribute('#q', 'aria-expanded'), 'true')
    await page.keyboard.press('Escape')
    assert.ok(!(await isOpen(page)))
    assert.equal(await page.getAttribute('#q', 'aria-expanded'), 'false')
    assert.equal(await page.inputValue('#q'), 'smart')
    await page.keyboard.press('ArrowDown')
    await page.waitForSelector('[role=option]')
    await page.keyboard.press('Tab')
    assert.ok(!(await isOpen(page)))
    await page.context().close()
  })

  it('asks once for what is typed in one go, and drops an answer that comes too late', async () => {
    const page = await openPage('/')
    const asked: string[] = []
    await page.route('**/search/suggestions*', async (route) => {
      const typed = new URL(route.request().url()).searchParams.get('q') ?? ''
      asked.push(typed)
      if (typed === 'smart') await new Promise((resolve) => setTimeout(resolve, 800))
      await route.continue()
    })
    await page.locator('#q').pressSequentially('smart', { delay: 10 })
    await page.waitForTimeout(300)
    await page.fill('#q', 'banyu')
    await page.waitForSelector('[role=option]')
    const texts = await page.locator('[role=option]').allTextContents()
    await page.waitForTimeout(900)
    assert.deepEqual(asked, ['smart', 'banyu'])
    assert.deepEqual(await page.locator('[role=option]').allTextContents(), texts)
    await page.context().close()
  })

  it('speaks English on an English page, and leads to English pages', async () => {
    const page = await openPage('/en')
    const options = await type(page, 'smart kamp')
    assert.match((await options.first().textContent()) ?? '', / Practice$/)
    await options.first().click()
    await page.waitForURL('**/en/practices/smart-kampung')
    await page.context().close()
  })

  it('works without an answer, and without JavaScript', async () => {
    const page = await openPage('/')
    await page.route('**/search/suggestions*', (route) => route.abort())
    await page.fill('#q', 'smart')
    await page.waitForTimeout(300)
    await page.keyboard.press('Enter')
    await page.waitForURL('**/search?q=smart')
    await page.context().close()
    const plain = await openPage('/', { javaScriptEnabled: false })
    assert.equal(await plain.getAttribute('#q', 'role'), null)
    assert.equal(await plain.locator('.suggestions').count(), 0)
    await plain.context().close()
  })

  for (const colorScheme of ['light', 'dark'] as const)
    it(`gives axe nothing to find when it is open, and is large enough for a finger, ${colorScheme}`, async () => {
      for (const path of ['/', '/search?q=desa', '/nothing-here']) {
        const page = await openPage(path, { ...phone, colorScheme })
        const options = await type(page, 'banyu')
        await page.keyboard.press('ArrowDown')
        assert.deepEqual(await faultsByAxe(page, path), [])
        for (const option of await options.all()) assert.ok(((await option.boundingBox())?.height ?? 0) >= 44)
        const over = await overhangOf(page)
        assert.ok(over <= 0, `${path} by ${over} px`)
        await page.context().close()
      }
    })

  it('takes a tap on a phone', async () => {
    const page = await openPage('/', phone)
    const options = await type(page, 'smart kamp')
    await options.first().tap()
    await page.waitForURL('**/practices/smart-kampung')
    await page.context().close()
  })
})
