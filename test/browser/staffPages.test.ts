import assert from 'node:assert/strict'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { systemActor } from '../../src/accounts/account.ts'
import { fillSeed } from '../../src/seed/fillSeed.ts'
import { appWith, type TestApp } from '../support/app.ts'
import { faultsByAxe, faultsInLightAndDark } from '../support/axe.ts'
import { launchBrowser } from '../support/browser.ts'
import { signInOn } from '../support/signIn.ts'
import { overhangOf } from '../support/layout.ts'

const paths = [
  '/staff',
  '/staff/practices',
  '/staff/practices/new',
  '/staff/practices/banyuwangi-festival',
  '/staff/practices/banyuwangi-festival/edit',
  '/staff/practices/banyuwangi-festival/preview',
  '/staff/kits',
  '/staff/kits/new',
  ...[
    '',
    '/objectives',
    '/sessions',
    '/questions',
    '/quiz',
    '/check',
    '/publish',
    '/versions',
    '/versions/1',
  ].map((page) => `/staff/kits/kerja-tim-dan-kemitraan-belajar-dari-banyuwangi${page}`),
  '/staff/visits',
  '/staff/visits/new',
  '/staff/visits/new/full',
  '/staff/visits/2014-09-23-pemprov-jawa-barat-dan-pemkot-bogor/edit',
  '/staff/visit-rules/papers',
  '/staff/visit-rules/papers/surat_balasan',
  '/en/staff/visit-rules/papers/laporan',
  '/staff/kits/tray',
  '/practices/banyuwangi-festival',
  '/visits/2014-09-23-pemprov-jawa-barat-dan-pemkot-bogor',
  '/search?q=csr',
  '/staff/search',
  '/staff/search/synonyms',
  '/staff/users',
  '/staff/users/new',
  '/staff/units',
  '/staff/units/new',
  '/staff/visit-rules',
  '/staff/visits/new?outgoing=1',
  '/staff/calendar?month=2026-02',
  '/staff/calendar?week=2026-W07',
  '/en/staff/site',
  '/en/staff/audit',
  '/staff/account',
]

