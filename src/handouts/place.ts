import type { Translate } from '../i18n/translate.ts'
import type { SearchQuestion } from '../search/search.ts'
import { searchPath } from '../search/searchQuestion.ts'
import { formats, listFormats, type Format } from './format.ts'

export interface Way {
  label: string
  path: string
}

/** What files are made of, and where they are. */
export interface Place {
  /** To what is read. */
  back: Way
  /** Where what is in it is chosen; null for those who cannot. */
  choose: Way | null
  hasKeys: boolean
  /** All files that there are. */
  formats: Way[]
}

/** `path` is of a kit's page: `/kits/kerja-tim`. */
export function kitPlace(
  path: string,
  { hasKeys, choosePath }: { hasKeys: boolean; choosePath: string | null },
  t: Translate,
): Place {
  const open = formats.filter(({ needsKeys }) => hasKeys || !needsKeys)
  return {
    back: { label: t('handout.back'), path },
    choose: choosePath === null ? null : { label: t('handout.empty.choose'), path: choosePath },
    hasKeys,
    formats: open.map((format) => ({ label: labelOf(format, t), path: `${path}/export/${format.name}` })),
  }
}

/** Of the reading list of a search. */
export function listPlace(question: SearchQuestion, t: Translate): Place {
  return {
    back: { label: t('handout.list.back'), path: searchPath(question) },
    choose: null,
    hasKeys: true,
    formats: listFormats.map((format) => ({
      label: labelOf(format, t),
      path: readingListPath(question, format.name),
    })),
  }
}

/** The same question as `searchPath`, from its first page. */
function readingListPath(question: SearchQuestion, format: Format['name']): string {
  return searchPath(question).replace(/^\/search/, `/search/reading-list/${format}`)
}

export function labelOf({ name }: Pick<Format, 'name'>, t: Translate): string {
  return t(`kitReading.format.${name}`)
}
