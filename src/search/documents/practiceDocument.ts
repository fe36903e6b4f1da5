import { yearOf } from '../../calendarDate.ts'
import {
  proseFields,
  relationsToShow,
  type PracticeContent,
  type PublishedPractice,
} from '../../practices/practice.ts'
import { filePassages, passagesOf, questionsSaid, word, type Said } from './passages.ts'
import { stampOf, type FileText, type SearchDocument } from './searchDocument.ts'

export function practiceDocument(
  practice: PublishedPractice,
  files: readonly FileText[] = [],
): SearchDocument {
  const { published } = practice
  return {
    key: `practice:${practice.id}`,
    type: 'practice',
    id: practice.id,
    slug: practice.slug,
    title: published.name,
    tags: [...published.tags, ...published.affairs.map((affair) => word(`affair.${affair}`))].join(' · '),
    passages: [...passagesOf(saidIn(published)), ...filePassages(files)],
    affairs: published.affairs,
    stage: published.stage,
    year: published.startDate === null ? null : yearOf(published.startDate),
    regions: [],
    date: published.startDate ?? practice.firstPublishedAt?.slice(0, 10) ?? '',
    practices: [],
    stamp: stampOf([practice], files),
  }
}

// Which practices are public may change; a title that is a slug is of no use to a searcher.
const nothing = new Set<string>()

function saidIn(content: PracticeContent): Said[] {
  const { partners, metrics, awards } = content
  return [
    { field: 'summary', texts: [content.summary] },
    { field: 'acronymMeaning', texts: [content.acronymMeaning] },
    ...proseFields.map((field) => ({ field, texts: [content[field]] })),
    {
      field: 'partners',
      texts: partners.flatMap(({ institution, role, contribution }) => [institution, role, contribution]),
    },
    { field: 'metrics', texts: metrics.map(({ label }) => label) },
    { field: 'awards', texts: awards.map(({ name }) => name) },
    { field: 'relations', texts: relationsToShow(content.relations, nothing).map(({ title }) => title) },
    ...questionsSaid(content.questions),
  ]
}
