import assert from 'node:assert/strict'
import type { Browser, Page } from 'playwright-core'
import { appWith, testPassword, type TestApp } from '../support/app.ts'
import { launchBrowser } from '../support/browser.ts'
import { aPractice, aVisit } from '../support/builders.ts'

describe('logging a visit on a phone, by keyboard alone', function () {
  this.timeout(60_000)
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

  async function openForm(javaScriptEnabled: boolean): Promise<Page> {
    const context = await browser.newContext({
      javaScriptEnabled,
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      baseURL: app.address,
    })
    const page = await context.newPage()
    const { email } = await app.addUser('staff')
    await page.goto('/login?next=/staff/visits/new')
    await page.focus('[name=email]')
    await page.keyboard.type(email)
    await page.keyboard.press('Tab')
    await page.keyboard.type(testPassword)
    await page.keyboard.press('Enter')
    await page.waitForURL(({ pathname }) => pathname === '/staff/visits/new')
    return page
  }

  for (const javaScript of [true, false]) {
    const how = javaScript ? 'with JavaScript' : 'without JavaScript'

    it(`needs an institution and Enter, ${how}`, async () => {
      const page = await openForm(javaScript)
      await tabTo(page, 'delegations.0.institution')
      await page.keyboard.type('Pemerintah Kota Bogor')
      await page.keyboard.press('Escape')
      await page.keyboard.press('Enter')
      await page.waitForURL('**/visits/2026-03-17-kunjungan-pemerintah-kota-bogor')
      const visit = (await app.store.visits())[0]
      assert.equal(visit?.delegations[0]?.regionCode, '32.71')
      await page.context().close()
    })

    it(`takes all of the form by Tab, Space and Enter and goes on to the next, ${how}`, async () => {
      const page = await openForm(javaScript)
      await tabTo(page, 'delegations.0.institution')
      await page.keyboard.type('Pemerintah Kabupaten Blitar')
      await page.keyboard.press('Escape')
      await tabTo(page, 'delegations.0.actualCount')
      await page.keyboard.type('40')
      await tabTo(page, 'kind')
      await page.keyboard.type('Studi tiru')
      await tabTo(page, 'note')
      await page.keyboard.type('Ditunggu kunjungan baliknya.')
      await tabTo(page, 'practices')
      await page.keyboard.press('Space')
      await tabTo(page, 'action', 'again')
      await page.keyboard.press('Enter')
      await page.waitForURL('**/staff/visits/new?startOn=2026-03-17**')

      const visit = (await app.store.visits())[0]
      assert.equal(visit?.title, 'Kunjungan Pemerintah Kabupaten Blitar')
      assert.equal(visit?.delegations[0]?.actualCount, 40)
      assert.equal(visit?.kind, 'studi_tiru')
      assert.equal(visit?.note, 'Ditunggu kunjungan baliknya.')
      assert.deepEqual(visit?.practices, ['festival'])
      assert.equal(await page.inputValue('[name="delegations.0.institution"]'), '')
      await page.context().close()
    })

    it(`shows what is wrong and keeps what was typed, ${how}`, async () => {
      const page = await openForm(javaScript)
      await tabTo(page, 'delegations.0.actualCount')
      await page.keyboard.type('-3')
      await page.keyboard.press('Enter')
      await page.waitForSelector('#f-delegations-0-actualCount-error')
      assert.equal(await page.inputValue('[name="delegations.0.actualCount"]'), '-3')
      assert.equal((await page.title()).startsWith('Kesalahan: '), true)
      assert.equal((await app.store.visits()).length, 1)
      await page.context().close()
    })

    it(`adds a row to the full form and saves by Enter in a text, ${how}`, async () => {
      const page = await openForm(javaScript)
      await page.goto('/staff/visits/new/full')
      await page.focus('[name=title]')
      await page.keyboard.type('Dua rombongan')
      await page.focus('[name="delegations.0.institution"]')
      await page.keyboard.type('Kota Bogor')
      await page.keyboard.press('Escape')
      await page.focus('button[name=add][value=delegations]')
      await page.keyboard.press('Enter')
      await page.waitForSelector('[name="delegations.1.institution"]')
      assert.deepEqual((await app.store.visits()).length, 1)
      await page.focus('[name="delegations.1.institution"]')
      await page.keyboard.type('Kota Blitar')
      await page.focus('[name=title]')
      await page.keyboard.press('Enter')
      await page.waitForURL('**/visits/2026-03-17-dua-rombongan')
      const institutions = (await app.store.visits())[0]?.delegations.map(({ institution }) => institution)
      assert.deepEqual(institutions, ['Kota Bogor', 'Kota Blitar'])
      await page.context().close()
    })
  }

  it('fits the screen: nothing is wider than 390 px', async () => {
    const page = await openForm(true)
    for (const path of [
      '/staff/visits',
      '/staff/visits/new',
      '/staff/visits/new/full',
      '/staff/visits/2025-01-07-kunjungan-contoh/edit',
    ]) {
      await page.goto(path)
      assert.ok((await page.evaluate<number>('document.documentElement.scrollWidth')) <= 390, path)
    }
    await page.context().close()
  })
})

/** Presses Tab until this input has the focus; fails when it cannot be reached so. */
async function tabTo(page: Page, name: string, value: string | null = null): Promise<void> {
  const wanted = `[name="${name}"]${value === null ? '' : `[value="${value}"]`}`
  for (let presses = 0; presses < 60; presses += 1) {
    if (await page.locator(`${wanted}:focus`).count()) return
    await page.keyboard.press('Tab')
  }
  assert.fail(`${wanted} was not reached by Tab`)
}
