import { isDeepStrictEqual } from 'node:util'
import { isPublic, type Practice, type Revision } from '../practices/practice.ts'
import { publicPart } from '../practices/practiceDifferences.ts'
import { isPublicQuestion, type Question } from '../practices/question.ts'
import type { Store } from '../storage/store.ts'
import { isPublicQuote, isPublicVisit, type Visit } from '../visits/visit.ts'
import type { KitItem } from './kitItem.ts'

/** What has become of something chosen for a kit since the trainer looked at it. */
export type ItemState =
  | { kind: 'as_seen' }
  /** `before` is what the trainer saw; null for a visit, of which only the newest is kept. */
  | { kind: 'changed'; at: string; before: Revision | null; after: Revision | null }
  | { kind: 'withdrawn'; reason: string }
  /** The public does not see its record: a draft, or a visit that was called off. */
  | { kind: 'hidden' }
  /** Its record, or its words in the record, are not there any more. */
  | { kind: 'gone' }

export interface ItemNow {
  item: KitItem
  /** A record's name, or the words of a question or quote; null when its record is not there or was never public. */
  title: string | null
  /** The name of the record that a question or quote stands in; null for a record itself. */
  about: string | null
  /** The page that the public sees it on; null when there is none. */
  path: string | null
  isMadeUp: boolean
  state: ItemState
}

/** The records that an item names; null where it names none or it is not there. */
export interface ItemRecords {
  practice: Practice | null
  /** Of the practice, newest first. */
  revisions: readonly Revision[]
  visit: Visit | null
}

type ItemOf<K extends KitItem['kind']> = Extract<KitItem, { kind: K }>

/** Whether the public can be shown it: only such stand in pages and files. */
export function isShown({ state }: Pick<ItemNow, 'state'>): boolean {
  return state.kind === 'as_seen' || state.kind === 'changed'
}

/** Everything chosen, as it is now, in its order. */
export function itemsNow(items: readonly KitItem[], store: Store): Promise<ItemNow[]> {
  return Promise.all(items.map(async (item) => itemNow(item, await recordsOf(item, store))))
}

async function recordsOf(item: KitItem, store: Store): Promise<ItemRecords> {
  const practiceId = item.kind === 'practice' || item.kind === 'question' ? item.practiceId : null
  const visitId = item.kind === 'practice' ? null : item.visitId
  return {
    practice: practiceId === null ? null : await store.practice(practiceId),
    revisions: item.kind === 'practice' ? await store.revisions(item.practiceId) : [],
    visit: visitId === null ? null : await store.visit(visitId),
  }
}

function itemNow(item: KitItem, records: ItemRecords): ItemNow {
  const { practice, visit } = records
  if (item.kind === 'practice')
    return { ...asTitle(ofPractice(practice)), item, state: practiceState(item, records) }
  if (item.kind === 'visit') return { ...asTitle(ofVisit(visit)), item, state: visitState(item, records) }
  if (item.kind === 'quote')
    return { ...ofVisit(visit), item, title: item.text, state: quoteState(item, records) }
  const about = item.visitId === null ? ofPractice(practice) : ofVisit(visit)
  return { ...about, item, title: item.question, state: questionState(item, records) }
}

type About = Pick<ItemNow, 'about' | 'path' | 'isMadeUp'>

function asTitle({ about, ...rest }: About): Omit<ItemNow, 'item' | 'state'> {
  return { ...rest, title: about, about: null }
}

const nothing: About = { about: null, path: null, isMadeUp: false }

function ofPractice(practice: Practice | null): About {
  // A draft's name is nobody's but its editors'.
  if (!practice?.published) return nothing
  const { name, isMadeUp } = practice.published
  return { about: name, isMadeUp, path: isPublic(practice) ? `/practices/${practice.slug}` : null }
}

function ofVisit(visit: Visit | null): About {
  if (visit === null) return nothing
  const { title, slug, isMadeUp } = visit
  return { about: title, isMadeUp, path: isPublicVisit(visit) ? `/visits/${slug}` : null }
}

/** Why the public does not see a record; null when it does. */
function whyHidden(record: Practice | Visit | null, isSeen: boolean): ItemState | null {
  if (record === null) return { kind: 'gone' }
  if (record.withdrawal !== null) return { kind: 'withdrawn', reason: record.withdrawal.reason }
  return isSeen ? null : { kind: 'hidden' }
}

const whyPracticeIsHidden = (practice: Practice | null) =>
  whyHidden(practice, practice !== null && isPublic(practice))
const whyVisitIsHidden = (visit: Visit | null) => whyHidden(visit, visit !== null && isPublicVisit(visit))

function practiceState(
  { revision }: ItemOf<'practice'>,
  { practice, revisions: [newest, ...older] }: ItemRecords,
): ItemState {
  const why = whyPracticeIsHidden(practice)
  if (why !== null) return why
  if (newest === undefined || revision >= newest.number) return { kind: 'as_seen' }
  const before = older.find(({ number }) => number === revision) ?? null
  // An edition that only holds other questions under review is the same to the public.
  if (before && isDeepStrictEqual(publicPart(before.content), publicPart(newest.content)))
    return { kind: 'as_seen' }
  return { kind: 'changed', at: newest.at, before, after: newest }
}

function visitState({ seenAt }: ItemOf<'visit'>, { visit }: ItemRecords): ItemState {
  const why = whyVisitIsHidden(visit)
  if (why !== null || visit === null) return why ?? { kind: 'gone' }
  if (visit.updatedAt <= seenAt) return { kind: 'as_seen' }
  return { kind: 'changed', at: visit.updatedAt, before: null, after: null }
}

function questionState(item: ItemOf<'question'>, { practice, visit }: ItemRecords): ItemState {
  const why = item.visitId === null ? whyPracticeIsHidden(practice) : whyVisitIsHidden(visit)
  if (why !== null) return why
  const questions: readonly Question[] =
    (item.visitId === null ? practice?.published?.questions : visit?.questions) ?? []
  const isThere = questions.some((one) => one.question === item.question && isPublicQuestion(one))
  return { kind: isThere ? 'as_seen' : 'gone' }
}

function quoteState({ text }: ItemOf<'quote'>, { visit }: ItemRecords): ItemState {
  const why = whyVisitIsHidden(visit)
  if (why !== null) return why
  const isThere = visit?.quotes.some((quote) => quote.text === text && isPublicQuote(quote))
  return { kind: isThere ? 'as_seen' : 'gone' }
}
