import type { Translate } from '../../i18n/translate.ts'
import { errorSummary, field, type ErrorSummary, type Field } from '../../web/field.ts'
import { head, type Page } from '../../web/frame.ts'
import { formTitle, typedField, typedText, type Conflict, type Typed } from '../../web/typed.ts'
import { defaultFamilies } from '../defaultSynonyms.ts'
import type { SearchSynonyms } from '../searchSynonyms.ts'
import { lineOf } from './synonymForm.ts'

export interface SynonymsPage extends Page {
  errors: ErrorSummary
  conflict: Conflict | null
  /** The first line of the list waits for its other words. */
  isBegun: boolean
  isSaved: boolean
  fields: Field[]
  /** Lines that every site starts with and that this one does not have. */
  startingLines: string[]
}

export interface SynonymsShown {
  synonyms: SearchSynonyms
  typed: Typed
  /** Which version the form is made on. */
  version: number
  /** What was typed was based on an older version than `synonyms`. */
  isStale: boolean
  isBegun: boolean
  isSaved: boolean
}

export function synonymsPage(shown: SynonymsShown, t: Translate): SynonymsPage {
  const { synonyms, typed, version, isStale, isBegun, isSaved } = shown
  const families = typedField(typed, t)('families', t('synonyms.families'), {
    type: 'textarea',
    hint: t('synonyms.families.hint'),
    rows: 24,
  })
  return {
    head: head(formTitle(t('synonyms.title'), typed, t), {
      isIndexed: false,
      section: 'staff',
      breadcrumb: [
        { label: t('web.nav.staff'), path: '/staff' },
        { label: t('staffSearch.title'), path: '/staff/search' },
        { label: t('synonyms.title'), path: null },
      ],
    }),
    errors: errorSummary(typed.errors, t),
    conflict: isStale ? conflictOf(typedText(typed, 'families'), synonyms) : null,
    isBegun,
    isSaved,
    fields: [families, field('version', '', { type: 'hidden', value: String(version) })],
    startingLines: startingLinesBeside(synonyms),
  }
}

/** The text of the form; `word` begins the first line, to be completed. */
export function familiesText({ families }: SearchSynonyms, word = ''): string {
  const lines = families.map(lineOf)
  const begun = word.replace(/["=,\s]+/g, ' ').trim()
  return [...(begun === '' ? [] : [`${begun} = `]), ...lines].join('\n')
}

function startingLinesBeside({ families }: SearchSynonyms): string[] {
  const own = new Set(families.map(lineOf))
  return defaultFamilies.map(lineOf).filter((line) => !own.has(line))
}

/** The lines that differ, side by side where they begin with the same word. */
function conflictOf(typed: string, { families }: SearchSynonyms): Conflict {
  const mine = typed
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const theirs = families.map(lineOf)
  const onlyMine = new Map(mine.filter((line) => !theirs.includes(line)).map((line) => [wordAt(line), line]))
  const onlyTheirs = new Map(
    theirs.filter((line) => !mine.includes(line)).map((line) => [wordAt(line), line]),
  )
  const words = [...new Set([...onlyTheirs.keys(), ...onlyMine.keys()])]
  return {
    rows: words.map((word) => ({
      label: word,
      stored: onlyTheirs.get(word) ?? '',
      typed: onlyMine.get(word) ?? '',
    })),
  }
}

function wordAt(line: string): string {
  return line.split(/[=,]/)[0]?.trim() ?? ''
}
