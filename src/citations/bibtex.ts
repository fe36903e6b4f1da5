import type { Citation } from './citation.ts'
import { uniqueKeys } from './uniqueKeys.ts'

export const bibtexType = 'application/x-bibtex; charset=utf-8'

/** A BibTeX file, UTF-8, of what is cited: `@misc`, which every style knows and reference managers read as a web page. */
export function bibtex(citations: readonly Citation[]): string {
  const keys = uniqueKeys(citations)
  return citations.map((citation, index) => entry(keys[index] ?? '', citation)).join('\n')
}

function entry(key: string, citation: Citation): string {
  const fields = fieldsOf(citation).filter(([, value]) => value !== null)
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = ${value},\n`).join('')}}\n`
}

type Field = [name: string, value: string | null]

function fieldsOf(citation: Citation): Field[] {
  if (citation.kind === 'written') return [['title', kept(citation.text)]]
  const { author, title, container, publishedOn, accessedOn, url } = citation
  const month = Number(publishedOn?.slice(5, 7))
  return [
    ['author', kept(author)],
    ['title', kept(title)],
    ['howpublished', kept(container)],
    ['year', publishedOn === null ? null : `{${publishedOn.slice(0, 4)}}`],
    ['month', months[month - 1] ?? null],
    // What biblatex reads: it may be a month or a year.
    ['date', publishedOn === null ? null : `{${publishedOn}}`],
    ['url', url === null ? null : `{${address(url)}}`],
    ['urldate', accessedOn === null ? null : `{${accessedOn}}`],
  ]
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** In two braces: no style changes its capitals, or takes an institution for a first and a last name. */
function kept(text: string | null): string | null {
  return text === null ? null : `{{${escaped(text)}}}`
}

const commands: Record<string, string> = {
  '\\': '{\\textbackslash}',
  // BibTeX counts braces, those after a backslash too.
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
}

function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\{}~^$&#_%]/g, (character) => commands[character] ?? `\\${character}`)
}

/** Taken letter by letter, so nothing is escaped, but what would end the field or the line. */
function address(url: string): string {
  return url.replace(/[\\{}\s]/g, (character) => encodeURIComponent(character))
}
