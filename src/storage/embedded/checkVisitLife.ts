import { sentence, type Sentence } from '../sentence.ts'
import type { Memory } from './memory.ts'

/** Whether requests, guests, adoptions and secret links belong to something that is there. No person's name is told. */
export function checkVisitLife(memory: Memory): Sentence[] {
  const { visits, requests, guests, adoptions, slugs } = memory
  const noVisit = (visitId: string | null, record: string) =>
    visitId === null || visits.has(visitId) ? [] : [sentence('store.damage.noVisit', { record })]
  return [
    ...[...requests.values()].flatMap(({ number, visitId }) => noVisit(visitId, number)),
    ...[...guests.values()].flatMap(({ id, visitId }) => noVisit(visitId, id)),
    ...[...adoptions.values()].flatMap(({ id, visitId, practice }) => [
      ...noVisit(visitId, id),
      ...(slugs.has(`practice:${practice}`)
        ? []
        : [sentence('store.damage.adoptionOfNone', { id, practice })]),
    ]),
    ...[...visits.values()].flatMap(({ slug, delegations }) =>
      delegations
        .filter(({ request }) => request !== null && !requests.has(request))
        .map(() => sentence('store.damage.noRequest', { visit: slug })),
    ),
    ...deadLinks(memory),
  ]
}

function deadLinks({ links, requests, visits, adoptions, kits }: Memory): Sentence[] {
  const leadTo = { request: requests, guests: visits, adoption: adoptions, calendar: null, kit: kits }
  return [...links.values()]
    .filter(({ kind, subjectId }) => leadTo[kind]?.has(subjectId) === false)
    .map(({ kind, subjectId }) => sentence('store.damage.deadLink', { kind, id: subjectId }))
}
