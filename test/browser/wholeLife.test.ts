import assert from 'node:assert/strict'
import type { Browser, Page } from 'playwright-core'
import { appWith, type TestApp } from '../support/app.ts'
import { launchBrowser } from '../support/browser.ts'
import { aPractice } from '../support/builders.ts'
import { signInOn } from '../support/signIn.ts'

describe('the whole life of a visit, on phones', function () {
  this.timeout(180_000)
  let browser: Browser
  let app: TestApp
  let today: string
  /** The delegation's contact at first, its guests on the day, the adopter at last. */
  let guest: Page
  let staff: Page

  before(async () => {
    browser = await launchBrowser()
  })
  after(() => browser.close())
  beforeEach(async () => {
    today = '2026-11-24'
    app = await appWith({
      now: () => new Date(`${today}T03:00:00Z`),
      practices: [aPractice({ name: 'Mal Pelayanan Publik' }), aPractice({ name: 'Smart Kampung' })],
    })
  })

  for (const javaScriptEnabled of [true, false]) {
    it(`goes from a request to evidence, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async () => {
      const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, baseURL: app.address }
      const contexts = await Promise.all(
        [1, 2].map(() => browser.newContext({ ...phone, javaScriptEnabled })),
      )
      const pages = await Promise.all(contexts.map((context) => context.newPage()))
      guest = pages[0]!
      staff = pages[1]!
      const { email } = await app.addUser('editor')

      const link = await askForAVisit()
      await signIn(email, '/staff/requests')
      const slug = await acceptTheRequest()
      await prepare(link)
      today = '2026-12-15'
      await signIn(email, `/staff/visits/${slug}/guests`)
      await receiveThreeGuests(slug)
      await logTheVisit(slug)
      await commitToTwo(link)
      const report = await acceptTheCommitment()
      today = '2027-06-20'
      await reportItInUse(report)
      const [adoption] = await app.store.adoptionsOf('mal-pelayanan-publik')
      await signIn(email, `/staff/adoptions/${adoption?.id}`)
      await acceptTheReport()

      const reader = app.reader()
      const { text: practice } = await reader.get('/practices/mal-pelayanan-publik').expect(200)
      assert.match(practice, /Pemerintah Kabupaten Sleman/)
      assert.match(practice, /Diterapkan/)
      assert.match(practice, /Peraturan bupati tentang mal pelayanan publik/)
      const { text: region } = await reader.get('/regions/34.04').expect(200)
      assert.match(region, /Mal Pelayanan Publik/)
      // The other commitment was not made public: it is not told.
      const { text: other } = await reader.get('/practices/smart-kampung').expect(200)
      assert.doesNotMatch(other, /Komitmen/)
      for (const page of [practice, region, other])
        assert.doesNotMatch(page, /Rina|Budi|Citra|Ibu Kontak|0812/)
      await Promise.all(contexts.map((context) => context.close()))
    })
  }

  /** Returns its secret link. */
  async function askForAVisit(): Promise<string> {
    await guest.goto('/practices/mal-pelayanan-publik')
    await guest.getByRole('link', { name: 'Ajukan kunjungan' }).first().click()
    await press(guest, 'Mulai')
    await guest.fill('[name=institution]', 'Pemerintah Kabupaten Sleman')
    await guest.keyboard.press('Escape')
    await press(guest, 'Lanjutkan')
    await guest.selectOption('[name=kind]', 'benchmarking_diklat')
    await guest.selectOption('[name=programme]', 'pkp')
    await press(guest, 'Lanjutkan')
    await guest.fill('[name=purpose]', 'Belajar menyatukan layanan perizinan.')
    await press(guest, 'Lanjutkan')
    await guest.check('[name=practices][value=smart-kampung]')
    await press(guest, 'Lanjutkan')
    await guest.fill('[name=firstChoiceOn]', '2026-12-15')
    await guest.fill('[name=plannedCount]', '30')
    await press(guest, 'Lanjutkan')
    await guest.fill('[name=contactName]', 'Ibu Kontak')
    await guest.fill('[name=contactPhone]', '0812-3456-7890')
    await press(guest, 'Lanjutkan')
    await press(guest, 'Lanjutkan')
    await press(guest, 'Kirim permohonan')
    await isHeaded(guest, 'Permohonan terkirim')
    const [request] = await app.store.requests()
    assert.deepEqual(request?.practices, ['mal-pelayanan-publik', 'smart-kampung'])
    return new URL(guest.url()).pathname.replace('/receipt', '')
  }

  /** Returns the visit's address. */
  async function acceptTheRequest(): Promise<string> {
    await staff.getByRole('link', { name: 'Pemerintah Kabupaten Sleman' }).click()
    await staff.getByRole('link', { name: 'Terima dan jadwalkan' }).click()
    await staff.fill('[name=startAt]', '09:00')
    await staff.fill('[name=venue]', 'Pendopo')
    await staff.fill('[name="stops.0.place"]', 'Mal Pelayanan Publik')
    await press(staff, 'Terima dan jadwalkan')
    await isHeaded(staff, 'Pemerintah Kabupaten Sleman')
    const [visit] = await app.store.visits()
    assert.equal(visit?.startAt, '09:00')
    return visit.slug
  }

  async function prepare(link: string): Promise<void> {
    await guest.goto(link)
    assert.match(await guest.innerText('main'), /Pendopo/)
    await guest.getByRole('link', { name: 'Umumkan jumlah dan nama peserta' }).click()
    await guest.fill('[name=count]', '3')
    await guest.fill('[name=names]', 'Rina Utami, Kepala Seksi')
    await guest.check('[name=consent]')
    await press(guest, 'Kirim peserta')
    await isHeaded(guest, 'Peserta sudah diumumkan')
    await guest.goto(link)
    await guest.getByRole('link', { name: 'Kirim pertanyaan lebih dulu' }).click()
    await guest.fill('[name=question]', 'Berapa lama menyatukan layanannya?')
    await press(guest, 'Kirim pertanyaan')
    await guest.waitForURL('**?done=question')
    const [visit] = await app.store.visits()
    assert.deepEqual(
      visit?.questions.map(({ question, state }) => [question, state]),
      [['Berapa lama menyatukan layanannya?', 'baru']],
    )
  }

  async function receiveThreeGuests(slug: string): Promise<void> {
    await press(staff, 'Buka pendaftaran')
    const code = await staff.locator('main a[href*="/g/"]').first().getAttribute('href')
    const registration = new URL(code ?? '').pathname
    for (const [name, position] of [
      ['Rina Utami', 'Kepala Seksi'],
      ['Budi Santoso', 'Analis'],
      ['Citra Dewi', 'Pranata Komputer'],
    ] as const) {
      await guest.goto(registration)
      await guest.fill('[name=name]', name)
      await guest.fill('[name=position]', position)
      await press(guest, 'Setuju dan daftar')
      await isHeaded(guest, /Terima kasih/)
    }
    await staff.goto(`/staff/visits/${slug}/guests`)
    await press(staff, 'Isi jumlah hadir')
    await staff.waitForLoadState()
    const [visit] = await app.store.visits()
    assert.equal(visit?.delegations[0]?.actualCount, 3)
    const guests = await app.store.guestsOf(visit.id)
    assert.deepEqual(
      guests.map(({ isPresent }) => isPresent),
      [true, true, true],
    )
  }

  async function logTheVisit(slug: string): Promise<void> {
    await staff.goto(`/staff/visits/${slug}/log`)
    assert.equal(await staff.inputValue('[name="counts.d0"]'), '3')
    await press(staff, 'Simpan')
    await staff.waitForURL(`**/staff/visits/${slug}/follow-up?done=logged`)
    assert.deepEqual(
      (await app.store.visits()).map(({ status }) => status),
      ['selesai'],
    )
  }

  async function commitToTwo(link: string): Promise<void> {
    await guest.goto(`${link}/follow-up`)
    const promises = [
      ['DPMPTSP', 'Satu gedung untuk dua belas layanan.', '2027-06-01'],
      ['Dinas PMD', 'Lima desa lebih dulu.', '2027-08-01'],
    ] as const
    for (const [at, [responsible, plan, targetOn]] of promises.entries()) {
      await guest.check(`[name="taken.${at}.choice"][value=komitmen]`)
      await guest.fill(`[name="taken.${at}.responsible"]`, responsible)
      await guest.fill(`[name="taken.${at}.plan"]`, plan)
      await guest.fill(`[name="taken.${at}.targetOn"]`, targetOn)
    }
    await guest.check('[name="taken.0.isPublic"]')
    await press(guest, 'Simpan pilihan')
    await guest.waitForURL('**?done=followUp')
    assert.equal((await app.store.adoptions()).length, 2)
    await guest.goto(`${link}/survey`)
    await guest.check('[name=usefulness][value="5"]')
    await press(guest, 'Simpan penilaian')
    await guest.waitForURL('**?done=survey')
  }

  /** Returns the adopter's secret link. */
  async function acceptTheCommitment(): Promise<string> {
    const { text } = await app.reader().get('/practices/mal-pelayanan-publik')
    assert.doesNotMatch(text, /dua belas layanan/)
    const [adoption] = await app.store.adoptionsOf('mal-pelayanan-publik')
    await staff.goto(`/staff/adoptions/${adoption?.id}`)
    await staff.getByRole('button', { name: 'Terima', exact: true }).click()
    await staff.waitForLoadState()
    const code = await staff.locator('main a[href*="/a/"]').first().getAttribute('href')
    return new URL(code ?? '').pathname
  }

  async function reportItInUse(report: string): Promise<void> {
    await guest.goto(report)
    await guest.selectOption('[name=stage]', 'diterapkan')
    await guest.fill('[name=note]', 'Dibuka dengan dua belas layanan.')
    await guest.selectOption('[name="evidence.0.kind"]', 'regulasi')
    await guest.fill('[name="evidence.0.title"]', 'Peraturan bupati tentang mal pelayanan publik')
    await guest.fill('[name="evidence.0.url"]', 'https://sleman.example/perbup.pdf')
    await press(guest, 'Kirim laporan')
    await guest.waitForLoadState()
    const { text } = await app.reader().get('/practices/mal-pelayanan-publik')
    assert.doesNotMatch(text, /Peraturan bupati/)
  }

  async function acceptTheReport(): Promise<void> {
    await staff.getByRole('button', { name: 'Terima', exact: true }).click()
    await staff.waitForLoadState()
    const stages = (await app.store.adoptions()).map(({ practice, stage }) => [practice, stage])
    assert.deepEqual(Object.fromEntries(stages), {
      'mal-pelayanan-publik': 'diterapkan',
      'smart-kampung': 'komitmen',
    })
  }

  async function signIn(email: string, next: string): Promise<void> {
    await signInOn(staff, email, next)
  }
})

/** The last of those with this name: one before it is what Enter presses, and hidden. */
async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name }).last().click()
}

async function isHeaded(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name }).waitFor()
}
