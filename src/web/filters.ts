import type { MessageKey, Translate } from '../i18n/translate.ts'

/** A chosen filter that can be taken off again. */
export interface Chip {
  label: string
  /** The same list without it. */
  removePath: string
}

/** As `/partials/chips` prints them; nothing when there are none. */
export interface Chips {
  chips: Chip[]
  clearPath: string
}

export interface FacetOption {
  value: string
  label: string
  /** Records that have it under all other filters. */
  count: number
  isChosen: boolean
}

/** One filter: checkboxes with counts, as `/partials/facet` prints them. */
export interface Facet {
  name: string
  legend: string
  /** The first few, and every chosen one. */
  options: FacetOption[]
  /** The rest, folded away. */
  more: FacetOption[]
}

const shownAtFirst = 8

/** A chosen option is never folded away. */
export function facet(name: string, legend: string, options: readonly FacetOption[]): Facet {
  const isShown = (option: FacetOption, index: number) => option.isChosen || index < shownAtFirst
  return {
    name,
    legend,
    options: options.filter(isShown),
    more: options.filter((option, index) => !isShown(option, index)),
  }
}

/** Counts of a filter’s values as options; what nothing has is left out unless it is chosen. */
export function facetOptions(
  counts: readonly { value: string; count: number }[],
  chosen: readonly string[],
  label: (value: string) => string,
): FacetOption[] {
  return counts
    .filter(({ value, count }) => count > 0 || chosen.includes(value))
    .map(({ value, count }) => ({ value, count, label: label(value), isChosen: chosen.includes(value) }))
}

/** The label of a vocabulary's code: `labelOf('stage', t)('penerapan')`. */
export function labelOf(prefix: string, t: Translate): (code: string) => string {
  return (code) => t(`${prefix}.${code}` as MessageKey)
}

/** `/practices?urusan=a&urusan=b` without `urusan=a`, from its first page. */
export function withoutFilter(path: string, name: string, value: string): string {
  const [pathname = '', query = ''] = path.split('?')
  const kept = [...new URLSearchParams(query)].filter(
    ([key, chosen]) => key !== 'page' && !(key === name && chosen === value),
  )
  const text = new URLSearchParams(kept).toString()
  return text === '' ? pathname : `${pathname}?${text}`
}
