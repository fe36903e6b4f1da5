import assert from 'node:assert/strict'
import { bookFile } from '../../../../src/handouts/pdf/bookFile.ts'
import { aMaterial, aPracticePart } from '../../../support/material.ts'
import { allTags, pagesOf, wholeText, type PdfPage, type Tag } from '../../../support/pdfFile.ts'

/** A chapter that goes on so many paragraphs before its next headings. */
async function bookWith(paragraphs: number): Promise<PdfPage[]> {
  const filler = 'Sebuah paragraf yang mengisi satu baris saja.\n\n'.repeat(paragraphs)
  const markdown = `${filler}### Bagian\n\nTiga baris teks. ${'Kata demi kata sampai tiga baris. '.repeat(7)}`
  const prose = ['problem', 'design', 'results'].map((field) => ({
    field: field as 'problem',
    heading: `Judul ${field}`,
    markdown,
  }))
  const parts = [aPracticePart({ prose })]
  return pagesOf(
    await bookFile(aMaterial({ parts, comparison: null, sessions: [], quiz: [], discussion: [] })),
  )
}

describe('the end of a page', () => {
  it('never follows a heading, and never parts one line from its paragraph', async () => {
    for (let paragraphs = 1; paragraphs <= 9; paragraphs += 1) {
      const pages = await bookWith(paragraphs)
      for (const page of pages.slice(2)) assert.doesNotMatch(lastTag(page).role, /^H\d/, `${paragraphs}`)
      assert.deepEqual(pages.flatMap(loneLines), [], `${paragraphs}`)
    }
  }).timeout(40_000)
})

function lastTag({ tags }: PdfPage): Tag {
  return allTags(tags).findLast((tag) => tag.text.trim() !== '') ?? assert.fail('an empty page')
}

/** Parts of the paragraph of three lines that hold less than two of them. */
function loneLines({ tags }: PdfPage): string[] {
  return allTags(tags)
    .filter(({ role }) => role === 'P')
    .map((tag) => wholeText(tag).trim())
    .filter((text) => /Tiga baris teks|Kata demi kata/.test(text) && text.split('\n').length < 2)
}
