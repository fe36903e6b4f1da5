import { getDocumentProxy } from 'unpdf'
import { limits } from './readableKinds.ts'

/** The text of a PDF file, page by page. Fails on one that is none or needs a password. */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  const file = await getDocumentProxy(bytes, { verbosity: 0, maxImageSize: 1024 * 1024 })
  let text = ''
  for (let number = 1; number <= Math.min(file.numPages, limits.pages); number += 1) {
    const page = await file.getPage(number)
    const { items } = await page.getTextContent()
    for (const item of items) if ('str' in item) text += item.hasEOL ? `${item.str}\n` : item.str
    text += '\n'
    page.cleanup()
    if (text.length > limits.characters) break
  }
  return text
}
