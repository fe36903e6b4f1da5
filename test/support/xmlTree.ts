/** An element of a parsed XML document. */
export interface XmlElement {
  name: string
  attributes: Record<string, string>
  children: XmlElement[]
  /** Its own text and that of its descendants. */
  text: string
}

const token = /<([/?]?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*"[^"<]*")*)\s*([/?]?)>|([^<]+)/gy
const entity = /&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);/gi
const named: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" }

/** The root of a document; throws when it is not well formed. Knows no comments, CDATA or doctypes: we write none. */
export function parseXml(document: string): XmlElement {
  // oxlint-disable-next-line no-control-regex
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u.test(document)) {
    throw new Error('a character that XML cannot hold')
  }
  const outside: XmlElement = { name: '', attributes: {}, children: [], text: '' }
  const open = [outside]
  token.lastIndex = 0
  while (token.lastIndex < document.length) {
    const at = token.lastIndex
    const found = token.exec(document)
    if (!found) throw new Error(`not well formed at ${at}: ${document.slice(at, at + 60)}`)
    take(found, open)
  }
  const [root, ...others] = outside.children
  if (open.length !== 1 || !root || others.length > 0 || outside.text.trim() !== '') {
    throw new Error('a document must be one element, closed')
  }
  return root
}

function take(
  [, before, name = '', attributes = '', after, text]: RegExpExecArray,
  open: XmlElement[],
): void {
  if (before === '?') return
  if (text !== undefined) {
    const holders = open.length === 1 ? open : open.slice(1)
    for (const element of holders) element.text += unescaped(text)
  } else if (before === '/') {
    const closed = open.pop()
    if (closed?.name !== name) throw new Error(`</${name}> closes <${closed?.name}>`)
  } else {
    const element: XmlElement = { name, attributes: attributesIn(attributes), children: [], text: '' }
    open.at(-1)?.children.push(element)
    if (after === '') open.push(element)
  }
}

function attributesIn(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([\w:.-]+)\s*=\s*"([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, unescaped(value)] as const,
  )
  if (new Set(pairs.map(([name]) => name)).size < pairs.length) throw new Error(`an attribute twice: ${text}`)
  return Object.fromEntries(pairs)
}

function unescaped(text: string): string {
  if (text.replace(entity, '').includes('&')) throw new Error(`an unescaped ampersand: ${text}`)
  return text.replace(entity, (found) => named[found] ?? found)
}

/** The direct children of that name. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name === name)
}

/** The text of the only child of that name; throws when there is none or more than one. */
export function textOf(element: XmlElement, name: string): string {
  const [only, ...others] = childrenOf(element, name)
  if (!only || others.length > 0) throw new Error(`<${element.name}> must have one <${name}>`)
  return only.text
}