describe('the staff pages, filled with what ships', function () {
  this.timeout(240_000)
  let browser: Browser
  let app: TestApp
  let baseURL: string
  let storageState: Awaited<ReturnType<BrowserContext['storageState']>>

  before(async () => {
    browser = await launchBrowser()
    app = await appWith()
    await fillSeed(app.store, systemActor)
    baseURL = app.address
    storageState = await signedIn()
  })
  after(() => browser.close())

  async function signedIn() {
    const { id, email } = await app.addUser('admin')
    const [practice] = await app.store.publishedPractices()
    const inTray = { kind: 'practice', practiceId: practice?.id ?? '', revision: 1, note: null } as const
    await app.store.saveTray(id, [inTray])
    const context = await browser.newContext({ baseURL })
    const page = await context.newPage()
    await signInOn(page, email)
    const state = await context.storageState()
    await context.close()
    return state
  }

  async function openPage(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ baseURL, storageState, ...options })
    return context.newPage()
  }

  for (const width of [390, 1280])
    it(`give axe nothing to find, light and dark, ${width} px wide`, async () => {
      const page = await openPage({ viewport: { width, height: 900 } })
      const found: string[] = []
      for (const path of paths) {
        found.push(...(await faultsInLightAndDark(page, path)))
      }
      assert.deepEqual(found, [])
      await page.context().close()
    })

  it('never scroll sideways at 320 px', async () => {
    const page = await openPage({ viewport: { width: 320, height: 700 } })
    const wide: string[] = []
    for (const path of paths) {
      await page.goto(path)
      const over = await overhangOf(page)
      if (over > 0) wide.push(`${path} by ${over} px`)
    }
    assert.deepEqual(wide, [])
    await page.context().close()
  })

  it('have a bar of one line, with the requests on a phone, too, and the calendar where there is room', async () => {
    const page = await openPage()
    const bar = page.locator('.staffbar')
    for (const width of [320, 360, 390, 1280]) {
      await page.setViewportSize({ width, height: 700 })
      await page.goto('/staff')
      assert.equal((await bar.boundingBox())?.height, 44, `${width} px`)
      assert.ok(await bar.locator('[href="/staff/requests"]').isVisible(), `${width} px`)
      assert.equal(await bar.locator('[href="/staff/calendar"]').isVisible(), width === 1280, `${width} px`)
    }
    await page.context().close()
  })

  it('show on a phone every field that a wide screen shows', async () => {
    const shown = async (width: number, path: string) => {
      const page = await openPage({ viewport: { width, height: 900 } })
      await page.goto(path)
      const names = await page
        .locator('main :is(input, select, textarea):visible')
        .evaluateAll((all) => all.map((one) => (one as unknown as { name: string }).name))
      await page.context().close()
      return names
    }
    for (const path of ['/staff/visit-rules', '/staff/visits/new/full', '/staff/visits/new?outgoing=1']) {
      const onPhone = await shown(320, path)
      assert.ok(onPhone.length > 5, path)
      assert.deepEqual(onPhone, await shown(1280, path), path)
    }
  })

  it('show the calendar as a table, and as a list of days where there is no room for one', async () => {
    const page = await openPage({ viewport: { width: 1280, height: 900 } })
    await page.goto('/staff/calendar?month=2026-02')
    const [table, list] = [page.locator('table.calendar'), page.locator('.day-list')]
    assert.deepEqual([await table.isVisible(), await list.isVisible()], [true, false])
    assert.equal(await table.getByRole('columnheader').count(), 8)
    assert.equal(await table.getByRole('rowheader').count(), 5)
    await page.setViewportSize({ width: 390, height: 844 })
    assert.deepEqual([await table.isVisible(), await list.isVisible()], [false, true])
    await list
      .getByRole('link', { name: /Bupati, DPRD, dan perangkat daerah/ })
      .first()
      .click()
    await page.waitForURL('**/visits/2026-02-10-kabupaten-seruyan')
    await page.context().close()
  })

  it('show a form that could not be saved without a fault, the summary in focus', async () => {
    const page = await openPage({ viewport: { width: 390, height: 844 } })
    await page.goto('/staff/practices/new')
    await page.fill('[name=startDate]', '2026-02-30')
    await page.click('#isian .cluster button[value=save]')
    await page.waitForSelector('#kesalahan:focus')
    const lines = await page.locator('#kesalahan li').allTextContents()
    assert.ok(
      lines.every((line) => /^[^:]+: ./.test(line)),
      lines.join('\n'),
    )
    assert.ok(lines.some((line) => line.startsWith('Mulai diterapkan: ')))
    assert.deepEqual(await faultsByAxe(page, 'the form with errors'), [])
    await page.context().close()
  })

  it('keep what was typed on the device, offer it again, and forget it when it is saved', async () => {
    const page = await openPage()
    await page.goto('/staff/visits/new')
    await page.fill('[name="delegations.0.institution"]', 'Pemerintah Kota Bogor')
    await page.fill('[name=note]', 'Belum selesai diketik')
    await page.goto('/staff')
    await page.goto('/staff/visits/new')
    const offer = page.locator('.notice:has(button)')
    assert.match((await offer.textContent()) ?? '', /Ada isian yang belum terkirim dari/)
    assert.equal(await page.inputValue('[name=note]'), '')
    await offer.locator('button').first().click()
    assert.equal(await page.inputValue('[name=note]'), 'Belum selesai diketik')
    assert.equal(await page.inputValue('[name="delegations.0.institution"]'), 'Pemerintah Kota Bogor')

    await page.click('.cluster button[value=save]')
    await page.waitForURL('**/visits/*-kunjungan-pemerintah-kota-bogor')
    await page.goto('/staff/visits/new')
    assert.equal(await page.locator('.notice:has(button)').count(), 0)
    assert.deepEqual(
      await page.evaluate(`Object.keys(localStorage).filter((key) => key.startsWith('tiru.draft.'))`),
      [],
    )
    await page.context().close()
  })

  it('let a draft be thrown away', async () => {
    const page = await openPage()
    await page.goto('/staff/practices/new')
    await page.fill('[name=name]', 'Warung Naik Kelas')
    await page.reload()
    await page.locator('.notice:has(button) button').last().click()
    await page.reload()
    assert.equal(await page.locator('.notice:has(button)').count(), 0)
    assert.equal(await page.inputValue('[name=name]'), '')
    await page.context().close()
  })

  it('add a row without asking the server: empty, numbered, in focus', async () => {
    const page = await openPage()
    await page.goto('/staff/visits/new/full')
    await page.fill('[name="delegations.0.institution"]', 'Pemerintah Kota Bogor')
    await page.click('button[name=add][value=delegations]')
    assert.match(page.url(), /\/staff\/visits\/new\/full$/)
    assert.equal(await page.inputValue('[name="delegations.1.institution"]'), '')
    assert.equal(await page.inputValue('[name="delegations.0.institution"]'), 'Pemerintah Kota Bogor')
    assert.equal(await page.locator('[name="delegations.1.institution"]:focus').count(), 1)
    assert.deepEqual(await page.locator('[data-rows=delegations] [data-row] > legend').allTextContents(), [
      'Rombongan 1',
      'Rombongan 2',
    ])
    assert.deepEqual(await faultsByAxe(page, 'the form with a second row'), [])
    await page.context().close()
  })

  it('apply the filters of a phone only by their button', async () => {
    const page = await openPage({ viewport: { width: 390, height: 844 } })
    await page.goto('/practices')
    await page.click('.filters > summary')
    await page.check('input[name=urusan][value=kesehatan]')
    await page.check('input[name=urusan][value=sosial]')
    assert.match(page.url(), /\/practices$/)
    await page.click('.filters > button')
    await page.waitForURL(/urusan=(kesehatan|sosial).*urusan=(kesehatan|sosial)/)
    await page.context().close()
  })
})
