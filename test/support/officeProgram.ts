import { execFile, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { readFileText } from '../../src/search/files/readFileText.ts'
import { pdf } from '../../src/search/files/readableKinds.ts'

/** LibreOffice's Writer, where it is installed. */
export const hasOffice = spawnSync('soffice', ['--version'], { timeout: 20_000 }).status === 0

/** LibreOffice's Impress, where Debian puts it. */
export const hasImpress = hasOffice && existsSync('/usr/lib/libreoffice/program/libsdlo.so')

/** Opens each file in Writer or Impress and prints it: the words on the pages of each, spaces as one. */
export async function printed(
  files: ReadonlyMap<string, Buffer>,
  ending: 'docx' | 'pptx' = 'docx',
): Promise<Map<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'tiru-office-'))
  try {
    const names = [...files.keys()]
    for (const [name, bytes] of files) await writeFile(join(folder, `${name}.${ending}`), bytes)
    // A profile of its own: an office program that is open already would take the files and answer nothing.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const convert = ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder]
    await promisify(execFile)(
      'soffice',
      [...convert, ...names.map((name) => join(folder, `${name}.${ending}`))],
      {
        timeout: 110_000,
      },
    )
    const texts = new Map<string, string>()
    for (const name of names) texts.set(name, await wordsOn(join(folder, `${name}.pdf`)))
    return texts
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function wordsOn(path: string): Promise<string> {
  const reading = await readFileText({ path, mediaType: pdf }, AbortSignal.timeout(30_000))
  if (!('text' in reading)) throw new Error(`${path}: ${reading.problem}`)
  return reading.text.replace(/\s+/g, ' ')
}
