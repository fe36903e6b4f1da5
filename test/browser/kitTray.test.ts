import assert from 'node:assert/strict'
import type { Browser, Page } from 'playwright-core'
import { emptyKit, type Kit } from '../../src/kits/kit.ts'
import type { KitItem } from '../../src/kits/kitItem.ts'
import { systemActor, type User } from '../../src/accounts/account.ts'
import { appWith, type TestApp } from '../support/app.ts'
import { faultsInLightAndDark } from '../support/axe.ts'
import { launchBrowser } from '../support/browser.ts'
import { aPractice, aVisit } from '../support/builders.ts'
import { overhangOf } from '../support/layout.ts'
import { signInOn } from '../support/signIn.ts'

const names = ['Festival', 'Smart Kampung', 'Rantang Kasih']

describe('choosing what a kit is made of, in a browser', function () {
  this.timeout(120_000)
  let browser: Browser
  let app: TestApp
  let trainer: User

  before(async () => {
    browser = await launchBrowser()
  })
  after(() => browser.close())
  beforeEach(async () => {
    app = await appWith({
      practices: names.map((name) => aPractice({ name, summary: 'Kerja tim.', problem: 'Dulu sepi.' })),
      visits: [aVisit({ title: 'Kunjungan Bogor' })],
    })
    trainer = await app.addUser('trainer')
  })

  async function openPage(javaScriptEnabled: boolean): Promise<Page> {
    const context = await browser.newContext({ baseURL: app.address, javaScriptEnabled })
    const page = await context.newPage()
    await signInOn(page, trainer.email)
    return page
  }

  async function aKit(): Promise<Kit> {
    const practices = await app.store.practices()
    const items = names.map((name): KitItem => {
      const practice = practices.find(({ published }) => published?.name === name)
      return { kind: 'practice', practiceId: practice?.id ?? '', revision: 1, note: null }
    })
    const by = { id: trainer.id, name: trainer.name, role: 'trainer' } as const
    return app.store.addKit({ ...emptyKit('Kerja tim'), items }, null, by)
  }

  async function orderIn(kit: Kit): Promise<(string | undefined)[]> {
    const items = (await app.store.kit(kit.id))?.content.items ?? []
    const all = await app.store.practices()
    return items.map(
      (item) => all.find(({ id }) => item.kind === 'practice' && id === item.practiceId)?.published?.name,
    )
  }

  for (const isScripted of [true, false])
    it(`fills the tray from a search ${isScripted ? 'without leaving it' : 'without JavaScript, too'}`, async () => {
      const page = await openPage(isScripted)
      await page.goto('/search?q=kerja+tim')
      let loads = 0
      page.on('load', () => (loads += 1))
      await page.getByRole('button', { name: 'Tambah ke paket Festival' }).click()
      await page.getByRole('button', { name: '✓ Di baki, keluarkan Festival' }).waitFor()
      assert.equal(new URL(page.url()).search, '?q=kerja+tim')
      assert.equal(loads, isScripted ? 0 : 1)
      await page.getByRole('button', { name: 'Tambah ke paket Smart Kampung' }).click()
      await page.getByText('Baki: 2 bahan', { exact: true }).waitFor()
      await page.getByRole('button', { name: '✓ Di baki, keluarkan Festival' }).click()
      await page.getByText('Baki: 1 bahan', { exact: true }).waitFor()
      await page.getByRole('link', { name: 'Buka baki' }).click()
      await page.getByLabel('Judul paket baru').fill('Kerja tim')
      await page.getByRole('button', { name: 'Buat paket baru' }).click()
      await page.getByText('Isi baki sudah masuk ke paket ini').waitFor()
      const [kit] = await app.store.kits()
      assert.deepEqual(kit && (await orderIn(kit)), ['Smart Kampung'])
      await page.context().close()
    })

  it('follows on a phone without hiding what has the focus, or the end of the page', async () => {
    const page = await openPage(true)
    await page.setViewportSize({ width: 390, height: 700 })
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto('/practices')
    await page.getByRole('button', { name: 'Tambah ke paket Festival' }).click()
    const strip = page.locator('.tray-strip')
    await strip.waitFor()
    const box = await strip.boundingBox()
    assert.equal(Math.round((box?.y ?? 0) + (box?.height ?? 0)), 700)
    await page.locator('.foot a').last().focus()
    const [focused, bar] = [await page.locator('.foot a').last().boundingBox(), await strip.boundingBox()]
    assert.ok((focused?.y ?? 0) + (focused?.height ?? 0) <= (bar?.y ?? 0))
    await page.context().close()
  })

  it('is put in order by dragging and by buttons from the keyboard, saved at once', async () => {
    const kit = await aKit()
    const page = await openPage(true)
    await page.setViewportSize({ width: 1280, height: 1600 })
    await page.goto(`/staff/kits/${kit.slug}/choose`)
    const saved = () => page.waitForResponse((response) => response.request().method() === 'POST')
    const rows = page.locator('[data-sortable] > li')
    const [handle, first] = [
      await rows.nth(2).locator('[data-drag]').boundingBox(),
      await rows.nth(0).boundingBox(),
    ]
    if (!handle || !first) throw new Error('the rows are there')
    await page.mouse.move(handle.x + 10, handle.y + 10)
    await page.mouse.down()
    await page.mouse.move(handle.x + 15, handle.y - 10, { steps: 5 })
    await page.mouse.move(first.x + 40, first.y + 4, { steps: 10 })
    await Promise.all([saved(), page.mouse.up()])
    assert.deepEqual(await orderIn(kit), ['Rantang Kasih', 'Festival', 'Smart Kampung'])
    const down = page.getByRole('button', { name: 'Turunkan Rantang Kasih' })
    await down.focus()
    await Promise.all([saved(), page.keyboard.press('Enter')])
    assert.deepEqual(await orderIn(kit), ['Festival', 'Rantang Kasih', 'Smart Kampung'])
    assert.ok(await down.evaluate((button) => button.matches(':focus')))
    await Promise.all([saved(), page.keyboard.press('Enter')])
    assert.deepEqual(await orderIn(kit), ['Festival', 'Smart Kampung', 'Rantang Kasih'])
    await page.context().close()
  })

  it('is put in order by buttons and by numbers without JavaScript', async () => {
    const kit = await aKit()
    const page = await openPage(false)
    await page.goto(`/staff/kits/${kit.slug}/choose`)
    await page.getByRole('button', { name: 'Naikkan Smart Kampung' }).click()
    assert.deepEqual(await orderIn(kit), ['Smart Kampung', 'Festival', 'Rantang Kasih'])
    await page.getByLabel('Nomor urut Rantang Kasih').fill('1')
    await page.getByRole('button', { name: 'Simpan urutan dan catatan' }).click()
    await page.waitForURL(`**/staff/kits/${kit.slug}?saved=choose`)
    assert.deepEqual(await orderIn(kit), ['Rantang Kasih', 'Smart Kampung', 'Festival'])
    await page.context().close()
  })

  it('gives axe nothing to find and does not scroll sideways, with what changed and what was withdrawn', async () => {
    const kit = await aKit()
    const [first, second] = await app.store.publishedPractices()
    if (!first || !second) throw new Error('the practices are there')
    await app.store.publishPractice(first, { ...first.published, problem: 'Dulu ramai.' }, null, systemActor)
    await app.store.withdrawPractice(second, 'Datanya keliru', systemActor)
    const page = await openPage(true)
    const path = `/staff/kits/${kit.slug}/choose?find=bogor`
    const found: string[] = []
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      found.push(...(await faultsInLightAndDark(page, path)))
      const over = await overhangOf(page)
      if (over > 0) found.push(`${width} px: ${over} px too wide`)
    }
    assert.deepEqual(found, [])
    await page.context().close()
  })
})
