import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'

const table = /^xl\/(tables\/|worksheets\/_rels\/)/
const announcedTable = /<Override PartName="\/xl\/tables\/[^>]*\/>/
const moment = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g

/** A chart's numbers as a workbook: without the table that no sheet shows and whose range cannot be read. */
export function mendedWorkbook(bytes: Uint8Array, madeOn: string): Uint8Array {
  const files: Zippable = {}
  for (const [name, part] of Object.entries(unzipSync(bytes))) {
    if (name.endsWith('/') || table.test(name)) continue
    const xml = strFromU8(part).replace(announcedTable, '').replace(moment, `$1${madeOn}T00:00:00Z`)
    files[name] = [strToU8(xml), { mtime: new Date(`${madeOn}T12:00:00`) }]
  }
  return zipSync(files)
}
