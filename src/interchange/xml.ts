declare const wellFormed: unique symbol
/** XML made by the functions of this file: nothing in it is unescaped. */
export type Xml = string & { readonly [wellFormed]: true }

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

// What XML 1.0 cannot hold even when escaped: control characters, halves of surrogate pairs, two non-characters.
// oxlint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

/** Text for an element or an attribute. Characters that XML cannot hold are left out. */
export function escapeXml(text: string): Xml {
  return text.replace(forbidden, '').replace(/[&<>"']/g, (character) => entities[character] ?? '') as Xml
}

/** `<name a="b">content</name>`; attributes are escaped, content is Xml already. */
export function element(name: string, attributes: Record<string, string>, content: readonly Xml[] = []): Xml {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
  const start = `<${name}${written.join('')}`
  return (content.length === 0 ? `${start}/>` : `${start}>${content.join('')}</${name}>`) as Xml
}

/** `<name>text</name>`. */
export function textElement(name: string, text: string, attributes: Record<string, string> = {}): Xml {
  return element(name, attributes, [escapeXml(text)])
}

/** A whole document in UTF-8. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`
}
