import type { MessageKey, Translate } from '../i18n/translate.ts'
import { renderMarkdown, type SafeHtml } from '../web/safeHtml.ts'
import type { PracticeContent, ProseField } from './practice.ts'

/** A heading of a practice's page with its texts. */
export interface Section {
  heading: string
  texts: { heading: string | null; html: SafeHtml }[]
  /** Said in place of texts when nothing is known; null when there is something. */
  unknown: string | null
}

const subheadings: Partial<Record<ProseField, MessageKey>> = {
  goals: 'practice.goals',
  novelty: 'practice.novelty',
  benefits: 'practice.benefits',
  adaptability: 'practice.adaptability',
  sustainability: 'practice.sustainability',
  lessons: 'practice.lessons',
}

export interface Sections {
  problem: Section | null
  did: Section
  results: Section
  preconditions: Section
  failures: Section
}

/** The long texts, by the questions that a delegation brings. */
export function sectionsOf(content: PracticeContent, t: Translate): Sections {
  const section = (heading: MessageKey, fields: ProseField[], unknown: MessageKey | null): Section => {
    const texts = fields.flatMap((field) => {
      const text = content[field]
      const subheading = subheadings[field]
      return text === null ? [] : [{ heading: subheading ? t(subheading) : null, html: renderMarkdown(text) }]
    })
    const isUnknown = unknown !== null && fields[0] !== undefined && content[fields[0]] === null
    return { heading: t(heading), texts, unknown: isUnknown ? t(unknown) : null }
  }
  const hasFigures = content.metrics.length > 0
  return {
    problem: content.problem === null ? null : section('practice.problem', ['problem'], null),
    did: section('practice.did', ['design', 'goals', 'novelty'], 'practice.unknown.did'),
    results: section(
      'practice.results',
      ['results', 'benefits'],
      hasFigures ? null : 'practice.unknown.results',
    ),
    preconditions: section(
      'practice.preconditions',
      ['preconditions', 'adaptability', 'sustainability'],
      'practice.unknown.preconditions',
    ),
    failures: section('practice.failures', ['failures', 'lessons'], 'practice.unknown.failures'),
  }
}
