import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { unzipSync } from 'fflate'
import type { Browser, FrameLocator, Page } from 'playwright-core'
import { scormFile } from '../../src/handouts/scorm/scormFile.ts'
import type { Material } from '../../src/kits/material.ts'
import { faultsInLightAndDark } from '../support/axe.ts'
import { launchBrowser } from '../support/browser.ts'
import { overhangOf } from '../support/layout.ts'
import { aMaterial } from '../support/material.ts'

// A learning system in small: it keeps what it is told, refuses what SCORM 1.2 does not allow, and writes all calls down.
const system = `
const kept = JSON.parse(sessionStorage.kept ?? '{"cmi.core.lesson_status":"not attempted"}')
const calls = (window.calls = [])
let state = 'before'
const vocabulary = {
  'cmi.core.lesson_status': /^(passed|completed|failed|incomplete|browsed)$/,
  'cmi.core.exit': /^(time-out|suspend|logout|)$/,
  'cmi.core.score.(raw|min|max)': /^(100|\\d{1,2})(\\.\\d+)?$/,
  'cmi.core.session_time': /^\\d{2,4}:\\d{2}:\\d{2}(\\.\\d{1,2})?$/,
  'cmi.core.lesson_location': /^[^]{0,255}$/,
  'cmi.suspend_data': /^[^]{0,4096}$/,
  'cmi.interactions.\\\\d+.id': /^[\\w-]{1,255}$/,
  'cmi.interactions.\\\\d+.type': /^(true-false|choice|fill-in|matching|performance|likert|sequencing|numeric)$/,
  'cmi.interactions.\\\\d+.student_response': /^[^]{1,255}$/,
  'cmi.interactions.\\\\d+.result': /^(correct|wrong|unanticipated|neutral)$/,
}
const isAllowed = (name, value) =>
  Object.entries(vocabulary).some(([names, values]) => new RegExp('^' + names + '$').test(name) && values.test(value))
function said(call, ...values) {
  calls.push([call, ...values])
  const expected = call === 'LMSInitialize' ? 'before' : 'running'
  if (state !== expected) calls.push(['WRONG', call, state])
  if (values.some((value) => typeof value !== 'string')) calls.push(['WRONG', call, 'no string'])
}
window.API = {
  LMSInitialize(text) { said('LMSInitialize', text); state = 'running'; return 'true' },
  LMSFinish(text) { said('LMSFinish', text); state = 'over'; return 'true' },
  LMSGetValue(name) {
    said('LMSGetValue', name)
    if (name === 'cmi.interactions._count') return String(new Set(Object.keys(kept).flatMap((key) => key.match(/interactions\\.\\d+/) ?? [])).size)
    return kept[name] ?? ''
  },
  LMSSetValue(name, value) {
    said('LMSSetValue', name, value)
    if (!isAllowed(name, value)) { calls.push(['WRONG', name, value]); return 'false' }
    kept[name] = value
    return 'true'
  },
  LMSCommit(text) { said('LMSCommit', text); sessionStorage.kept = JSON.stringify(kept); return 'true' },
  LMSGetLastError: () => '0', LMSGetErrorString: () => '', LMSGetDiagnostic: () => '',
}
window.kept = kept
`

const types: Record<string, string> = { html: 'text/html', css: 'text/css', js: 'text/javascript' }

