import assert from 'node:assert/strict'
import { posix } from 'node:path'
import type TestAgent from 'supertest/lib/agent.js'
import { zipPart } from '../../src/search/files/zipPart.ts'
import { assertWordOrder } from './wordOrder.ts'
import { childrenOf, parseXml, type XmlElement } from './xmlTree.ts'

const mostBytes = 20_000_000

/** A part of a DOCX file as XML; fails when it is absent or not well formed. */
export function partOf(file: Buffer, name: string): XmlElement {
  const bytes = zipPart(file, new RegExp(`^${name.replace(/[.[\]]/g, '\\$&')}$`), mostBytes)
  assert.ok(bytes, `the file has no part ${name}`)
  return parseXml(bytes.toString('utf8'))
}

/** All elements of that name, at any depth. */
export function allOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...allOf(child, name)])
}

/** The words of each paragraph; a line break is a space. */
export function paragraphsOf(file: Buffer): string[] {
  return allOf(partOf(file, 'word/document.xml'), 'w:p').map(wordsOf)
}

function wordsOf(element: XmlElement): string {
  if (element.name === 'w:t') return element.text
  return (element.name === 'w:br' ? ' ' : '') + element.children.map(wordsOf).join('')
}

/**
 * Each part that the file announces is there, well formed and in the schema's order, and each relationship leads to one
 * of them.
 */
export function assertWhole(file: Buffer): void {
  const types = partOf(file, '[Content_Types].xml')
  const parts = childrenOf(types, 'Override').map(({ attributes }) => (attributes['PartName'] ?? '').slice(1))
  assert.ok(parts.includes('word/document.xml'))
  for (const part of parts) assertWordOrder(partOf(file, part))
  for (const relations of ['_rels/.rels', 'word/_rels/document.xml.rels']) assertLeads(file, relations)
}

function assertLeads(file: Buffer, relations: string): void {
  const folder = posix.dirname(posix.dirname(relations))
  const all = childrenOf(partOf(file, relations), 'Relationship')
  assert.ok(all.length > 0, relations)
  for (const { attributes } of all) {
    if (attributes['TargetMode'] === 'External') {
      assert.match(attributes['Type'] ?? '', /\/hyperlink$/, 'a paper asks no other site for anything')
      assert.ok(URL.canParse(attributes['Target'] ?? ''), `${relations} leads to an address`)
      continue
    }
    const target = posix.join(folder, attributes['Target'] ?? '').replace(/^\//, '')
    assert.ok(zipPart(file, new RegExp(`^${target}$`), mostBytes), `${relations} leads to ${target}`)
  }
  const ids = all.map(({ attributes }) => attributes['Id'])
  assert.equal(new Set(ids).size, ids.length)
}

/** Supertest keeps no bytes of a type that it does not know. */
export function download(agent: TestAgent, path: string) {
  return agent
    .get(path)
    .buffer(true)
    .parse((response, done) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => done(null, Buffer.concat(chunks)))
    })
}
