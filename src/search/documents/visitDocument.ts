import { yearOf } from '../../calendarDate.ts'
import { formatDays } from '../../i18n/format.ts'
import type { PublishedPractice } from '../../practices/practice.ts'
import type { Regions } from '../../regions/regions.ts'
import { isPublicQuote, type Delegation, type Visit } from '../../visits/visit.ts'
import { filePassages, passagesOf, questionsSaid, word, type Said } from './passages.ts'
import { stampOf, type FileText, type SearchDocument } from './searchDocument.ts'

export interface ShownWithVisit {
  /** The public practices that it studied. */
  studied: readonly PublishedPractice[]
  files: readonly FileText[]
  regions: Pick<Regions, 'byCode'>
}

export function visitDocument(visit: Visit, { studied, files, regions }: ShownWithVisit): SearchDocument {
  // Of an outgoing visit, where the host's officials went: they are of the host's own region.
  const where = visit.destination === null ? visit.delegations : [visit.destination]
  const regencies = where.flatMap(({ regionCode }) => regionCode ?? [])
  const codes = [...new Set(regencies.flatMap((code) => [code, code.slice(0, 2)]))]
  const places = codes.flatMap((code) => regions.byCode(code)?.name ?? [])
  return {
    key: `visit:${visit.id}`,
    type: 'visit',
    id: visit.id,
    slug: visit.slug,
    title: visit.title,
    tags: [
      ...visit.tags,
      word('search.type.visit'),
      word(`visitKind.${visit.kind}`),
      ...(visit.destination === null ? [] : [word('visits.direction.keluar')]),
      formatDays(visit.startOn, visit.endOn, 'id'),
      ...places,
    ].join(' · '),
    passages: [...passagesOf(saidIn(visit, studied)), ...filePassages(files)],
    affairs: [...new Set(studied.flatMap(({ published }) => published.affairs))],
    stage: null,
    year: yearOf(visit.startOn),
    regions: codes,
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
    {
      field: 'delegations',
      texts: [visit.destination?.institution ?? null, ...visit.delegations.flatMap(delegationTexts)],
    },
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
