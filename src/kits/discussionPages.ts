import type { Translate } from '../i18n/translate.ts'
import type { PublishedPractice } from '../practices/practice.ts'
import { inputsOf, type FormState } from '../visits/visitFormInputs.ts'
import { rowsAt, textAt } from '../visits/visitFormTyped.ts'
import type { Field } from '../web/field.ts'
import type { Frame } from '../web/frame.ts'
import type { DiscussionQuestion, Kit } from './kit.ts'
import { longest } from './kitRowForms.ts'
import { movesOf } from './rowMoves.ts'
import { rowsPage, type MovableRow, type RowsPage, type RowsSheet } from './rowsPage.ts'
import { newStarters, type Starter } from './starters.ts'

export interface DiscussionPage extends RowsPage {
  /** Proposed questions to tick; null when there are no others. */
  starters: Field | null
  /** Why none is proposed. */
  startersNone: string
}

export interface KitChoice {
  practices: readonly PublishedPractice[]
  starters: readonly Starter[]
}

export function discussionPage(
  kit: Kit,
  sheet: RowsSheet,
  { choice, frame }: { choice: KitChoice; frame: Frame },
): DiscussionPage {
  const { t } = frame
  const form = { ...sheet, t }
  const count = Math.max(rowsAt(form.typed, 'discussion'), sheet.shown('discussion'))
  const rows = Array.from({ length: count }, (_, index) => questionRow(form, { index, count, choice }))
  return {
    ...rowsPage(kit, 'questions', { sheet, list: 'discussion', rows }, frame),
    starters: startersField(form, choice),
    startersNone: t(choice.practices.length === 0 ? 'kitStarter.needsPractices' : 'kitStarter.allTaken'),
  }
}

function questionRow(
  form: FormState,
  { index, count, choice }: { index: number; count: number; choice: KitChoice },
): MovableRow {
  const { t } = form
  const { area, option } = inputsOf(form)
  const at = `discussion.${index}`
  return {
    legend: t('kitQuestions.row', { n: index + 1 }),
    kind: null,
    hidden: [],
    fields: [
      area(`${at}.text`, 'kitQuestions.text', longest.paragraph, { rows: 3 }),
      area(`${at}.checklist`, 'kitQuestions.checklist', longest.text, {
        rows: 3,
        hint: t('kitQuestions.checklist.hint'),
      }),
      option(
        `${at}.practiceId`,
        'kitQuestions.practice',
        practiceOptions(textAt(form.typed, `${at}.practiceId`), choice, t),
      ),
    ],
    moves: movesOf('discussion', index, count),
  }
}

/** A question keeps its practice when that is no longer in the kit. */
function practiceOptions(chosen: string, { practices }: KitChoice, t: Translate) {
  const options = practices.map(({ id, published }) => ({ value: id, label: published.name }))
  if (chosen === '' || options.some(({ value }) => value === chosen)) return options
  return [...options, { value: chosen, label: t('kitQuestions.practiceGone') }]
}

function startersField(form: FormState, { practices, starters }: KitChoice): Field | null {
  const rows: unknown = form.typed['discussion']
  const asked = Array.isArray(rows) ? rows.map((row) => ({ text: textIn(row) })) : []
  const offered = newStarters(starters, asked)
  if (offered.length === 0) return null
  const nameOf = (id: string | null) =>
    practices.find((practice) => practice.id === id)?.published.name ?? form.t('kitStarter.aboutAll')
  const ticks = inputsOf(form).ticks(
    'starters',
    'kitStarter.legend',
    offered.map(({ key, question }) => ({ value: key, label: question.text })),
    { hint: form.t('kitStarter.hint') },
  )
  const choices = ticks.choices.map((one, index) => ({
    ...one,
    group: nameOf(offered[index]?.question.practiceId ?? null),
  }))
  return { ...ticks, choices }
}

function textIn(row: unknown): string {
  const text = typeof row === 'object' && row !== null && 'text' in row ? row.text : ''
  return typeof text === 'string' ? text : ''
}

/** Each question in words, for showing two versions side by side. */
export function discussionInWords(questions: readonly DiscussionQuestion[], t: Translate) {
  return questions.map(({ text, checklist }, index) => ({
    label: t('kitQuestions.row', { n: index + 1 }),
    text: [text, ...checklist.map((point) => `☐ ${point}`)].join('\n'),
  }))
}
