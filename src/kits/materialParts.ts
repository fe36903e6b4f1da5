import type { Unit } from '../host/unit.ts'
import type { Parts } from '../parts.ts'
import { isPublic, type PublishedPractice } from '../practices/practice.ts'
import { isPublicQuestion } from '../practices/question.ts'
import { isPublicQuote, isPublicVisit, type Visit } from '../visits/visit.ts'
import type { KitItem } from './kitItem.ts'
import type { MaterialPart } from './material.ts'
import type { MaterialWords } from './materialWords.ts'
import { answered, practicePart } from './practicePart.ts'
import { speakerOf, visitPart } from './visitPart.ts'

type Library = Pick<Parts, 'store' | 'regions'>

/** What the public sees of each thing in a kit, in its order; what it does not see any more is left out. */
export async function materialParts(
  items: readonly KitItem[],
  words: MaterialWords,
  library: Library,
): Promise<MaterialPart[]> {
  const units = await library.store.units()
  const parts = await Promise.all(items.map((item) => partOf(item, words, { library, units })))
  return parts.filter((part) => part !== null)
}

interface Around {
  library: Library
  units: readonly Unit[]
}

async function partOf(item: KitItem, words: MaterialWords, around: Around): Promise<MaterialPart | null> {
  if (item.kind === 'practice') return partOfPractice(item, words, around)
  if (item.kind === 'visit') return partOfVisit(item, words, around)
  if (item.kind === 'quote') return partOfQuote(item, words, around)
  return partOfQuestion(item, words, around)
}

async function partOfPractice(
  { practiceId, note }: Extract<KitItem, { kind: 'practice' }>,
  words: MaterialWords,
  { library: { store }, units }: Around,
): Promise<MaterialPart | null> {
  const practice = await publicPractice(practiceId, store)
  if (!practice) return null
  const [studying, uploads] = await Promise.all([
    store.visitsStudying(practice.slug),
    store.uploadsOf(practice.id),
  ])
  const visits = studying.filter(isPublicVisit)
  const uploadPath = (hash: string) => store.uploadPath(hash)
  return practicePart(practice, { note, visits, units, uploads, uploadPath }, words)
}

async function partOfVisit(
  { visitId, note }: Extract<KitItem, { kind: 'visit' }>,
  words: MaterialWords,
  { library: { store, regions } }: Around,
): Promise<MaterialPart | null> {
  const visit = await publicVisit(visitId, store)
  if (!visit) return null
  const studied = await Promise.all(visit.practices.map((slug) => store.findPractice(slug)))
  const practices = studied.flatMap((found) =>
    found && isPublic(found.record) ? [found.record.published.name] : [],
  )
  return visitPart(visit, { note, practices, regions }, words)
}

async function partOfQuote(
  { visitId, text, note }: Extract<KitItem, { kind: 'quote' }>,
  words: MaterialWords,
  { library: { store } }: Around,
): Promise<MaterialPart | null> {
  const visit = await publicVisit(visitId, store)
  const quote = visit?.quotes.find((one) => one.text === text && isPublicQuote(one))
  if (!visit || !quote) return null
  const about = { title: visit.title, address: words.addressOf(`/visits/${visit.slug}`) }
  return { kind: 'quote', note, text, speaker: speakerOf(quote), source: quote.source, about }
}

async function partOfQuestion(
  { practiceId, visitId, question, note }: Extract<KitItem, { kind: 'question' }>,
  words: MaterialWords,
  { library: { store } }: Around,
): Promise<MaterialPart | null> {
  const visit = visitId === null ? null : await publicVisit(visitId, store)
  const practice = practiceId === null ? null : await publicPractice(practiceId, store)
  // A visit's question is the visit's, whichever practice it is about.
  const asked = visitId === null ? practice?.published.questions : visit?.questions
  const found = asked?.find((one) => one.question === question && isPublicQuestion(one))
  if (!found) return null
  const about = visit
    ? { title: visit.title, address: words.addressOf(`/visits/${visit.slug}`) }
    : {
        title: practice?.published.name ?? '',
        address: words.addressOf(`/practices/${practice?.slug ?? ''}`),
      }
  return { kind: 'question', note, ...answered(found), about }
}

async function publicPractice(id: string, store: Library['store']): Promise<PublishedPractice | null> {
  const practice = await store.practice(id)
  return practice && isPublic(practice) ? practice : null
}

async function publicVisit(id: string, store: Library['store']): Promise<Visit | null> {
  const visit = await store.visit(id)
  return visit && isPublicVisit(visit) ? visit : null
}
