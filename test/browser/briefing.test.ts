import assert from 'node:assert/strict'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { linkActor, systemActor } from '../../src/accounts/account.ts'
import { fillSeed } from '../../src/seed/fillSeed.ts'
import { appWith, type TestApp } from '../support/app.ts'
import { faultsByAxe, faultsInLightAndDark } from '../support/axe.ts'
import { launchBrowser } from '../support/browser.ts'
import { aVisit } from '../support/builders.ts'
import {
  another,
  aScheduledDelegation,
  aWaitingDelegation,
  type DelegationAt,
} from '../support/delegation.ts'
import { signInOn } from '../support/signIn.ts'
import { overhangOf } from '../support/layout.ts'

const practices = ['mal-pelayanan-publik', 'smart-kampung']
const parts = ['', '/participants', '/questions', '/follow-up', '/survey']
const phone = { width: 390, height: 844 }

/** A scheduled delegation, on the first day of its visit, of the visits that ship. */
async function scheduled(app: TestApp) {
  const delegation = await aScheduledDelegation(app, {
    practices,
    startAt: '09:00',
    venue: 'Lounge Pelayanan Publik, Jl. Ahmad Yani 100',
    agenda: [{ at: '09:30', title: 'Penerimaan', place: 'Lounge', speaker: 'Asisten Administrasi Umum' }],
    stops: [{ place: 'Mal Pelayanan Publik', unit: null, at: '10:30', speaker: null, topic: 'Satu loket' }],
    hostContacts: [{ name: 'Bagian Organisasi', role: 'Penerima tamu', phone: '0333 425001' }],
    materials: 'Bawa surat tugas.',
    delegations: [another],
  })
  await app.store.openLink('guests', delegation.visit.id, null, systemActor)
  return delegation
}

