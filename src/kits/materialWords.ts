import type { Publisher } from '../citations/recordCitations.ts'
import type { Locale } from '../i18n/locale.ts'
import type { Translate } from '../i18n/translate.ts'

/** What is needed to say something in a kit's files, in their language. */
export interface MaterialWords {
  t: Translate
  locale: Locale
  publisher: Publisher
  /** A path of this site as an absolute address, in the files' language. */
  addressOf: (path: string) => string
}

/** What is needed to tell practices apart. */
export type ComparisonWords = Pick<MaterialWords, 't' | 'locale' | 'addressOf'>