describe('a SCORM package in a learning system', function () {
  this.timeout(60_000)
  let browser: Browser
  let page: Page
  let server: Server

  before(async () => {
    browser = await launchBrowser()
  })
  after(() => browser.close())
  afterEach(async () => {
    await page.context().close()
    server.close()
  })

  /** Its address; the system stands at /, the package's page alone at /isi/index.html. */
  async function serve(differs: Partial<Material> = {}): Promise<string> {
    const files = unzipSync(await scormFile(aMaterial(differs)))
    server = createServer(({ url = '/' }, response) => {
      const name = url.replace(/^\/isi\//, '')
      if (url === '/') {
        response.setHeader('Content-Type', 'text/html')
        response.end(
          `<!doctype html><title>LMS</title><script>${system}</script><iframe src="/isi/index.html" title="isi" style="width:100%;height:90vh"></iframe>`,
        )
      } else if (files[name]) {
        response.setHeader('Content-Type', types[name.split('.').at(-1) ?? ''] ?? 'image/jpeg')
        response.end(files[name])
      } else response.writeHead(404).end()
    }).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const context = await browser.newContext({ baseURL: address, viewport: { width: 390, height: 844 } })
    page = await context.newPage()
    return address
  }

  async function open(): Promise<FrameLocator> {
    await page.goto('/')
    const frame = page.frameLocator('iframe')
    await frame.locator('#place').filter({ hasText: /\d/ }).waitFor()
    return frame
  }

  const kept = () => page.evaluate<Record<string, string>>('kept')
  const calls = () => page.evaluate<string[][]>('calls')

  /** Right, right and `third`, on the last page. */
  async function answer(frame: FrameLocator, third: string): Promise<void> {
    await frame.getByRole('link', { name: 'Soal' }).click()
    await frame.locator('[name=q0][value="1"]').check()
    await frame.locator('[name=q1][value=f]').check()
    await frame.locator('[name=q2]').fill(third)
    await frame.getByRole('button', { name: 'Periksa jawaban' }).click()
  }

  it('tells a score, what was answered, and that it was passed', async () => {
    await serve()
    const frame = await open()
    await answer(frame, '  pt  CONTOH. ')
    const told = await kept()
    assert.deepEqual(
      ['raw', 'min', 'max'].map((name) => told[`cmi.core.score.${name}`]),
      ['100', '0', '100'],
    )
    assert.equal(told['cmi.core.lesson_status'], 'passed')
    assert.equal(told['cmi.interactions.0.student_response'], 'b')
    assert.equal(told['cmi.interactions.2.result'], 'correct')
    assert.match((await frame.locator('#result').textContent()) ?? '', /3 dari 3/)
  })

  it('tells that too little was right, which can be mended', async () => {
    await serve()
    const frame = await open()
    await answer(frame, 'entah')
    assert.equal((await kept())['cmi.core.score.raw'], '67')
    assert.equal((await kept())['cmi.core.lesson_status'], 'failed')
    await answer(frame, 'Contoh')
    assert.equal((await kept())['cmi.core.lesson_status'], 'passed')
  })

  it('goes on where it was left, with what was answered', async () => {
    await serve()
    const frame = await open()
    assert.equal((await kept())['cmi.core.lesson_status'], 'incomplete')
    await frame.getByRole('button', { name: 'Berikutnya' }).click()
    await frame.getByRole('button', { name: 'Berikutnya' }).click()
    await open()
    assert.match((await page.frameLocator('iframe').locator('#place').textContent()) ?? '', /3 dari/)
    await answer(page.frameLocator('iframe'), 'entah')
    await open()
    assert.equal(await page.frameLocator('iframe').locator('[name=q2]').inputValue(), 'entah')
  })

  it('is completed without a quiz when all its pages were turned', async () => {
    await serve({ quiz: [] })
    const frame = await open()
    const next = frame.getByRole('button', { name: 'Berikutnya' })
    while (await next.isEnabled()) {
      assert.equal((await kept())['cmi.core.lesson_status'], 'incomplete')
      await next.click()
    }
    assert.equal((await kept())['cmi.core.lesson_status'], 'completed')
  })

  it('says only what SCORM 1.2 allows, begins once and ends once, with the time it took', async () => {
    await serve()
    const frame = await open()
    await answer(frame, 'Contoh')
    await page.evaluate("document.querySelector('iframe').remove()")
    const said = await calls()
    assert.deepEqual(
      said.filter(([call]) => call === 'WRONG'),
      [],
    )
    assert.equal(said[0]?.[0], 'LMSInitialize')
    assert.equal(said.at(-1)?.[0], 'LMSFinish')
    assert.equal(said.filter(([call]) => call === 'LMSFinish').length, 1)
    assert.match((await kept())['cmi.core.session_time'] ?? '', /^0000:00:\d\d\.\d\d$/)
  })

  it('reads well without a system, says so, and axe finds nothing', async () => {
    const address = await serve()
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    assert.deepEqual(await faultsInLightAndDark(page, `${address}/isi/index.html`), [])
    assert.ok(await page.getByText('tidak dicatat').isVisible())
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 844 })
      assert.equal(await overhangOf(page), 0, String(width))
    }
    await page.getByRole('link', { name: 'Soal' }).click()
    await page.locator('[name=q1][value=t]').check()
    await page.getByRole('button', { name: 'Periksa jawaban' }).click()
    assert.match((await page.locator('#told1').textContent()) ?? '', /Belum tepat/)
    assert.deepEqual(errors, [])
  })
})
