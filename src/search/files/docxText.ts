import { limits } from './readableKinds.ts'
import { zipPart } from './zipPart.ts'

/** The text of a DOCX file: a zip file whose part word/document.xml holds paragraphs of runs of text. */
export function docxText(bytes: Buffer): string {
  const xml = zipPart(bytes, /^word\/document\d*\.xml$/, limits.unpackedBytes)
  if (xml === null) throw new Error('it has no part word/document.xml')
  return paragraphsOf(xml.toString('utf8'))
}

// A run of text, a paragraph's or cell's end, a tab or line break. What was deleted is in w:delText.
const said =
  /<\w{1,9}:t(?: [^<>]*)?>([^<]*)<|<\/\w{1,9}:(?:p|tc)>|<\w{1,9}:(?:tab|br|cr|noBreakHyphen)(?: [^<>]*)?\/>/g

function paragraphsOf(xml: string): string {
  let text = ''
  for (const [mark, run] of xml.matchAll(said)) {
    if (run === undefined) text += signFor(mark)
    else text += run.replace(/&(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});/gi, characterOf)
    if (text.length > 2 * limits.characters) break
  }
  return text
}

function signFor(mark: string): string {
  if (mark.startsWith('</')) return '\n'
  return mark.includes('Hyphen') ? '-' : ' '
}

const named: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" }

function characterOf(reference: string): string {
  const code = Number(reference.slice(2, -1).replace(/^x/i, '0x'))
  return named[reference] ?? (code <= 0x10ffff ? String.fromCodePoint(code) : '')
}
