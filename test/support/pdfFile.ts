import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'

// Here, not in a test: it leaves names in the global object, which the tests may not.
await getResolvedPDFJS()

type Document = Awaited<ReturnType<typeof getDocumentProxy>>

/** An element of the tree of tags on one page, with the text that belongs to it and not to those in it. */
export interface Tag {
  role: string
  text: string
  alt: string | null
  children: Tag[]
}

export interface PdfPage {
  /** All that is printed. */
  text: string
  /** What is printed, and left out of the tree of tags. */
  artifacts: string
  tags: Tag[]
  links: string[]
  width: number
  height: number
}

export async function openPdf(bytes: Uint8Array): Promise<Document> {
  // The reader takes the bytes away from whoever gave them.
  return getDocumentProxy(new Uint8Array(bytes))
}

export async function pagesOf(bytes: Uint8Array): Promise<PdfPage[]> {
  const document = await openPdf(bytes)
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1)
  return Promise.all(numbers.map((number) => pageOf(document, number)))
}

/** All elements of one page, each before those in it. */
export function allTags(tags: readonly Tag[]): Tag[] {
  return tags.flatMap((tag) => [tag, ...allTags(tag.children)])
}

export function wholeText({ text, children }: Tag): string {
  return [text, ...children.map(wholeText)].join('')
}

async function pageOf(document: Document, number: number): Promise<PdfPage> {
  const page = await document.getPage(number)
  const { text, artifacts, byId } = await textsOf(page)
  const tree = (await page.getStructTree()) as Node | null
  const annotations = (await page.getAnnotations()) as { url?: string }[]
  const [, , width = 0, height = 0] = page.view
  const tags = (tree?.children ?? []).map((node) => tagOf(node, byId))
  const links = annotations.flatMap(({ url }) => (url === undefined ? [] : [url]))
  return { text, artifacts, tags, links, width, height }
}

interface Node {
  role?: string
  alt?: string
  id?: string
  children?: Node[]
}

function tagOf(node: Node, byId: Map<string, string>): Tag {
  const children = node.children ?? []
  return {
    role: node.role ?? '',
    text: children.map(({ id }) => byId.get(id ?? '') ?? '').join(''),
    alt: node.alt ?? null,
    children: children.filter(({ role }) => role !== undefined).map((child) => tagOf(child, byId)),
  }
}

type Page = Awaited<ReturnType<Document['getPage']>>
interface Item {
  str?: string
  hasEOL?: boolean
  type?: string
  tag?: string
  id?: string | null
}

async function textsOf(page: Page): Promise<{ text: string; artifacts: string; byId: Map<string, string> }> {
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  const byId = new Map<string, string>()
  const open: Item[] = []
  let [text, artifacts] = ['', '']
  for (const item of items as Item[]) {
    if (item.type?.startsWith('beginMarkedContent')) open.push(item)
    else if (item.type === 'endMarkedContent') open.pop()
    const said = `${item.str ?? ''}${item.hasEOL ? '\n' : ''}`
    const owner = open.at(-1)
    text += said
    if (owner?.tag === 'Artifact') artifacts += said
    else if (owner?.id) byId.set(owner.id, (byId.get(owner.id) ?? '') + said)
  }
  return { text, artifacts, byId }
}
