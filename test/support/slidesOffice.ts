import assert from 'node:assert/strict'
import { posix } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { allOf } from './officeFile.ts'
import { childrenOf, parseXml, type XmlElement } from './xmlTree.ts'

/** A PPTX file opened: its parts by name. */
export type Parts = ReadonlyMap<string, Uint8Array>

export function partsOf(file: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(file)))
}

export function xmlOf(parts: Parts, name: string): XmlElement {
  const bytes = parts.get(name)
  assert.ok(bytes, `the file has no part ${name}`)
  return parseXml(strFromU8(bytes))
}

/** Names of the parts of a folder, slide2 before slide10. */
export function partsIn(parts: Parts, folder: string): string[] {
  const inside = [...parts.keys()].filter((name) => posix.dirname(name) === folder)
  return inside.toSorted((a, b) => Number(/\d+/.exec(a)) - Number(/\d+/.exec(b)))
}

export function slidesIn(file: Uint8Array): XmlElement[] {
  const parts = partsOf(file)
  return partsIn(parts, 'ppt/slides').map((name) => xmlOf(parts, name))
}

/** The words of each slide's notes, a line for each paragraph. */
export function notesIn(file: Uint8Array): string[] {
  const parts = partsOf(file)
  return partsIn(parts, 'ppt/notesSlides').map((name) => {
    const body = allOf(xmlOf(parts, name), 'p:sp').find((shape) => placeOf(shape) === 'body')
    return body ? allOf(body, 'a:p').map(wordsOf).join('\n') : ''
  })
}

export function titleOf(slide: XmlElement): string {
  const title = allOf(slide, 'p:sp').find((shape) => placeOf(shape) === 'title')
  return title ? wordsOf(title) : ''
}

export function wordsOf(element: XmlElement): string {
  return allOf(element, 'a:t')
    .map(({ text }) => text)
    .join(' ')
}

/** "title", "body" or "sldNum"; null for a shape that is no placeholder. */
export function placeOf(shape: XmlElement): string | null {
  return allOf(shape, 'p:ph')[0]?.attributes['type'] ?? null
}

/** All that an office program would want to repair: fails at the first. */
export function assertWholeSlides(file: Uint8Array): void {
  const parts = partsOf(file)
  for (const name of parts.keys()) {
    assert.ok(!name.endsWith('/'), `${name} is a folder`)
    if (/\.(xml|rels)$/.test(name)) xmlOf(parts, name)
  }
  assertTypes(parts)
  assertRelations(parts)
  for (const name of parts.keys())
    if (/^ppt\/(slide|notes)\w+\/[^/]+\.xml$/.test(name)) assertOwnIds(name, xmlOf(parts, name))
  assertPresentation(parts)
  for (const name of partsIn(parts, 'ppt/charts')) assertChart(xmlOf(parts, name))
  for (const name of partsIn(parts, 'ppt/embeddings')) assertWorkbook(parts.get(name) ?? new Uint8Array())
}

function assertTypes(parts: Parts): void {
  const types = xmlOf(parts, '[Content_Types].xml')
  const overrides = childrenOf(types, 'Override').map(({ attributes }) =>
    (attributes['PartName'] ?? '').slice(1),
  )
  const defaults = childrenOf(types, 'Default').map(({ attributes }) => attributes['Extension'])
  assert.equal(new Set(overrides).size, overrides.length)
  for (const name of overrides) assert.ok(parts.has(name), `${name} is announced, but not there`)
  for (const name of parts.keys()) {
    if (name === '[Content_Types].xml') continue
    const ending = name.slice(name.lastIndexOf('.') + 1)
    assert.ok(
      overrides.includes(name) || (ending !== 'xml' && defaults.includes(ending)),
      `${name} has no type`,
    )
  }
}

