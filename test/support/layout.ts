import type { Page } from 'playwright-core'

/** How many pixels the page reaches past the window on its right; 0 or less when nothing scrolls sideways. */
export function overhangOf(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
}
