import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import type { Format } from '../../src/handouts/format.ts'
import { pagesOf } from './pdfFile.ts'

/** What a browser saved after a link was pressed; a page that says that the file is being made is waited through. */
export async function takeAway(page: Page, path: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    page.locator(`main a[href="${path}"]`).click(),
  ])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

/** The type that a server says it has. */
export async function mediaTypeOf(page: Page, path: string): Promise<string> {
  const response = await page.request.get(path)
  assert.equal(response.status(), 200)
  return response.headers()['content-type'] ?? ''
}

const firstBytes: Record<string, RegExp> = {
  docx: /^PK/,
  pptx: /^PK/,
  zip: /^PK/,
  pdf: /^%PDF-1\./,
  md: /^(---|#) ?/,
  html: /^<!doctype html>/i,
  bib: /^@[a-z]+\{/i,
  ris: /^TY {2}- /,
}

/** That it begins as files of its kind do. */
export function assertBegins(bytes: Buffer, { ending }: Pick<Format, 'ending'>): void {
  const begins = firstBytes[ending]
  assert.ok(begins, `nobody has said how a file .${ending} begins`)
  assert.match(bytes.subarray(0, 40).toString('latin1'), begins)
}

/** All that can be read in it; of a zip the XML and the pages in it, without their tags. */
export async function readableIn(bytes: Buffer, { ending }: Pick<Format, 'ending'>): Promise<string> {
  if (ending === 'pdf') return (await pagesOf(bytes)).map(({ text }) => text).join('\n')
  if (!bytes.subarray(0, 2).equals(Buffer.from('PK'))) return bytes.toString('utf8')
  const files = unzipSync(bytes, { filter: ({ name }) => /\.(xml|html)$/.test(name) })
  return Object.values(files)
    .map((file) => strFromU8(file).replace(/<[^>]+>/g, ''))
    .join('\n')
}
