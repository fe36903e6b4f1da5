import type { PartialDate } from '../calendarDate.ts'
import type { Citation } from './citation.ts'
import { uniqueKeys } from './uniqueKeys.ts'

export const risType = 'application/x-research-info-systems; charset=utf-8'

/** A RIS file, UTF-8, of what is cited: web pages, and as generic works those that a trainer typed. */
export function ris(citations: readonly Citation[]): string {
  const keys = uniqueKeys(citations)
  return citations.map((citation, index) => entry(keys[index] ?? '', citation)).join('\r\n')
}

type Line = [tag: string, value: string | null]

function entry(key: string, citation: Citation): string {
  const lines = linesOf(key, citation).filter(([, value]) => value !== null)
  return lines.map(([tag, value]) => `${tag}  - ${oneLine(value ?? '')}\r\n`).join('')
}

function linesOf(key: string, citation: Citation): Line[] {
  if (citation.kind === 'written')
    return [
      ['TY', 'GEN'],
      ['ID', key],
      ['TI', citation.text],
      ['ER', ''],
    ]
  const { author, title, container, publishedOn, accessedOn, url } = citation
  return [
    ['TY', 'ELEC'],
    ['ID', key],
    ['AU', author],
    ['TI', title],
    ['T2', container],
    ['PY', publishedOn?.slice(0, 4) ?? null],
    ['DA', publishedOn && slashed(publishedOn)],
    ['Y2', accessedOn && slashed(accessedOn)],
    ['UR', url],
    ['ER', ''],
  ]
}

/** Year, month and day between slashes, empty where they are not known: "2015/04//". */
function slashed(date: PartialDate): string {
  const [year = '', month = '', day = ''] = date.split('-')
  return `${year}/${month}/${day}/`
}

/** A value with a line end would begin a field of its own. */
function oneLine(value: string): string {
  return value.replace(/[\s\p{Cc}]+/gu, ' ').trim()
}
