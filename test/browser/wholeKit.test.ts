import assert from 'node:assert/strict'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { systemActor } from '../../src/accounts/account.ts'
import { fileNameOf, formats } from '../../src/handouts/format.ts'
import { fillSeed } from '../../src/seed/fillSeed.ts'
import { appWith, type TestApp } from '../support/app.ts'
import { launchBrowser } from '../support/browser.ts'
import { signInOn } from '../support/signIn.ts'
import { assertBegins, mediaTypeOf, readableIn, takeAway } from '../support/takenAway.ts'

const practices = ['Gancang Aron', 'Rantang Kasih'] as const
const visit = 'Peserta Diklatpim IV Jawa Barat dan Kota Bogor'
const title = 'Layanan yang mendatangi warga'
const slug = 'layanan-yang-mendatangi-warga'

describe('the whole life of a kit, from what ships', function () {
  this.timeout(240_000)
  let browser: Browser
  let app: TestApp
  let page: Page

  before(async () => {
    browser = await launchBrowser()
  })
  after(() => browser.close())

  for (const isScripted of [true, false])
    it(`is made and taken away in every form ${isScripted ? 'with' : 'without'} JavaScript`, async () => {
      app = await appWith()
      await fillSeed(app.store, systemActor)
      await app.parts.search.rebuild()
      const trainer = await open(isScripted)
      page = await trainer.newPage()
      const { email } = await app.addUser('trainer')
      await signInOn(page, email)

      await fillTheTray()
      await makeAKit()
      await putInOrder()
      await sayTheObjectives()
      await planTheSessions()
      await takeQuestions()
      await writeTheQuiz()
      await checkIt()
      await publishIt()
      await trainer.close()

      const reader = await open(isScripted)
      page = await reader.newPage()
      await readIt()
      for (const format of formats) await takeItAwayAs(format)
      await reader.close()
    })

  function open(javaScriptEnabled: boolean): Promise<BrowserContext> {
    return browser.newContext({
      viewport: { width: 390, height: 844 },
      baseURL: app.address,
      acceptDownloads: true,
      javaScriptEnabled,
    })
  }

  const content = async () => (await app.store.findKit(slug))?.record.content

  async function fillTheTray(): Promise<void> {
    const wanted = [...practices, visit]
    for (const [index, name] of wanted.entries()) {
      await page.goto(`/search?q=${encodeURIComponent(name)}`)
      await page.getByRole('button', { name: `Tambah ke paket ${name}` }).click()
      await page.getByText(`Baki: ${index + 1} bahan`, { exact: true }).waitFor()
    }
  }

  async function makeAKit(): Promise<void> {
    await page.getByRole('link', { name: 'Buka baki' }).click()
    await page.getByLabel('Judul paket baru').fill(title)
    await press('Buat paket baru')
    await page.getByText('Isi baki sudah masuk ke paket ini').waitFor()
  }

  async function putInOrder(): Promise<void> {
    const kinds = async () => (await content())?.items.map(({ kind }) => kind)
    assert.deepEqual(await kinds(), ['practice', 'practice', 'visit'])
    await Promise.all([
      page.waitForResponse((response) => response.request().method() === 'POST'),
      page.getByRole('button', { name: `Naikkan ${visit}` }).click(),
    ])
    assert.deepEqual(await kinds(), ['practice', 'visit', 'practice'])
  }

  async function sayTheObjectives(): Promise<void> {
    await step('objectives')
    await page.selectOption('[name=programme]', 'pkp')
    await page.fill('[name=subject]', 'Inovasi pelayanan')
    await page.fill('[name=jp]', '2')
    await page.fill('textarea[name=description]', 'Dua layanan yang mendatangi warga, dan cara menirunya.')
    await page.fill('[name=outcome]', 'Peserta mampu merancang layanan jemput bola.')
    await page.selectOption('[name="indicators.0.level"]', 'menganalisis')
    await page.fill('[name="indicators.0.text"]', 'Membandingkan dua layanan jemput bola.')
    await press('Tambah indikator')
    await page.selectOption('[name="indicators.1.level"]', 'mencipta')
    await page.fill('[name="indicators.1.text"]', 'Menyusun rencana layanan satu halaman.')
    await saved('objectives')
    assert.deepEqual(
      (await content())?.indicators.map(({ level }) => level),
      ['menganalisis', 'mencipta'],
    )
  }

  /** 2 JP are 90 minutes. */
  async function planTheSessions(): Promise<void> {
    await step('sessions')
    await writeSession(0, 'Belajar dari dua praktik', '45')
    await press('Tambah sesi')
    await writeSession(1, 'Rencana penerapan', '30')
    await press('Simpan')
    await page.getByText('Jumlah waktu 75 menit: kurang 15 menit dari 2 JP × 45 menit = 90 menit.').waitFor()
    await page.fill('[name="sessions.1.minutes"]', '45')
    await saved('sessions')
    assert.match(await page.innerText('main'), /2 sesi, 90 dari 90 menit/)
  }

  async function writeSession(index: number, name: string, minutes: string): Promise<void> {
    await page.fill(`[name="sessions.${index}.title"]`, name)
    await page.fill(`[name="sessions.${index}.minutes"]`, minutes)
    await page.locator(`[name^="sessions.${index}.methods"][value=diskusi]`).check()
  }

  async function takeQuestions(): Promise<void> {
    await step('questions')
    for (const index of [0, 1]) await page.locator('[name=starters]').nth(index).check()
    await press('Pakai yang dicentang')
    await page.locator('[name="discussion.1.text"]').waitFor()
    await saved('questions')
    assert.equal((await content())?.discussion.length, 2)
  }

  async function writeTheQuiz(): Promise<void> {
    await step('quiz')
    await press('Pilihan ganda')
    await page.fill('[name="quiz.0.question"]', 'Apa yang diantar Rantang Kasih?')
    await page.fill('[name="quiz.0.options.a"]', 'Surat')
    await page.fill('[name="quiz.0.options.b"]', 'Makanan')
    await page.selectOption('[name="quiz.0.right"]', 'b')
    await press('Benar atau salah')
    await page.fill('[name="quiz.1.question"]', 'Rantang Kasih ada di Banyuwangi.')
    await page.selectOption('[name="quiz.1.isTrue"]', 'benar')
    await press('Isian singkat')
    await page.fill('[name="quiz.2.question"]', 'Di kabupaten mana Gancang Aron berjalan?')
    await page.fill('[name="quiz.2.accepted"]', 'Banyuwangi')
    await saved('quiz')
    const kinds = (await content())?.quiz.map(({ kind }) => kind)
    assert.deepEqual(kinds, ['pilihan_ganda', 'benar_salah', 'isian'])
  }

  async function checkIt(): Promise<void> {
    await step('check')
    await page.getByText('Lengkap: tidak ada yang kosong atau tidak cocok.').waitFor()
  }

  async function publishIt(): Promise<void> {
    await step('publish')
    await press('Terbitkan')
    await page.getByText('Paket sudah terbit.').waitFor()
  }

  /** From its first page to its last. */
  async function readIt(): Promise<void> {
    await page.goto('/kits')
    await page.getByRole('link', { name: title }).click()
    await page.getByRole('link', { name: 'Mulai membaca' }).click()
    const next = page.getByRole('link', { name: 'Berikutnya' })
    const seen = [await page.innerText('h1')]
    while (await next.count()) {
      await next.click()
      await page.waitForLoadState()
      seen.push(await page.innerText('h1'))
      assert.ok(seen.length < 30)
    }
    for (const name of practices) assert.ok(seen.includes(name), `${name} is not in ${seen.join(', ')}`)
  }

  async function takeItAwayAs(format: (typeof formats)[number]): Promise<void> {
    const path = `/kits/${slug}/export/${format.name}`
    await page.goto(`/kits/${slug}`)
    const { name, bytes } = await takeAway(page, path)
    assert.equal(name, fileNameOf(slug, format))
    assert.equal(await mediaTypeOf(page, path), format.mediaType)
    assertBegins(bytes, format)
    // A session's plan names the subject, a bibliography the practices.
    const told = /Rantang\s+Kasih|Inovasi\s+pelayanan/i
    assert.match(await readableIn(bytes, format), told, `${format.name} tells what it is about`)
  }

  async function step(name: string): Promise<void> {
    await page.goto(`/staff/kits/${slug}`)
    await page.click(`main .steps a[href$="/${name}"]`)
    await page.waitForURL(`**/staff/kits/${slug}/${name}`)
  }

  async function saved(name: string): Promise<void> {
    await press('Simpan')
    await page.waitForURL(`**/staff/kits/${slug}?saved=${name}`)
  }

  /** The last of those with this name: one before it is what Enter presses, and hidden. */
  async function press(name: string): Promise<void> {
    await page.getByRole('button', { name, exact: true }).last().click()
  }
})
