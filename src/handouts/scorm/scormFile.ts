import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { projectRoot } from '../../config.ts'
import { slugFrom } from '../../slug.ts'
import type { Material } from '../../kits/material.ts'
import { picturesOf, type Pictures } from '../text/pictures.ts'
import { manifest } from './manifest.ts'
import { scormPage } from './scormPage.ts'
import { scormStyle } from './scormStyle.ts'

/** Out of 100: what a participant must reach. */
const masteryScore = 70
// The same material makes the same bytes: files in a zip have a day, and this is the first that one can have.
const mtime = '1980-01-01T12:00:00'

/** A kit as a SCORM 1.2 package: its pages, and its quiz with a score. A quiz whose keys its reader may not have is left out. */
export async function scormFile(material: Material): Promise<Uint8Array> {
  const shown = material.hasKeys ? material : { ...material, quiz: [] }
  const { pictures, files } = pictureFiles(await picturesOf(shown))
  const contents: Record<string, Uint8Array> = {
    'index.html': strToU8(scormPage(shown, pictures)),
    'style.css': strToU8(scormStyle(shown.host.colour)),
    'player.js': await readFile(join(projectRoot, 'public/scorm/player.js')),
    ...files,
  }
  const described = manifest({
    slug: shown.slug ?? slugFrom(shown.title),
    title: shown.title,
    files: Object.keys(contents),
    masteryScore: shown.quiz.length === 0 ? null : masteryScore,
  })
  return zipSync({ 'imsmanifest.xml': strToU8(described), ...contents }, { mtime, level: 6 })
}

/** Pictures as files of the package, in place of `data:` addresses. */
function pictureFiles(inside: Pictures): { pictures: Pictures; files: Record<string, Uint8Array> } {
  const numbered = [...inside].map(([path, picture], index) => ({
    path,
    picture,
    name: `photos/${index + 1}.jpg`,
  }))
  const bytesOf = (address: string) => Buffer.from(address.slice(address.indexOf(',') + 1), 'base64')
  return {
    pictures: new Map(numbered.map(({ path, picture, name }) => [path, { ...picture, address: name }])),
    files: Object.fromEntries(numbered.map(({ name, picture }) => [name, bytesOf(picture.address)])),
  }
}
