import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export interface BrowserFile {
  path: string
  flags: string[]
}

/**
 * The first of CHROMIUM_PATH, Debian's chromium and the one of @sparticuz/chromium; null when there is none. With
 * TIRU_SYSTEM_CHROMIUM=no Debian's is not looked at.
 */
export async function findBrowser(): Promise<BrowserFile | null> {
  const { CHROMIUM_PATH: given, TIRU_SYSTEM_CHROMIUM: debian } = process.env
  if (given) {
    if (!existsSync(given)) throw new Error(`CHROMIUM_PATH names a file that does not exist: ${given}`)
    return { path: given, flags }
  }
  if (debian !== 'no' && existsSync('/usr/bin/chromium')) return { path: '/usr/bin/chromium', flags }
  return unpackedBrowser()
}

/** @sparticuz/chromium holds a compressed Linux binary, which it unpacks into the temporary folder. */
async function unpackedBrowser(): Promise<BrowserFile | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  try {
    const { default: packed } = await import('@sparticuz/chromium')
    // Not its own flags, made for a cloud function: one process for all dies with the first context that is closed.
    return { path: await packed.executablePath(), flags }
  } catch (error) {
    console.error(`The Chromium of @sparticuz/chromium cannot be used: ${String(error)}`)
    return null
  }
}

/** A browser to test with; rejects when there is none. Close it after use. */
export async function launchBrowser(): Promise<Browser> {
  const found = await findBrowser()
  if (!found) throw new Error('No Chromium: install Debian’s chromium, or set CHROMIUM_PATH.')
  return chromium.launch({ executablePath: found.path, args: found.flags, headless: true })
}
