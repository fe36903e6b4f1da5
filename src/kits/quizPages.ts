import type { Translate } from '../i18n/translate.ts'
import { inputsOf, type FormState } from '../visits/visitFormInputs.ts'
import { rowsAt, textAt } from '../visits/visitFormTyped.ts'
import type { Field } from '../web/field.ts'
import type { Frame } from '../web/frame.ts'
import type { Kit } from './kit.ts'
import { longest, most } from './kitRowForms.ts'
import { quizKinds, type QuizItem } from './quiz.ts'
import { isQuizKind, letters, usualOptions } from './quizForm.ts'
import { newProposals, type QuizProposal } from './quizProposals.ts'
import { truthText } from './quizWords.ts'
import { movesOf } from './rowMoves.ts'
import { rowsPage, type MovableRow, type RowsPage, type RowsSheet } from './rowsPage.ts'

export interface QuizPage extends RowsPage {
  hint: string
  kinds: { action: string; label: string }[]
  /** Proposed items to tick; null when there are no others. */
  proposals: Field | null
}

export function quizPage(
  kit: Kit,
  sheet: RowsSheet,
  { proposals, frame }: { proposals: readonly QuizProposal[]; frame: Frame },
): QuizPage {
  const { t } = frame
  const form = { ...sheet, t }
  const count = rowsAt(form.typed, 'quiz')
  const rows = Array.from({ length: count }, (_, index) => itemRow(form, index, count))
  return {
    ...rowsPage(kit, 'quiz', { sheet, list: 'quiz', rows }, frame),
    hint: t('kitQuiz.hint', { n: most.quiz }),
    kinds: quizKinds.map((kind) => ({ action: `new.${kind}`, label: t(`quizKind.${kind}`) })),
    proposals: proposalsField(form, proposals),
  }
}

function itemRow(form: FormState, index: number, count: number): MovableRow {
  const { t } = form
  const at = `quiz.${index}`
  const kind = textAt(form.typed, `${at}.kind`)
  return {
    legend: t('kitQuiz.row', { n: index + 1 }),
    kind: isQuizKind(kind) ? t(`quizKind.${kind}`) : null,
    hidden: [{ name: `${at}.kind`, value: kind }],
    fields: [
      inputsOf(form).area(
        `${at}.question`,
        kind === 'benar_salah' ? 'kitQuiz.statement' : 'kitQuiz.question',
        longest.paragraph,
        { rows: 2 },
      ),
      ...answerFields(form, at, kind),
      inputsOf(form).area(`${at}.explanation`, 'kitQuiz.explanation', longest.paragraph, {
        rows: 2,
        hint: t('kitQuiz.explanation.hint'),
      }),
    ],
    moves: movesOf('quiz', index, count),
  }
}

function answerFields(form: FormState, at: string, kind: string): Field[] {
  const { t } = form
  const { area, option } = inputsOf(form)
  if (kind === 'benar_salah') {
    const either = [
      { value: 'benar', label: truthText(true, t) },
      { value: 'salah', label: truthText(false, t) },
    ]
    return [option(`${at}.isTrue`, 'kitQuiz.isTrue', either)]
  }
  if (kind === 'isian')
    return [
      area(`${at}.accepted`, 'kitQuiz.accepted', longest.text, { rows: 3, hint: t('kitQuiz.accepted.hint') }),
    ]
  return optionFields(form, at)
}

function optionFields(form: FormState, at: string): Field[] {
  const { t } = form
  const { input, option } = inputsOf(form)
  const last = letters.findLastIndex((letter) => textAt(form.typed, `${at}.options.${letter}`) !== '')
  const shown = letters.slice(0, Math.max(usualOptions, last + 1))
  const labelled = shown.map((letter) => ({
    letter,
    label: t('kitQuiz.option', { letter: letter.toUpperCase() }),
  }))
  return [
    ...labelled.map(({ letter, label }) => ({
      ...input(`${at}.options.${letter}`, 'kitQuiz.option', { maxLength: longest.line }),
      label,
    })),
    option(
      `${at}.right`,
      'kitQuiz.right',
      labelled.map(({ letter, label }) => ({ value: letter, label })),
    ),
  ]
}

function proposalsField(form: FormState, proposals: readonly QuizProposal[]): Field | null {
  const rows = Array.from({ length: rowsAt(form.typed, 'quiz') }, (_, index) =>
    textAt(form.typed, `quiz.${index}.question`),
  )
  const offered = newProposals(proposals, rows)
  if (offered.length === 0) return null
  return inputsOf(form).ticks(
    'proposals',
    'kitQuiz.proposed',
    offered.map(({ key, item }) => ({ value: key, label: item.question })),
    { hint: form.t('kitQuiz.proposed.hint') },
  )
}

/** Each item in words, for showing two versions side by side. */
export function quizInWords(quiz: readonly QuizItem[], t: Translate) {
  return quiz.map((item, index) => ({
    label: t('kitQuiz.row', { n: index + 1 }),
    text: [item.question, ...answersOf(item, t), item.explanation].filter((line) => line !== null).join('\n'),
  }))
}

function answersOf(item: QuizItem, t: Translate): string[] {
  if (item.kind === 'benar_salah') return [truthText(item.isTrue, t)]
  if (item.kind === 'isian') return item.accepted
  return item.options.map((option, index) => `${index === item.right ? '✓ ' : ''}${option}`)
}
