import { yearOf, type PartialDate } from '../calendarDate.ts'
import type { Unit } from '../host/unit.ts'
import { formatDate, formatNumber } from '../i18n/format.ts'
import type { Translate } from '../i18n/translate.ts'
import type { Metric, PublishedPractice } from '../practices/practice.ts'
import type { QuizItem } from './quiz.ts'
import { wordsOf } from './starters.ts'

/** An item that a rule proposes from what a source says of a practice. */
export interface QuizProposal {
  /** Stands for it in a form. */
  key: string
  item: QuizItem
}

// With fewer than three, guessing is no worse than knowing.
const fewestOptions = 3
const mostOptions = 5
const mostFigures = 2

/** Wrong options are what is right for other practices of the kit. `t` speaks Indonesian, as a kit does. */
export function quizProposals(
  practices: readonly PublishedPractice[],
  units: readonly Unit[],
  t: Translate,
): QuizProposal[] {
  const sourced = practices.filter(({ published }) => published.sources.length > 0)
  const years = sourced.map(({ published }) => startYear(published.startDate))
  const names = sourced.map(
    ({ published }) => units.find(({ slug }) => slug === published.leadUnit)?.name ?? null,
  )
  return sourced.flatMap(({ id, published: { name, metrics } }, index) => {
    const explanation = t('kitQuiz.fact.see', { name })
    const choices = [
      { rule: 'start', question: t('kitQuiz.fact.start', { name }), answer: years[index], all: years },
      { rule: 'unit', question: t('kitQuiz.fact.unit', { name }), answer: names[index], all: names },
    ]
    return [
      ...choices.flatMap(({ rule, question, answer, all }) => {
        const item = choiceAmong(question, answer ?? null, all)
        return item ? [{ key: `${id}:${rule}`, item: { ...item, explanation } }] : []
      }),
      ...figuresToAsk(metrics).map((metric, place) => ({
        key: `${id}:figure${place}`,
        item: figureItem(name, metric, t),
      })),
    ]
  })
}

/** Those that the quiz does not ask yet. */
export function newProposals(proposals: readonly QuizProposal[], asked: readonly string[]): QuizProposal[] {
  const questions = new Set(asked.map(wordsOf))
  return proposals.filter(({ item }) => !questions.has(wordsOf(item.question)))
}

function startYear(startDate: PartialDate | null): string | null {
  return startDate === null ? null : String(yearOf(startDate))
}

/** In alphabetical order, so that nothing in it tells which one is right; null when there is too little to choose from. */
function choiceAmong(question: string, answer: string | null, all: readonly (string | null)[]) {
  if (answer === null) return null
  const wrong = [...new Set(all)].filter((other) => other !== null && other !== answer)
  const options = [answer, ...wrong.slice(0, mostOptions - 1)].flatMap((option) => option ?? []).toSorted()
  if (options.length < fewestOptions) return null
  return { kind: 'pilihan_ganda' as const, question, options, right: options.indexOf(answer) }
}

/** One of each measure, exact, undisputed and sourced: only then is an answer right or wrong. */
function figuresToAsk(metrics: readonly Metric[]): Metric[] {
  const latest = metrics
    .filter(({ value, exactness, source }) => value !== null && exactness === 'tepat' && source !== null)
    .filter(({ unit }) => unit !== 'rupiah')
    .filter(({ label }) => !metrics.some((metric) => metric.label === label && metric.disputed))
    .toSorted((a, b) => (b.asOf ?? '').localeCompare(a.asOf ?? ''))
  return latest
    .filter(({ label }, index) => latest.findIndex((metric) => metric.label === label) === index)
    .slice(0, mostFigures)
}

function figureItem(name: string, { label, value, unit, asOf, source }: Metric, t: Translate): QuizItem {
  const values = { name, label, source: source ?? '' }
  const number = formatNumber(value ?? 0, 'id')
  const question =
    asOf === null
      ? t('kitQuiz.fact.figure', values)
      : t('kitQuiz.fact.figureOn', { ...values, date: formatDate(asOf, 'id') })
  const accepted = [number, String(value), ...(unit === null ? [] : [`${number} ${unit}`])]
  return {
    kind: 'isian',
    question,
    accepted: [...new Set(accepted)],
    explanation: t('kitQuiz.fact.see', { name }),
  }
}
