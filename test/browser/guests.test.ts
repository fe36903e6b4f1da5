import assert from 'node:assert/strict'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { linkActor, systemActor } from '../../src/accounts/account.ts'
import type { Question } from '../../src/practices/question.ts'
import type { Visit } from '../../src/visits/visit.ts'
import { appWith, type TestApp } from '../support/app.ts'
import { faultsByAxe } from '../support/axe.ts'
import { launchBrowser } from '../support/browser.ts'
import { aDelegation, aPractice, aVisit } from '../support/builders.ts'
import { aRequest } from '../support/requests.ts'
import { aGuest } from '../support/visitingRecords.ts'
import { signInOn } from '../support/signIn.ts'
import { overhangOf } from '../support/layout.ts'

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true }
const pohuwato = 'Pemerintah Kabupaten Pohuwato'
const asked: Question = {
  question: 'Berapa biaya membangun Mal Pelayanan Publik?',
  answer: 'Sekitar Rp 1 miliar.',
  answeredBy: null,
  practice: null,
  state: 'terbit',
}

describe('the guests of the day', function () {
  this.timeout(120_000)
  let browser: Browser
  let app: TestApp
  let visit: Visit
  let link: string

  before(async () => {
    browser = await launchBrowser()
  })
  after(() => browser.close())

  beforeEach(async () => {
    const practices = [aPractice({ name: 'Mal Pelayanan Publik', questions: [asked] })]
    app = await appWith({ now: () => new Date('2026-03-17T03:00:00Z'), practices })
    const delegations = [aDelegation(), aDelegation({ institution: pohuwato, plannedCount: 12 })]
    const content = aVisit({ status: 'dijadwalkan', delegations, practices: ['mal-pelayanan-publik'] })
    visit = await app.store.addVisit(content, systemActor)
    link = `/g/${(await app.store.openLink('guests', visit.id, null, systemActor)).token}`
  })

  async function openPage(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ baseURL: app.address, ...phone, ...options })
    return context.newPage()
  }

  async function signedIn(options: BrowserContextOptions = {}): Promise<Page> {
    const page = await openPage(options)
    const { email } = await app.addUser('admin')
    await signInOn(page, email)
    return page
  }

  for (const javaScriptEnabled of [true, false]) {
    const how = javaScriptEnabled ? 'with JavaScript' : 'without JavaScript'

    it(`register three of them on one phone, ${how}`, async () => {
      const page = await openPage({ javaScriptEnabled })
      await page.goto(link)
      await page.selectOption('[name=group]', pohuwato)
      for (const name of ['Rahmat Hidayat', 'Nurhayati', 'Yusuf Lamato']) {
        assert.equal(await page.inputValue('[name=name]'), '')
        assert.equal(await page.inputValue('[name=group]'), pohuwato)
        await page.fill('[name=name]', name)
        await page.fill('[name=position]', 'Peserta')
        await page.click('button.primary')
        await page.waitForURL('**/thanks*')
        await page.click('a.button.primary')
        await page.waitForURL(({ pathname }) => pathname === link)
      }
      const guests = await app.store.guestsOf(visit.id)
      assert.deepEqual(
        guests.map(({ name, institution, isPresent }) => [name, institution, isPresent]),
        ['Rahmat Hidayat', 'Nurhayati', 'Yusuf Lamato'].map((name) => [name, pohuwato, true]),
      )
      await page.context().close()
    })

    it(`are told what is wrong, and lose nothing of what they typed, ${how}`, async () => {
      const page = await openPage({ javaScriptEnabled })
      await page.goto(link)
      await page.fill('[name=name]', 'Siti 3510123456780001')
      await page.fill('[name=position]', 'Camat')
      await page.click('button.primary')
      await page.waitForSelector('#kesalahan')
      assert.equal(await page.inputValue('[name=position]'), 'Camat')
      assert.match((await page.textContent('#kesalahan')) ?? '', /NIK, NIP/)
      await page.context().close()
    })

    it(`without a phone are typed by staff one after another, by Tab and Enter alone, ${how}`, async () => {
      const page = await signedIn({ javaScriptEnabled })
      await page.goto(`/staff/visits/${visit.slug}/guests`)
      await page.selectOption('[name=group]', pohuwato)
      await page.focus('[name=name]')
      for (const name of ['Ani', 'Budi', 'Citra']) {
        await page.keyboard.type(name)
        await page.keyboard.press('Tab')
        await page.keyboard.type('Staf')
        const loaded = page.waitForEvent('load')
        await page.keyboard.press('Enter')
        await loaded
        await page.waitForSelector('[name=name]:focus')
      }
      const names = (await app.store.guestsOf(visit.id)).map(({ name }) => name)
      assert.deepEqual(names, ['Ani', 'Budi', 'Citra'])
      await page.context().close()
    })
  }

  it('are counted while staff look on', async () => {
    const page = await signedIn()
    await page.clock.install()
    await page.goto(`/staff/visits/${visit.slug}/guests`)
    assert.equal(await page.textContent('[data-count=present]'), '0')
    await app.store.addGuest(aGuest(visit.id, { institution: pohuwato }), linkActor)
    await page.clock.runFor(10_000)
    await page.locator('[data-count=present]', { hasText: /^1$/ }).waitFor()
    assert.deepEqual(await page.locator(`[data-count-row="${pohuwato}"] td`).allTextContents(), [
      '12',
      '0',
      '1',
    ])
    await page.context().close()
  })

  it('are counted again by a button where there is no JavaScript', async () => {
    const page = await signedIn({ javaScriptEnabled: false })
    await page.goto(`/staff/visits/${visit.slug}/guests`)
    for (const count of ['1', '2']) {
      await app.store.addGuest(aGuest(visit.id, { name: `Tamu ${count}` }), linkActor)
      const loaded = page.waitForEvent('load')
      await page.click('[data-needless] button')
      await loaded
      assert.equal(await page.textContent('[data-count=present]'), count)
    }
    await page.context().close()
  })

  it('ask what was asked before, and get the answer that was given', async () => {
    const page = await signedIn()
    await page.goto(`/staff/visits/${visit.slug}/questions`)
    await page.fill('[name=question]', 'Berapa biaya membangun mal pelayanan?')
    await page.click('[data-similar] button')
    assert.equal(await page.inputValue('[name=answer]'), 'Sekitar Rp 1 miliar.')
    assert.deepEqual(await faultsByAxe(page, 'questions with a suggestion'), [])
    await page.click('button.primary')
    await page.waitForSelector('li .badge')
    assert.equal((await app.store.visit(visit.id))?.questions[0]?.state, 'ditinjau')
    await page.context().close()
  })

  describe('on all their pages', () => {
    let paths: string[]
    beforeEach(async () => {
      const guest = await app.store.addGuest(aGuest(visit.id, { isPresent: false }), linkActor)
      await app.store.addGuest(aGuest(visit.id, { name: 'Budi Santoso' }), linkActor)
      const request = await app.store.addRequest(aRequest({ contactName: 'Siti Rahma' }), 'web', linkActor)
      visit = await app.store.saveVisit(
        visit,
        { ...visit, questions: [{ ...asked, state: 'ditinjau' }] },
        systemActor,
      )
      const base = `/staff/visits/${visit.slug}`
      paths = [
        link,
        `/en${link}`,
        `${link}/thanks`,
        `${base}/guests`,
        `/en${base}/guests`,
        `${base}/guests/poster`,
      ]
      paths.push(
        `/staff/guests/${guest.id}`,
        `${base}/questions`,
        `${base}/questions/1`,
        '/staff/people?q=siti',
      )
      paths.push(`/staff/people/guests/${guest.id}`, `/staff/people/requests/${request.id}`)
    })

    for (const width of [390, 1280])
      it(`give axe nothing to find, light and dark, ${width} px wide`, async () => {
        const page = await signedIn({ viewport: { width, height: 900 } })
        const found: string[] = []
        for (const path of paths) {
          await page.emulateMedia({ colorScheme: 'light' })
          const response = await page.goto(path)
          assert.equal(response?.status(), 200, path)
          found.push(...(await faultsByAxe(page, path)))
          await page.emulateMedia({ colorScheme: 'dark' })
          found.push(...(await faultsByAxe(page, `${path}, dark`, ['color-contrast'])))
        }
        assert.deepEqual(found, [])
        await page.context().close()
      })

    it('never scroll sideways at 320 px', async () => {
      const page = await signedIn({ viewport: { width: 320, height: 700 } })
      const wide: string[] = []
      for (const path of paths) {
        await page.goto(path)
        const over = await overhangOf(page)
        if (over > 0) wide.push(`${path} by ${over} px`)
      }
      assert.deepEqual(wide, [])
      await page.context().close()
    })
  })
})
