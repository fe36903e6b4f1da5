import { yearOf } from '../../calendarDate.ts'
import type { PublishedPractice } from '../../practices/practice.ts'
import { isPublicQuote, type Delegation, type Visit } from '../../visits/visit.ts'
import { filePassages, passagesOf, questionsSaid, word, type Said } from './passages.ts'
import { stampOf, type FileText, type SearchDocument } from './searchDocument.ts'

/** `studied` are the public practices that the visit studied. */
export function visitDocument(
  visit: Visit,
  studied: readonly PublishedPractice[],
  files: readonly FileText[] = [],
): SearchDocument {
  const codes = visit.delegations.flatMap(({ regionCode }) => regionCode ?? [])
  return {
    key: `visit:${visit.id}`,
    type: 'visit',
    id: visit.id,
    slug: visit.slug,
    title: visit.title,
    tags: [...visit.tags, word(`visitKind.${visit.kind}`)].join(' · '),
    passages: [...passagesOf(saidIn(visit, studied)), ...filePassages(files)],
    affairs: [...new Set(studied.flatMap(({ published }) => published.affairs))],
    stage: null,
    year: yearOf(visit.startOn),
    regions: [...new Set(codes.flatMap((code) => [code, code.slice(0, 2)]))],
    date: visit.startOn,
    practices: visit.practices,
    stamp: stampOf([visit, ...studied], files),
  }
}

function saidIn(visit: Visit, studied: readonly PublishedPractice[]): Said[] {
  const quotes = visit.quotes.filter(isPublicQuote)
  return [
    { field: 'summary', texts: [visit.publicSummary] },
    { field: 'purpose', texts: [visit.purpose] },
    { field: 'venue', texts: [visit.venue] },
    { field: 'delegations', texts: visit.delegations.flatMap(delegationTexts) },
    { field: 'stops', texts: visit.stops.flatMap((stop) => [stop.place, stop.topic]) },
    { field: 'hostOfficials', texts: visit.hostOfficials.map((official) => official.name) },
    { field: 'practices', texts: studied.map(({ published }) => published.name) },
    ...questionsSaid(visit.questions),
    ...quotes.map(({ text, speaker }): Said => ({ field: 'quotes', texts: [text, speaker] })),
  ]
}

function delegationTexts(delegation: Delegation): (string | null)[] {
  return [
    delegation.institution,
    delegation.programme === null ? null : word(`programme.${delegation.programme}`),
    delegation.isLeaderPublic ? delegation.leaderName : null,
    delegation.remark,
  ]
}
