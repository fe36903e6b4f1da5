import assert from 'node:assert/strict'
import type { Browser, Page } from 'playwright-core'
import { appWith, type TestApp } from '../support/app.ts'
import { launchBrowser } from '../support/browser.ts'
import { signInOn } from '../support/signIn.ts'

describe('a trainer who writes a kit', function () {
  this.timeout(120_000)
  let browser: Browser
  let app: TestApp
  let page: Page

  before(async () => {
    browser = await launchBrowser()
    app = await appWith()
    const { email } = await app.addUser('trainer')
    const context = await browser.newContext({ baseURL: app.address, viewport: { width: 390, height: 800 } })
    page = await context.newPage()
    await signInOn(page, email)
  })
  after(() => browser.close())

  const content = async () => (await app.store.kits())[0]?.content

  it('begins on the first page of the staff room, with a title', async () => {
    await page.click('main a[href="/staff/kits/new"]')
    await page.fill('[name=title]', 'Kerja tim')
    await page.fill('[name=jp]', '2')
    await page.press('[name=jp]', 'Enter')
    await page.waitForURL('**/staff/kits/kerja-tim')
    assert.equal(await page.locator('h1').innerText(), 'Kerja tim')
  })

  it('adds indicators without leaving the page', async () => {
    await page.click('main .steps a[href$="/objectives"]')
    await page.selectOption('[name="indicators.0.level"]', 'memahami')
    await page.fill('[name="indicators.0.text"]', 'menjelaskan')
    await page.click('button[value="indicators"]')
    await page.selectOption('[name="indicators.1.level"]', 'mencipta')
    await page.fill('[name="indicators.1.text"]', 'menyusun')
    await page.click('button.primary[value="save"]')
    await page.waitForURL('**/staff/kits/kerja-tim?saved=objectives')
    assert.deepEqual((await content())?.indicators, [
      { level: 'memahami', text: 'menjelaskan' },
      { level: 'mencipta', text: 'menyusun' },
    ])
  })

  it('adds a session, moves it up and saves; what does not fit the JP is said', async () => {
    await page.click('main .steps a[href$="/sessions"]')
    await page.fill('[name="sessions.0.title"]', 'Kedua')
    await page.fill('[name="sessions.0.minutes"]', '45')
    await page.click('button[value="sessions"]')
    await page.fill('[name="sessions.1.title"]', 'Pertama')
    await page.fill('[name="sessions.1.minutes"]', '30')
    await page.locator('[data-row]').nth(1).locator('summary').click()
    await page.fill('[name="sessions.1.inti.facilitator"]', 'Bercerita')
    await page.fill('[name="sessions.1.inti.minutes"]', '30')
    await page.click('button.primary[value="save"]')
    await page.waitForURL('**/sessions?saved=1')
    await page.click('button[value="sessions.1.up"]')
    await page.click('button.primary[value="save"]')
    await page.waitForURL('**/sessions?saved=1')
    assert.match(await page.locator('main').innerText(), /kurang 15 menit/)
    assert.deepEqual(
      (await content())?.sessions.map(({ title, steps }) => [title, steps.length]),
      [
        ['Pertama', 1],
        ['Kedua', 0],
      ],
    )
  })
})
