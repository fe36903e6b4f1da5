import type { ReadingList } from '../readingList.ts'
import { htmlPage } from './htmlFile.ts'
import { listOutline } from './listOutline.ts'
import { markdownText } from './markdownText.ts'

/** A reading list as one Markdown file. */
export async function listMarkdown(list: ReadingList): Promise<string> {
  return markdownText(listOutline(list), list.locale)
}

/** A reading list as one HTML file that needs nothing beside it. */
export async function listHtml(list: ReadingList): Promise<string> {
  return htmlPage(listOutline(list), list, { colour: list.colour, logo: null, pictures: new Map() })
}
