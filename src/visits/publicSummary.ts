import { renderMarkdown } from '../web/safeHtml.ts'
import type { VisitContent } from './visit.ts'

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}

/** The public summary without its marks, on one line, at most `max` characters; empty when there is none. */
export function summaryText({ publicSummary }: Pick<VisitContent, 'publicSummary'>, max: number): string {
  const text = renderMarkdown(publicSummary ?? '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? '')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:!?])/g, '')
    .trim()
  return shortened(text, max)
}

function shortened(text: string, max: number): string {
  if (text.length <= max) return text
  const boundary = text.lastIndexOf(' ', max - 1)
  return `${text.slice(0, boundary > 0 ? boundary : max - 1)}…`
}