describe('a delegation’s secret link in a browser', function () {
  this.timeout(240_000)
  let browser: Browser
  let app: TestApp
  let baseURL: string

  before(async () => {
    browser = await launchBrowser()
    app = await appWith({ now: () => new Date('2026-03-17T03:00:00Z') })
    await fillSeed(app.store, systemActor)
    baseURL = app.address
  })
  after(() => browser.close())

  async function openPage(javaScriptEnabled = true, viewport = phone): Promise<Page> {
    const context = await browser.newContext({ baseURL, javaScriptEnabled, viewport })
    return context.newPage()
  }

  async function allPaths(): Promise<string[]> {
    const waiting = await aWaitingDelegation(app, { practices })
    const declined = await aWaitingDelegation(app)
    await app.store.declineRequest(declined.request, 'Semua petugas bertugas.', systemActor)
    const { path, request } = await scheduled(app)
    await answerAll({ path, request })
    return [waiting.path, declined.path, ...parts.map((part) => path + part)]
  }

  /** So that the pages show what was chosen before. */
  async function answerAll({ request }: Pick<DelegationAt, 'path' | 'request'>): Promise<void> {
    const survey = { usefulness: 4, bestPractice: 'smart-kampung', missing: null }
    const kept = await app.store.answerSurvey((await app.store.request(request.id))!, survey, linkActor)
    const adoption = await app.store.addAdoption(
      {
        practice: 'smart-kampung',
        institution: request.institution,
        regionCode: request.regionCode,
        scope: 'Dua desa',
        plan: 'Memulai di dua desa.',
        responsible: 'DPMD',
        targetOn: '2026-12-01',
        contactName: null,
        contactPhone: null,
        contactEmail: null,
        isPublic: false,
        sources: [],
        isMadeUp: false,
      },
      {
        origin: 'visit',
        visitId: kept.visitId,
        requestId: kept.id,
        stage: 'komitmen',
        on: '2026-03-17',
        note: null,
      },
      linkActor,
    )
    await app.store.openLink('adoption', adoption.id, null, linkActor)
  }

  for (const width of [390, 1280])
    it(`gives axe nothing to find, light and dark, ${width} px wide`, async () => {
      const page = await openPage(true, { width, height: 900 })
      const found: string[] = []
      for (const [index, path] of (await allPaths()).entries()) {
        const name = `page ${index} of the link`
        found.push(...(await faultsInLightAndDark(page, path, name)))
      }
      assert.deepEqual(found, [])
      await page.context().close()
    })

  it('never scrolls sideways at 320 px, and has controls of 44 px', async () => {
    const page = await openPage(true, { width: 320, height: 700 })
    for (const path of await allPaths()) {
      await page.goto(path)
      assert.ok((await overhangOf(page)) <= 0, path)
      const low = await page.evaluate<string[]>(
        `[...document.querySelectorAll('main :is(.button, select, textarea, .tick, summary, .briefing .list a)')]
          .filter((one) => one.offsetParent && one.getBoundingClientRect().height < 44).map((one) => one.outerHTML)`,
      )
      assert.deepEqual(low, [], path)
    }
    await page.context().close()
  })

  for (const hasScript of [true, false])
    it(`lets a phone do everything, ${hasScript ? 'with' : 'without'} JavaScript`, async () => {
      const page = await openPage(hasScript)
      const { path, request, visit } = await scheduled(app)

      await page.goto(`${path}/participants`)
      await page.fill('[name=count]', '42')
      await page.fill('[name=names]', 'Ratna Dewi, S.E.; Kepala Subbagian\nBudi Santoso; Staf')
      await page.click('button.primary')
      // Nothing is lost: the tick was forgotten.
      await page.waitForSelector('#kesalahan')
      await page.check('[name=consent]')
      await page.click('button.primary')
      assert.deepEqual(await page.locator('tbody th').allTextContents(), ['Ratna Dewi, S.E.', 'Budi Santoso'])

      await page.goto(`${path}/questions`)
      await page.fill('[name=question]', 'Siapa yang mengelola antrean loket setiap hari?')
      await page.click('form button')
      await page.waitForSelector('.notice.good')

      await page.click(`a[href="${path}/follow-up"]`)
      const plan = page.locator('[name="taken.0.plan"]')
      assert.equal(await plan.isVisible(), false)
      await page.check('[name="taken.0.choice"][value=komitmen]')
      await plan.fill('Membuka satu loket bersama.')
      await page.fill('[name="taken.0.responsible"]', 'DPMPTSP')
      await page.fill('[name="taken.0.targetOn"]', '2026-12-01')
      await page.check('[name="taken.1.choice"][value=minat]')
      await page.click('form button.primary')
      await page.waitForSelector('.notice.good')
      assert.equal(await page.locator('svg.qr').count(), 2)

      await page.goto(`${path}/survey`)
      await page.check('[name=usefulness][value="5"]')
      await page.click('button.primary')
      await page.waitForSelector('.notice.good')

      const after = (await app.store.request(request.id))!
      assert.equal(after.survey?.usefulness, 5)
      assert.deepEqual(
        after.followUps.map(({ choice }) => choice),
        ['komitmen', 'minat'],
      )
      assert.equal((await app.store.adoptionsAfter(visit.id)).length, 2)
      assert.equal((await app.store.guestsOf(visit.id)).length, 2)
      assert.equal((await app.store.visit(visit.id))?.questions.length, 1)
      await page.context().close()
    })

  it('prints the briefing without forms, with a QR code and its address', async () => {
    const page = await openPage()
    const { path } = await scheduled(app)
    await page.goto(path)
    await page.emulateMedia({ media: 'print' })
    const shown = (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ')
    for (const told of ['09.30', 'Bagian Organisasi', '0333 425001', 'Mal Pelayanan Publik', path])
      assert.ok(shown.includes(told), told)
    assert.doesNotMatch(shown, /Batalkan kunjungan|Siapkan kunjungan/)
    const pages = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)
    assert.ok((pages?.length ?? 0) <= 2, `${pages?.length} pages`)
    await page.context().close()
  })

  it('shows a form with a fault by axe’s rules, the summary in focus', async () => {
    const page = await openPage()
    const { path } = await scheduled(app)
    await page.goto(`${path}/follow-up`)
    await page.check('[name="taken.0.choice"][value=komitmen]')
    await page.click('form button.primary')
    await page.waitForSelector('#kesalahan:focus')
    assert.deepEqual(await faultsByAxe(page, 'the follow-up with errors'), [])
    await page.context().close()
  })

  it('gives staff pages without a fault', async () => {
    const { visit } = await scheduled(app)
    const destination = { institution: 'Pemerintah Kabupaten Sleman', regionCode: '34.04' }
    const out = await app.store.addVisit(aVisit({ destination, startOn: '2026-01-15' }), systemActor)
    const context = await signedIn()
    const page = await context.newPage()
    const found: string[] = []
    await page.goto(`/staff/visits/${out.slug}/follow-up`)
    found.push(...(await faultsByAxe(page, 'the follow-up of an outgoing visit')))
    await page.click('form.form button.primary')
    await page.waitForSelector('#kesalahan:focus')
    found.push(...(await faultsByAxe(page, 'the same with errors')))
    await page.fill('[name=name]', 'Satu Meja')
    await page.fill('[name=summary]', 'Semua izin di satu meja.')
    await page.click('form.form button.primary')
    await page.waitForSelector('.notice.good')
    found.push(...(await faultsByAxe(page, 'the same with what was brought home')))
    for (const part of ['delegations', 'follow-up', 'follow-up/1'].map(
      (one) => `visits/${visit.slug}/${one}`,
    )) {
      await page.goto(`/staff/${part}`)
      found.push(...(await faultsByAxe(page, part)))
    }
    await page.goto('/staff/surveys')
    found.push(...(await faultsByAxe(page, 'surveys')))
    assert.deepEqual(found, [])
    await context.close()
  })

  async function signedIn(): Promise<BrowserContext> {
    const { email } = await app.addUser('staff')
    const context = await browser.newContext({ baseURL, viewport: phone })
    const page = await context.newPage()
    await signInOn(page, email)
    return context
  }
})
