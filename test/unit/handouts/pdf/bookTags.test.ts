import assert from 'node:assert/strict'
import { bookFile } from '../../../../src/handouts/pdf/bookFile.ts'
import { aMaterial, aPracticePart } from '../../../support/material.ts'
import { allTags, pagesOf, wholeText, type PdfPage, type Tag } from '../../../support/pdfFile.ts'

// What may stand in what; an element that is not named here may hold only text and links.
const within: Record<string, string[]> = {
  Document: ['Sect'],
  Sect: ['H1', 'H2', 'H3', 'H4', 'P', 'L', 'Table', 'Figure', 'BlockQuote', 'TOC'],
  TOC: ['TOCI'],
  TOCI: ['Lbl', 'Reference', 'P'],
  Reference: ['Link'],
  L: ['LI'],
  LI: ['Lbl', 'LBody'],
  LBody: ['P', 'L'],
  Table: ['TR'],
  TR: ['TH', 'TD'],
  BlockQuote: ['P'],
}

const longTable = ['| Nomor | Kegiatan |', '|---|---|'].concat(
  Array.from({ length: 90 }, (_, index) => `| ${index} | Kegiatan ke-${index} |`),
)

describe('the tags of the PDF', () => {
  let pages: PdfPage[] = []
  let tags: Tag[] = []

  before(async () => {
    pages = await pagesOf(await bookFile(aMaterial()))
    tags = pages.flatMap((page) => allTags(page.tags))
  })

  it('stand in each other as the format wants', () => {
    const wrong = tags.flatMap(({ role, children }) =>
      children
        .filter((child) => !(within[role] ?? ['Link']).includes(child.role))
        .map((child) => `${child.role} in ${role}`),
    )
    assert.deepEqual([...new Set(wrong)], [])
  })

  it('are there for all that the book uses', () => {
    const roles = new Set(tags.map(({ role }) => role))
    for (const role of [...Object.keys(within), 'H1', 'H2', 'H3', 'P', 'TH', 'TD', 'Lbl', 'Link', 'Figure'])
      assert.ok(roles.has(role), role)
  })

  it('go down by one level of headings at a time', () => {
    const levels = tags.flatMap(({ role }) => (/^H\d$/.test(role) ? [Number(role[1])] : []))
    const skipped = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)
    assert.deepEqual(skipped, [])
  })

  it('hold all text but what stands on every page', () => {
    for (const { text, artifacts, tags: ofPage } of pages) {
      const tagged = ofPage.map(wholeText).join('')
      assert.equal(letters(tagged).length + letters(artifacts).length, letters(text).length)
    }
    assert.ok(
      pages.slice(1).every(({ artifacts }) => letters(artifacts).includes('BerisicontohbuatanKerjatim')),
    )
  })

  it('say in words what a chart shows', () => {
    const [chart] = tags.filter(({ role }) => role === 'Figure')
    assert.match(
      chart?.alt ?? '',
      /Akta terbit\. 2013: 4\.200 akta; 2014: 9\.800 akta; April 2015: 15\.675 akta/,
    )
  })

  it('keep nested points in the point above them', () => {
    const body = tags.find(
      ({ role, text, children }) =>
        role === 'LBody' && wholeText({ role, text, children, alt: null }).includes('berbeda-beda'),
    )
    assert.deepEqual(
      body?.children.map(({ role }) => role),
      ['P', 'L'],
    )
  })

  it('hold the head of a table once, though it is printed on each of its pages', async () => {
    const prose = [{ field: 'design' as const, heading: 'Cara kerja', markdown: longTable.join('\n') }]
    const long = await pagesOf(await bookFile(aMaterial({ parts: [aPracticePart({ prose })] })))
    const holding = long.filter(({ text }) => text.includes('Kegiatan ke-'))
    assert.ok(holding.length > 2)
    assert.ok(holding.every(({ text }) => /Nomor\s+Kegiatan/.test(text)))
    const heads = holding
      .flatMap((page) => allTags(page.tags))
      .filter((tag) => wholeText(tag).trim() === 'Nomor')
    assert.deepEqual(
      heads.map(({ role }) => role),
      ['TH'],
    )
  })
})

function letters(text: string): string {
  return text.replace(/\s/g, '')
}
