import assert from 'node:assert/strict'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { systemActor } from '../../src/accounts/account.ts'
import { anAdoptionContent } from '../support/adoptionBuilders.ts'
import { appWith, type TestApp } from '../support/app.ts'
import { faultsInLightAndDark } from '../support/axe.ts'
import { launchBrowser } from '../support/browser.ts'
import { aPractice } from '../support/builders.ts'
import { signInOn } from '../support/signIn.ts'
import { overhangOf } from '../support/layout.ts'

const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true }

describe('an adoption, from its record to its evidence', function () {
  this.timeout(120_000)
  let browser: Browser
  let app: TestApp

  before(async () => {
    browser = await launchBrowser()
  })
  after(() => browser.close())

  beforeEach(async () => {
    app = await appWith({
      now: () => new Date('2026-11-24T03:00:00Z'),
      practices: [aPractice({ name: 'Mal Pelayanan Publik' })],
    })
  })

  async function openPage(options: BrowserContextOptions): Promise<Page> {
    const context = await browser.newContext({ baseURL: app.address, ...options })
    return context.newPage()
  }

  async function signIn(page: Page, role: 'staff' | 'editor'): Promise<void> {
    const { email } = await app.addUser(role)
    await signInOn(page, email, '/staff/adoptions')
  }

  async function linked(): Promise<{ id: string; path: string }> {
    const options = { origin: 'staff', visitId: null, requestId: null, stage: 'komitmen' } as const
    const content = anAdoptionContent({
      practice: 'mal-pelayanan-publik',
      institution: 'Pemerintah Kabupaten Pohuwato',
      regionCode: '75.04',
      targetOn: '2026-11-01',
      contactEmail: 'ratna@pohuwato.go.id',
    })
    const first = { ...options, on: '2026-01-28', note: 'Bupati menyampaikan target.' }
    const { id } = await app.store.addAdoption(content, first, systemActor)
    const { token } = await app.store.openLink('adoption', id, '2028-01-01T00:00:00.000Z', systemActor)
    return { id, path: `/a/${token}` }
  }

  for (const javaScriptEnabled of [true, false]) {
    const how = javaScriptEnabled ? 'with JavaScript' : 'without JavaScript'

    it(`is recorded, linked, reported on a phone, reviewed and in use, ${how}`, async () => {
      const staff = await openPage({ javaScriptEnabled, viewport: { width: 1280, height: 900 } })
      await signIn(staff, 'editor')
      await staff.click('.list-head a.button')
      await staff.fill('[name=practice]', 'Mal Pelayanan Publik')
      await staff.fill('[name=institution]', 'Pemerintah Kabupaten Pohuwato')
      await staff.selectOption('[name=stage]', 'komitmen')
      await staff.fill('[name=on]', '2026-10-01')
      await staff.click('.cluster button[value=save]')
      await staff.waitForURL('**/staff/adoptions/*?done=added')
      await staff.click('#tautan button')
      await staff.waitForURL('**/staff/adoptions/*?done=linked*')
      const path = new URL(await staff.locator('#tautan .secret').innerText()).pathname

      const adopter = await openPage({ javaScriptEnabled, ...phone })
      await adopter.goto(path)
      await adopter.selectOption('[name=stage]', 'diterapkan')
      await adopter.fill('[name=on]', '2026-11-20')
      await adopter.fill('[name=note]', 'Dibuka oleh bupati.')
      await adopter.selectOption('[name="evidence.0.kind"]', 'surat_pernyataan')
      await adopter.fill('[name="evidence.0.title"]', 'Surat pernyataan 12')
      await adopter.setInputFiles('[name="evidence.0.file"]', {
        name: 'surat.pdf',
        mimeType: 'application/pdf',
        buffer: pdf,
      })
      await adopter.click('form[enctype] button[type=submit]')
      await adopter.waitForURL('**?done=reported')
      assert.match(await adopter.locator('#isi').innerText(), /Surat pernyataan 12 · berkas terlampir/)
      assert.equal((await app.store.adoptions())[0]?.stage, 'komitmen')

      await staff.goto('/staff/adoptions?view=review')
      await staff.click('.list h3 a')
      await staff.click('button[name=decision][value=accept]')
      await staff.waitForURL('**?done=accepted')
      assert.equal((await app.store.adoptions())[0]?.stage, 'diterapkan')
      await adopter.reload()
      assert.match(await adopter.locator('header .status').innerText(), /Diterapkan/)
      await Promise.all([staff, adopter].map((page) => page.context().close()))
    })

    it(`is heard of by one tap, corrected and stopped on a phone, ${how}`, async () => {
      const { id, path } = await linked()
      const page = await openPage({ javaScriptEnabled, ...phone })
      await page.goto(path)
      await page.click('form[action$="/no-change"] button')
      await page.waitForURL('**?done=noChange')
      await page.click('details:has([name=targetOn]) > summary')
      await page.fill('[name=targetOn]', '2027-06-30')
      await page.click('form[action$="/plan"] button')
      await page.waitForURL('**?done=plan')
      await page.click('details:has([name=why]) > summary')
      await page.click('form[action$="/stop"] button')
      await page.waitForSelector('#f-why-error')
      await page.fill('[name=why]', 'Anggaran dialihkan.')
      await page.click('form[action$="/stop"] button')
      await page.waitForURL('**?done=stopped')
      const adoption = await app.store.adoption(id)
      assert.equal(adoption?.events[2]?.correction?.targetOn, '2027-06-30')
      assert.deepEqual(
        adoption?.events.map(({ stage, review }) => [stage, review]),
        [
          ['komitmen', 'diterima'],
          ['komitmen', 'menunggu'],
          ['komitmen', 'menunggu'],
          ['dihentikan', 'menunggu'],
        ],
      )
      await page.context().close()
    })

    it(`is reminded of once by staff, ${how}`, async () => {
      const { id } = await linked()
      const page = await openPage({ javaScriptEnabled, ...phone })
      await signIn(page, 'staff')
      await page.click('a[href$="view=overdue"]')
      await page.click('.list h3 a')
      await page.click('button[name=channel][value=mail] >> nth=0')
      await page.waitForURL('**?done=mailed*')
      assert.equal(app.mails.length, 1)
      assert.match(await page.locator('#pengingat').innerText(), /Sudah dikirim: surel/)
      assert.equal((await app.store.adoption(id))?.reminders.length, 1)
      await page.context().close()
    })
  }

  it('gives axe nothing to find on any of its pages, and scrolls none sideways', async () => {
    const { id, path } = await linked()
    const paths = [
      '/staff/adoptions',
      '/staff/adoptions?view=due',
      '/staff/adoptions/new',
      `/staff/adoptions/${id}`,
      `/en/staff/adoptions/${id}/edit`,
      `/staff/adoptions/${id}/letters/overdue`,
      path,
      `/en${path}`,
    ]
    const found: string[] = []
    for (const width of [320, 1280]) {
      const page = await openPage({ viewport: { width, height: 900 } })
      await signIn(page, 'editor')
      for (const one of paths) {
        found.push(...(await faultsInLightAndDark(page, one)))
        const over = await overhangOf(page)
        if (over > 0) found.push(`${one} is ${over} px too wide at ${width}`)
      }
      await page.context().close()
    }
    assert.deepEqual(found, [])
  })
})
