import { element, textElement, xmlDocument } from './xml.ts'

export interface OpenSearchDescription {
  name: string
  description: string
  language: string
  /** Absolute, with `{searchTerms}` where the words go. */
  template: string
}

/** Lets a browser offer this site's search in its address bar (OpenSearch 1.1). */
export function openSearchDescription({
  name,
  description,
  language,
  template,
}: OpenSearchDescription): string {
  return xmlDocument(
    element('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
      textElement('ShortName', cut(name, 16)),
      textElement('LongName', cut(name, 48)),
      textElement('Description', cut(description, 1024)),
      element('Url', { type: 'text/html', method: 'get', template }),
      textElement('Language', language),
      textElement('InputEncoding', 'UTF-8'),
      textElement('OutputEncoding', 'UTF-8'),
    ]),
  )
}

/** Whole words of at most `max` characters, as the format allows; a longer first word is cut. */
function cut(text: string, max: number): string {
  if (text.length <= max) return text
  const boundary = text.lastIndexOf(' ', max)
  return text.slice(0, boundary > 0 ? boundary : max)
}
