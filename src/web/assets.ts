import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../config.ts'

export const publicFolder = join(projectRoot, 'public')
export const viewsFolder = join(projectRoot, 'views')

const hashed = ['app.css', 'desk.css', 'ledger.css', 'tray.css', 'kit.css', 'app.js', 'kit.js', 'icons.svg']

/** A short hash of the style sheets, the scripts and the icons. */
export const assetVersion = hashed
  .reduce((hash, name) => hash.update(readFileSync(join(publicFolder, name))), createHash('sha256'))
  .digest('hex')
  .slice(0, 8)
