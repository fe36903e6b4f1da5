import assert from 'node:assert/strict'
import { docxFile } from '../../../../src/handouts/docx/docxFile.ts'
import { docxNames, type DocxName } from '../../../../src/handouts/docxNames.ts'
import type { Material } from '../../../../src/kits/material.ts'
import { aMaterial, aPracticePart } from '../../../support/material.ts'
import { assertWordOrder } from '../../../support/wordOrder.ts'
import { parseXml } from '../../../support/xmlTree.ts'
import { allOf, assertWhole, paragraphsOf, partOf } from '../../../support/officeFile.ts'

async function fileOf(name: DocxName, differs: Partial<Material> = {}): Promise<Buffer> {
  return Buffer.from(await docxFile(name, aMaterial(differs)))
}

const nothing: Partial<Material> = {
  programme: null,
  subject: null,
  jp: null,
  description: null,
  outcome: null,
  indicators: [],
  parts: [],
  comparison: null,
  sessions: [],
  discussion: [],
  quiz: [],
  references: [],
}

/** The words at the head of the pages: of each header that the file has. */
function headersOf(file: Buffer): string {
  const parts = allOf(partOf(file, '[Content_Types].xml'), 'Override')
  const headers = parts
    .map(({ attributes }) => attributes['PartName'] ?? '')
    .filter((one) => /header/.test(one))
  return headers.flatMap((one) => allOf(partOf(file, one.slice(1)), 'w:t').map(({ text }) => text)).join(' ')
}

describe('the order that Word wants', () => {
  it('is missed by a property that comes too late, one that is strange, and a cell without a paragraph', () => {
    assertWordOrder(parseXml('<w:pPr><w:spacing/><w:jc/></w:pPr>'))
    for (const wrong of [
      '<w:pPr><w:jc/><w:spacing/></w:pPr>',
      '<w:tcPr><w:jc/></w:tcPr>',
      '<w:tc><w:tcPr/></w:tc>',
      '<w:p><w:r/><w:pPr/></w:p>',
    ])
      assert.throws(() => assertWordOrder(parseXml(wrong)), wrong)
  })
})

describe('a kit’s papers as DOCX files', function () {
  this.timeout(30_000)

  for (const name of docxNames) {
    it(`are whole for ${name}, with much in it and with nothing`, async () => {
      for (const differs of [{}, nothing, { locale: 'en' as const }]) {
        const file = await fileOf(name, differs)
        assertWhole(file)
        assertStylesExist(file)
      }
    })

    it(`ask nothing when ${name} is opened: no field is left to be filled in`, async () => {
      const file = await fileOf(name)
      assert.equal(allOf(partOf(file, 'word/settings.xml'), 'w:updateFields').length, 0)
      const fields = allOf(partOf(file, 'word/document.xml'), 'w:fldChar')
      const dirty = fields.filter(({ attributes }) => /true|1|on/.test(attributes['w:dirty'] ?? ''))
      assert.deepEqual(dirty, [])
    })

    it(`say on ${name} that it is a draft and that something in it is made up, and only then`, async () => {
      assert.match(headersOf(await fileOf(name, { edition: null, isMadeUp: false })), /DRAF/)
      assert.match(headersOf(await fileOf(name, { isMadeUp: true })), /Isi rekaan/)
      const real = { isMadeUp: false, parts: [aPracticePart({ isMadeUp: false })] }
      const plain = await fileOf(name, real)
      assert.doesNotMatch(`${headersOf(plain)} ${paragraphsOf(plain).join(' ')}`, /DRAF|[Rr]ekaan/)
    })

    it(`hold whatever a record holds on ${name}`, async () => {
      assertWhole(await fileOf(name, hostile()))
    })
  }

  for (const name of ['bahan-ajar', 'lembar-kerja', 'laporan', 'policy-brief'] as const) {
    it(`hold 200 practices on ${name}`, async () => {
      const file = await fileOf(name, { parts: manyPractices(200), comparison: wide(200) })
      assertWhole(file)
      assert.match(paragraphsOf(file).join('\n'), /Praktik 200/)
    })
  }
})

function manyPractices(count: number): Material['parts'] {
  const short = { prose: [], figures: [], facts: [], resources: [], partners: [], questions: [] }
  return Array.from({ length: count }, (_, index) =>
    aPracticePart({ ...short, practiceId: String(index), name: `Praktik ${index + 1}` }),
  )
}

/** Word falls back without a word where a style is missing. */
function assertStylesExist(file: Buffer): void {
  const known = allOf(partOf(file, 'word/styles.xml'), 'w:style').map(
    ({ attributes }) => attributes['w:styleId'],
  )
  const document = partOf(file, 'word/document.xml')
  const used = [...allOf(document, 'w:pStyle'), ...allOf(document, 'w:rStyle')]
  const missing = used.map(({ attributes }) => attributes['w:val']).filter((style) => !known.includes(style))
  assert.deepEqual([...new Set(missing)], [])
}

function wide(count: number): Material['comparison'] {
  const columns = Array.from({ length: count }, (_, index) => ({
    name: `P${index}`,
    address: `https://x.id/${index}`,
  }))
  return { columns, rows: [{ label: 'Mulai', cells: columns.map(() => null), isDifferent: true }] }
}

/** What no form lets through, and what some do. */
function hostile(): Partial<Material> {
  const odd = 'a\u0000\u0008\ud800b <w:p> & ]]> "\u202e 😀'
  const long = `${'x'.repeat(50_000)} ${'kata '.repeat(10_000)}`
  return {
    title: odd + long,
    author: odd,
    description: long,
    outcome: odd,
    indicators: [{ level: 'mencipta', text: long }],
    parts: [
      aPracticePart({
        name: odd + long,
        summary: '😀'.repeat(50_000),
        address: `https://x.id/${'a'.repeat(3000)}`,
        facts: [{ label: odd + long, text: odd + long }],
        prose: [
          {
            field: 'problem',
            heading: odd,
            markdown: `${long}\n\n${odd} https://[salah https://x.id/${odd}`,
          },
          { field: 'preconditions', heading: odd, markdown: '  - a\n'.repeat(2000) },
          { field: 'failures', heading: odd, markdown: `| a | b |\n|---|---|\n| ${odd} | ${long} |` },
        ],
      }),
    ],
    sessions: [
      { title: '', topics: '\n\n', methods: [], media: null, minutes: 0, steps: [] },
      { title: odd, topics: long, methods: ['simulasi'], media: odd + long, minutes: 95, steps: [] },
    ],
    discussion: [{ text: odd, checklist: ['', long], practiceId: null }],
    quiz: [
      { kind: 'pilihan_ganda', question: odd, options: [], right: 3, explanation: long },
      { kind: 'isian', question: long, accepted: [], explanation: null },
    ],
  }
}
