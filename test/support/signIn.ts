import type { Page } from 'playwright-core'
import { testPassword } from './app.ts'

/** Signs in by the form, as a person does, and waits for the page that follows. */
export async function signInOn(page: Page, email: string, next = '/staff'): Promise<void> {
  await page.goto(`/login?next=${encodeURIComponent(next)}`)
  await page.fill('[name=email]', email)
  await page.fill('[name=password]', testPassword)
  await page.press('[name=password]', 'Enter')
  await page.waitForURL(({ pathname }) => pathname === next)
}