function assertRelations(parts: Parts): void {
  const reached = new Set<string>()
  for (const name of parts.keys()) {
    if (!name.endsWith('.rels')) continue
    const folder = posix.dirname(posix.dirname(name))
    const all = childrenOf(xmlOf(parts, name), 'Relationship')
    const ids = all.map(({ attributes }) => attributes['Id'])
    assert.equal(new Set(ids).size, ids.length, name)
    for (const { attributes } of all) {
      assert.notEqual(attributes['TargetMode'], 'External', 'slides ask no other site for anything')
      const target = posix.join(
        attributes['Target']?.startsWith('/') ? '' : folder,
        attributes['Target'] ?? '',
      )
      reached.add(target.replace(/^\//, ''))
      assert.ok(parts.has(target.replace(/^\//, '')), `${name} leads to ${target}`)
    }
  }
  const alone = [...parts.keys()].filter((name) => !/\.rels$|^\[Content/.test(name) && !reached.has(name))
  assert.deepEqual(alone, [], 'parts to which nothing leads')
  assertUsed(parts)
}

/** Each r:id and r:embed is one of the part's relationships. */
function assertUsed(parts: Parts): void {
  for (const [name, bytes] of parts) {
    if (!/^ppt\/.*\.xml$/.test(name)) continue
    const used = [...strFromU8(bytes).matchAll(/ r:(?:id|embed|link)="([^"]+)"/g)].map(([, id]) => id)
    if (used.length === 0) continue
    const relations = xmlOf(parts, `${posix.dirname(name)}/_rels/${posix.basename(name)}.rels`)
    const ids = childrenOf(relations, 'Relationship').map(({ attributes }) => attributes['Id'])
    for (const id of used) assert.ok(ids.includes(id ?? ''), `${name} uses ${id}`)
  }
}

function assertOwnIds(name: string, part: XmlElement): void {
  const ids = allOf(part, 'p:cNvPr').map(({ attributes }) => attributes['id'])
  assert.ok(ids.length > 0 && new Set(ids).size === ids.length, `${name}: ${ids.join(' ')}`)
  for (const body of [...allOf(part, 'p:txBody'), ...allOf(part, 'a:txBody')])
    assert.ok(childrenOf(body, 'a:p').length > 0, `${name}: a text without a paragraph`)
}

const orderOfPresentation = [
  'p:sldMasterIdLst',
  'p:notesMasterIdLst',
  'p:sldIdLst',
  'p:sldSz',
  'p:notesSz',
  'p:defaultTextStyle',
]

function assertPresentation(parts: Parts): void {
  const presentation = xmlOf(parts, 'ppt/presentation.xml')
  assert.deepEqual(
    presentation.children.map(({ name }) => name),
    orderOfPresentation,
  )
  const slides = allOf(presentation, 'p:sldId').map(({ attributes }) => attributes['id'])
  assert.equal(new Set(slides).size, partsIn(parts, 'ppt/slides').length)
  const themes = ['ppt/slideMasters', 'ppt/notesMasters'].map((folder) => {
    const [name = ''] = partsIn(parts, `${folder}/_rels`)
    const all = childrenOf(xmlOf(parts, name), 'Relationship').map(
      ({ attributes }) => attributes['Target'] ?? '',
    )
    return all.find((target) => target.includes('theme'))
  })
  assert.equal(new Set(themes).size, 2, 'each master has a theme of its own')
}

function assertChart(chart: XmlElement): void {
  const axes = [...allOf(chart, 'c:catAx'), ...allOf(chart, 'c:valAx')].map((axis) => idOfAxis(axis))
  const [bars] = allOf(chart, 'c:barChart')
  assert.deepEqual(
    childrenOf(bars as XmlElement, 'c:axId').map(({ attributes }) => attributes['val']),
    axes,
  )
}

function idOfAxis(axis: XmlElement): string | undefined {
  return childrenOf(axis, 'c:axId')[0]?.attributes['val']
}

function assertWorkbook(bytes: Uint8Array): void {
  const parts = partsOf(bytes)
  for (const name of parts.keys()) if (/\.(xml|rels)$/.test(name)) xmlOf(parts, name)
  assertTypes(parts)
  assertRelations(parts)
}
