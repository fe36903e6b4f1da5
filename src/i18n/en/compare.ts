import type { compare as source } from '../id/compare.ts'

export const compare: Record<keyof typeof source, string> = {
  'compare.stillChecked': '{still}, checked on {date}',
  'compare.stillUnchecked': '{still}, not checked',
  'compare.figures': 'Latest figures',
  'compare.disputed': 'Sources disagree: {figures}',
  'compare.or': 'or',
}
