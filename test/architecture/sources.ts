import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { projectRoot } from '../../src/config.ts'

/** All files under a folder of the project with this ending: their paths in the folder, and their text. */
export function filesOf(folder: string, ending: string): { path: string; text: string }[] {
  return readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith(ending))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(projectRoot, folder, path), 'utf8') }))
}

/** What a source file imports from the project, by its path under src/; types too. */
export function importsOf(file: { path: string; text: string }): string[] {
  const found = file.text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'(\.[^']+)'/g)
  return [...found].map(([, to = '']) => posix.join(posix.dirname(file.path), to))
}
