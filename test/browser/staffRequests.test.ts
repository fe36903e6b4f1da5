import assert from 'node:assert/strict'
import type { Browser, Page } from 'playwright-core'
import { appWith, type TestApp } from '../support/app.ts'
import { faultsByAxe } from '../support/axe.ts'
import { launchBrowser } from '../support/browser.ts'
import { aPractice } from '../support/builders.ts'
import { addedRequest, withRequests } from '../support/requests.ts'
import { signInOn } from '../support/signIn.ts'
import { overhangOf } from '../support/layout.ts'

describe('visit requests on the staff’s desk', function () {
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
    })
  })

  async function openAt(
    path: string,
    options: { width: number; javaScriptEnabled?: boolean },
  ): Promise<Page> {
    const { width, javaScriptEnabled = true } = options
    const viewport = { width, height: 844 }
    const context = await browser.newContext({ javaScriptEnabled, viewport, baseURL: app.address })
    const page = await context.newPage()
    const { email } = await app.addUser('staff')
    await signInOn(page, email, path)
    return page
  }

  for (const width of [390, 1280])
    it(`give axe nothing to find and no line too long, light and dark, ${width} px wide`, async () => {
      const { waiting, scheduled, declined, planned } = await withRequests(app)
      const paths = [
        '/staff',
        '/staff/requests',
        '/staff/requests/new',
        `/staff/requests/${waiting}`,
        `/staff/requests/${waiting}/edit`,
        `/staff/requests/${waiting}/acceptance`,
        `/staff/requests/${scheduled}?done=accepted&mail=sent`,
        `/en/staff/requests/${declined}`,
        `/staff/visits/${planned}/log`,
      ]
      const page = await openAt('/staff', { width })
      const found: string[] = []
      for (const path of paths) {
        await page.emulateMedia({ colorScheme: 'light' })
        await page.goto(path)
        found.push(...(await faultsByAxe(page, path)))
        await page.setViewportSize({ width: width === 390 ? 320 : width, height: 844 })
        if ((await overhangOf(page)) > 0) found.push(`${path}: scrolls sideways`)
        await page.setViewportSize({ width, height: 844 })
        await page.emulateMedia({ colorScheme: 'dark' })
        found.push(...(await faultsByAxe(page, `${path}, dark`, ['color-contrast'])))
      }
      assert.deepEqual(found, [])
      await page.context().close()
    })

  for (const javaScriptEnabled of [true, false])
    it(`go from the inbox to a logged visit on a phone, JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, async () => {
      const { id } = await addedRequest(app.store, { plannedCount: 30, practices: ['festival'] })
      const page = await openAt('/staff/requests', { width: 390, javaScriptEnabled })
      await page.click('text=Pemerintah Kota Bogor')
      await page.click('text=Terima dan jadwalkan')
      await page.waitForURL('**/acceptance')
      await page.fill('[name=startAt]', '09:00')
      await page.fill('[name=venue]', 'Pendopo')
      await page.click('button.primary:has-text("Terima dan jadwalkan")')
      await page.waitForURL(({ search }) => search.startsWith('?done=accepted'))
      assert.match(await page.inputValue('#f-answer'), /mulai pukul 09\.00\nTempat: Pendopo/)

      await page.goto('/staff')
      await page.click('text=Catat hasil')
      await page.waitForURL('**/log')
      assert.equal(await page.inputValue('[name="counts.d0"]'), '', 'a plan is no count')
      await page.fill('[name="counts.d0"]', '28')
      await page.click('button.primary')
      await page.waitForURL('**/2026-03-17-kunjungan-pemerintah-kota-bogor/follow-up?done=logged')
      const [visit, ...others] = await app.store.visits()
      assert.equal(visit?.status, 'selesai')
      assert.equal(visit?.delegations[0]?.actualCount, 28)
      assert.equal(visit?.delegations[0]?.request, id)
      assert.deepEqual(others, [])
      await page.context().close()
    })
})
