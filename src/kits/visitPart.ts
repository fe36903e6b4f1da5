import { citationOfSource, citationOfVisit } from '../citations/recordCitations.ts'
import { isPublicQuestion } from '../practices/question.ts'
import type { Regions } from '../regions/regions.ts'
import { delegationView } from '../visits/delegationView.ts'
import { isPublicQuote, type Quote, type Visit } from '../visits/visit.ts'
import { visitDay } from '../visits/visitWords.ts'
import type { VisitPart } from './material.ts'
import type { MaterialWords } from './materialWords.ts'
import { answered } from './practicePart.ts'

/** What the public sees of a visit, as a kit's files print it. */
export function visitPart(
  visit: Visit,
  around: { note: string | null; practices: readonly string[]; regions: Regions },
  words: MaterialWords,
): VisitPart {
  return {
    kind: 'visit',
    visitId: visit.id,
    slug: visit.slug,
    address: words.addressOf(`/visits/${visit.slug}`),
    note: around.note,
    title: visit.title,
    isMadeUp: visit.isMadeUp,
    day: visitDay(visit, words),
    venue: visit.venue,
    delegations: visit.delegations.map((delegation) => {
      const { institution, programme, people, remark } = delegationView(delegation, around.regions, words)
      return [institution, programme, people, remark].filter((part) => part !== null).join(' · ')
    }),
    markdown: visit.publicSummary,
    practices: [...around.practices],
    stops: visit.stops.map(({ place, topic }) => ({ place, topic })),
    questions: visit.questions.filter(isPublicQuestion).map(answered),
    quotes: visit.quotes
      .filter(isPublicQuote)
      .map((quote) => ({ text: quote.text, speaker: speakerOf(quote), source: quote.source })),
    sources: visit.sources.map(citationOfSource),
    citation: citationOfVisit(visit, words.publisher),
  }
}

/** "Elly Yulia, Kabid Diklat". */
export function speakerOf({ speaker, role }: Quote): string {
  return role === null ? speaker : `${speaker}, ${role}`
}
