import { element, xmlDocument } from '../../../interchange/xml.ts'

const office = 'application/vnd.openxmlformats-officedocument.'
const slides = `${office}presentationml.`

const byExtension: Record<string, string> = {
  xml: 'application/xml',
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  jpeg: 'image/jpeg',
  png: 'image/png',
  xlsx: `${office}spreadsheetml.sheet`,
}

const byFolder: [RegExp, string][] = [
  [/^ppt\/presentation\.xml$/, `${slides}presentation.main+xml`],
  [/^ppt\/slides\/[^/]+\.xml$/, `${slides}slide+xml`],
  [/^ppt\/slideLayouts\/[^/]+\.xml$/, `${slides}slideLayout+xml`],
  [/^ppt\/slideMasters\/[^/]+\.xml$/, `${slides}slideMaster+xml`],
  [/^ppt\/notesSlides\/[^/]+\.xml$/, `${slides}notesSlide+xml`],
  [/^ppt\/notesMasters\/[^/]+\.xml$/, `${slides}notesMaster+xml`],
  [/^ppt\/(presProps|viewProps|tableStyles)\.xml$/, `${slides}$1+xml`],
  [/^ppt\/theme\/[^/]+\.xml$/, `${office}theme+xml`],
  [/^ppt\/charts\/[^/]+\.xml$/, `${office}drawingml.chart+xml`],
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
  [/^docProps\/app\.xml$/, `${office}extended-properties+xml`],
]

/** The list of what each part of the file is: of those that are there, and of no others. */
export function contentTypes(names: readonly string[]): string {
  const extensions = new Set(names.map((name) => name.slice(name.lastIndexOf('.') + 1)))
  const defaults = Object.entries(byExtension)
    .filter(([extension]) => extensions.has(extension))
    .map(([Extension, ContentType]) => element('Default', { Extension, ContentType }))
  const overrides = names.flatMap((name) => {
    const [pattern, type] = byFolder.find(([one]) => one.test(name)) ?? []
    if (!pattern || type === undefined) return []
    return [element('Override', { PartName: `/${name}`, ContentType: name.replace(pattern, type) })]
  })
  const xmlns = 'http://schemas.openxmlformats.org/package/2006/content-types'
  return xmlDocument(element('Types', { xmlns }, [...defaults, ...overrides]))
}
