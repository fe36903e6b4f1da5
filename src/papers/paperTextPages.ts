import { paperNames, type PaperName, type VisitRules } from '../host/visitRules.ts'
import type { MessageKey, Translate } from '../i18n/translate.ts'
import { errorSummary, field, type ErrorSummary, type Field } from '../web/field.ts'
import { head, type Head, type Page } from '../web/frame.ts'
import type { SafeHtml } from '../web/safeHtml.ts'
import { conflictBetween, formTitle, typedField, untouched, type Conflict, type Typed } from '../web/typed.ts'
import { mostLetters } from './paperTextForm.ts'
import { textOfPaper } from './paperText.ts'
import { conditionPrefix, placeholdersOf } from './placeholders.ts'

export interface PaperTextsPage extends Page {
  papers: { label: string; use: string; path: string; state: string }[]
}

export interface PaperTextPage extends Page {
  title: string
  use: string
  path: string
  errors: ErrorSummary
  conflict: Conflict | null
  /** What was done, or null. */
  done: string | null
  fields: Field[]
  /** Null for a text as it ships. */
  isOwn: boolean
  preview: SafeHtml | null
  placeholders: { title: string; rows: { name: string; meaning: string }[] }[]
}

export function paperTextsPage({ papers }: VisitRules, t: Translate): PaperTextsPage {
  return {
    head: paperHead(t('papers.title'), t, false),
    papers: paperNames.map((name) => ({
      label: t(`paper.${name}`),
      use: t(`paper.${name}.use`),
      path: pathOf(name),
      state: t(papers[name] === undefined ? 'papers.asShipped' : 'papers.own'),
    })),
  }
}

export interface PaperTextShown {
  name: PaperName
  rules: VisitRules
  typed: Typed
  /** What was typed was based on older rules than these. */
  isStale: boolean
  done: 'saved' | 'reset' | null
  preview: SafeHtml | null
}

export function paperTextPage(shown: PaperTextShown, t: Translate): PaperTextPage {
  const { name, rules, typed, isStale, done, preview } = shown
  const title = t(`paper.${name}`)
  const fields = textFields(typed, t)
  const stored = () => textFields(untouched({ text: textOfPaper(name, rules.papers) }), t)
  return {
    head: paperHead(formTitle(title, typed, t), t, true),
    title,
    use: t(`paper.${name}.use`),
    path: pathOf(name),
    errors: errorSummary(typed.errors, t),
    conflict: isStale ? conflictBetween(fields, stored()) : null,
    done: done && t(done === 'saved' ? 'papers.saved' : 'papers.reset.done'),
    fields: [...fields, field('version', '', { type: 'hidden', value: String(rules.version) })],
    isOwn: rules.papers[name] !== undefined,
    preview,
    placeholders: placeholderTables(name, t),
  }
}

function textFields(typed: Typed, t: Translate): Field[] {
  const differs = {
    type: 'textarea',
    isRequired: true,
    rows: 28,
    maxLength: mostLetters,
    hint: t('papers.text.hint'),
  } as const
  return [typedField(typed, t)('text', t('papers.text'), differs)]
}

function placeholderTables(name: PaperName, t: Translate): PaperTextPage['placeholders'] {
  const { lines, blocks, conditions } = placeholdersOf[name]
  const row =
    (kind: 'line' | 'block' | 'condition', prefix = '') =>
    (one: string) => ({
      name: `{${prefix}${one}}`,
      meaning: t(`papers.${kind}.${one}` as MessageKey),
    })
  return [
    { title: t('papers.placeholders.lines'), rows: lines.map(row('line')) },
    { title: t('papers.placeholders.blocks'), rows: blocks.map(row('block')) },
    { title: t('papers.placeholders.conditions'), rows: conditions.map(row('condition', conditionPrefix)) },
  ].filter(({ rows }) => rows.length > 0)
}

function pathOf(name: PaperName): string {
  return `/staff/visit-rules/papers/${name}`
}

function paperHead(title: string, t: Translate, isUnderList: boolean): Head {
  const list = { label: t('papers.title'), path: '/staff/visit-rules/papers' }
  return head(title, {
    isIndexed: false,
    section: 'staff',
    breadcrumb: [
      { label: t('web.nav.staff'), path: '/staff' },
      { label: t('papers.rules'), path: '/staff/visit-rules' },
      ...(isUnderList ? [list] : []),
      { label: title, path: null },
    ],
  })
}
