import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds wrong on the page as it stands, by all rules or only some, each with the markup. */
export async function faultsByAxe(page: Page, path: string, rules?: string[]): Promise<string[]> {
  // Not as a script element: the content security policy forbids what is inline.
  await page.evaluate(axe)
  const results = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
    `axe.run(document, ${JSON.stringify({ resultTypes: ['violations'], ...(rules && { runOnly: rules }) })})`,
  )
  return results.violations.map(
    ({ id, nodes }) => `${path}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  )
}

/** The same of the page at this address, in light, and in dark for what differs there: its colours. */
export async function faultsInLightAndDark(page: Page, path: string, name = path): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(path)
  const light = await faultsByAxe(page, name)
  await page.emulateMedia({ colorScheme: 'dark' })
  return [...light, ...(await faultsByAxe(page, `${name}, dark`, ['color-contrast']))]
}
