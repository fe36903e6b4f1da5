import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../config.ts'

export const publicFolder = join(projectRoot, 'public')
export const viewsFolder = join(projectRoot, 'views')

/** A short hash of the style sheets, the script and the icons. */
export const assetVersion = ['app.css', 'desk.css', 'ledger.css', 'tray.css', 'app.js', 'icons.svg']
  .reduce((hash, name) => hash.update(readFileSync(join(publicFolder, name))), createHash('sha256'))
  .digest('hex')
  .slice(0, 8)
