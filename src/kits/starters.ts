import type { MessageKey, MessageValues, Translate } from '../i18n/translate.ts'
import type { PublishedPractice } from '../practices/practice.ts'
import { shortened } from '../practices/practiceCard.ts'
import { plainText } from '../search/documents/plainText.ts'
import type { DiscussionQuestion } from './kit.ts'
import { longest, most } from './kitRowForms.ts'

/** A question that a rule proposes, to be taken and rewritten. */
export interface Starter {
  /** Stands for it in a form. */
  key: string
  question: DiscussionQuestion
}

/** What to talk about, from what is known of each practice chosen; `t` speaks the language of the kit. */
export function startersOf(practices: readonly PublishedPractice[], t: Translate): Starter[] {
  return [...practices.flatMap((practice) => startersAbout(practice, t)), ...startersAboutAll(practices, t)]
}

/** Those whose words no question of the kit has yet. */
export function newStarters(starters: readonly Starter[], asked: readonly { text: string }[]): Starter[] {
  const texts = new Set(asked.map(({ text }) => wordsOf(text)))
  return starters.filter(({ question }) => !texts.has(wordsOf(question.text)))
}

/** The same for texts that differ in case and spaces only. */
export function wordsOf(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ')
}

const mostFigures = 2
const mostPartners = 3

function startersAbout({ id, published }: PublishedPractice, t: Translate): Starter[] {
  const { name, problem, failures, sustainability, adaptability, lessons, lifecycle, resources } = published
  const about = (rule: string, key: MessageKey, values: MessageValues = {}, checklist: string[] = []) => ({
    key: `${id}:${rule}`,
    question: { text: t(key, { name, ...values }), checklist, practiceId: id },
  })
  const when = (isKnown: boolean, starter: () => Starter) => (isKnown ? [starter()] : [])
  const partners = published.partners.slice(0, mostPartners).map(({ institution }) => institution)
  const needs = resources.people !== null || resources.budget !== null || resources.fundingSource.length > 0
  const isOver = lifecycle === 'berhenti' || lifecycle === 'vakum'
  return [
    ...when(problem !== null, () => about('problem', 'kitStarter.problem')),
    about('different', 'kitStarter.different'),
    ...when(adaptability !== null, () => about('adaptability', 'kitStarter.adaptability')),
    ...preconditionsOf(published.preconditions).map((checklist) =>
      about('preconditions', 'kitStarter.preconditions', {}, checklist),
    ),
    ...when(needs, () => about('resources', 'kitStarter.resources')),
    ...when(resources.regulation !== null, () => about('regulation', 'kitStarter.regulation')),
    ...when(partners.length > 0, () =>
      about('partners', 'kitStarter.partners', { partners: partners.join(', ') }),
    ),
    ...figuresOf(published).map(({ label, isDisputed }, index) =>
      about(`figure${index}`, isDisputed ? 'kitStarter.disputed' : 'kitStarter.figure', { label }),
    ),
    ...when(failures !== null, () => about('failures', 'kitStarter.failures')),
    ...when(isOver, () => about('over', 'kitStarter.over')),
    ...when(sustainability !== null && !isOver, () => about('sustainability', 'kitStarter.sustainability')),
    ...when(lessons !== null, () => about('lessons', 'kitStarter.lessons')),
  ]
}

function startersAboutAll({ length: n }: readonly PublishedPractice[], t: Translate): Starter[] {
  const about = (rule: string, key: MessageKey): Starter => ({
    key: `all:${rule}`,
    question: { text: t(key, { n }), checklist: [], practiceId: null },
  })
  if (n === 0) return []
  const first = about('first', 'kitStarter.first')
  return n === 1 ? [first] : [about('which', 'kitStarter.which'), first]
}

/** Each measure once, those on which sources disagree first. */
function figuresOf({ metrics }: PublishedPractice['published']): { label: string; isDisputed: boolean }[] {
  const labels = [...new Set(metrics.filter(({ value }) => value !== null).map(({ label }) => label))]
  const told = labels.map((label) => ({
    label,
    isDisputed: metrics.some((metric) => metric.label === label && metric.disputed),
  }))
  return told.toSorted((a, b) => Number(b.isDisputed) - Number(a.isDisputed)).slice(0, mostFigures)
}

/** What is to be ticked: the points of a Markdown list, none for plain sentences; nothing while unknown. */
function preconditionsOf(markdown: string | null): string[][] {
  if (markdown === null) return []
  const points = markdown.split('\n').flatMap((line) => {
    const [, point = ''] = /^\s*(?:[-*+]|\d{1,3}[.)])\s+(\S.*)$/.exec(line) ?? []
    const text = plainText(point.replace(/^\[[ x]\]\s+/i, ''))
    return text === '' ? [] : [shortened(text, longest.line)]
  })
  return [points.slice(0, most.checklist)]
}
