import { isPublic } from '../practices/practice.ts'
import type { Store, StoreChange } from '../storage/store.ts'
import { isPublicVisit } from '../visits/visit.ts'
import { answer } from './answer.ts'
import type { Search } from './search.ts'
import { practiceDocument, visitDocument } from './searchDocument.ts'
import { Segments } from './segments.ts'

/** Reads all public records, and follows the store from then on. */
export async function openSearch(store: Store): Promise<Search> {
  let segments = new Segments()
  let changed = new Changes()
  let taking = Promise.resolve()

  store.onChange((change) => changed.add(change))

  async function rebuild(): Promise<void> {
    segments = new Segments()
    for (const practice of await store.publishedPractices()) changed.practices.add(practice.id)
    for (const visit of await store.publicVisits()) changed.visits.add(visit.id)
    await takeChanges()
  }

  /** One after another, so that each question sees every change acknowledged before it. */
  function takeChanges(): Promise<void> {
    taking = taking.catch(() => undefined).then(takeWaiting)
    return taking
  }

  async function takeWaiting(): Promise<void> {
    const { practices, visits } = changed
    changed = new Changes()
    try {
      for (const id of practices) await takePractice(id, visits)
      for (const id of visits) await takeVisit(id)
    } catch (error) {
      // The next question tries again; this one fails.
      for (const id of practices) changed.practices.add(id)
      for (const id of visits) changed.visits.add(id)
      throw error
    }
  }

  /** A practice's name shows in the documents of the visits that studied it. */
  async function takePractice(id: string, visits: Set<string>): Promise<void> {
    const practice = await store.practice(id)
    if (practice === null) return segments.remove(`practice:${id}`)
    for (const visit of await store.visitsStudying(practice.slug)) visits.add(visit.id)
    if (isPublic(practice)) segments.put(practiceDocument(practice))
    else segments.remove(`practice:${id}`)
  }

  async function takeVisit(id: string): Promise<void> {
    const visit = await store.visit(id)
    if (visit === null || !isPublicVisit(visit)) return segments.remove(`visit:${id}`)
    const found = await Promise.all(visit.practices.map((slug) => store.findPractice(slug)))
    const studied = found.flatMap((one) => (one && isPublic(one.record) ? [one.record] : []))
    segments.put(visitDocument(visit, studied))
  }

  await rebuild()
  return {
    rebuild,
    async ask(question) {
      await takeChanges()
      return answer(segments, question)
    },
    suggest: () => Promise.resolve([]),
    similar: () => Promise.resolve([]),
    close: () => Promise.resolve(),
  }
}

/** Ids of the records that changed since the index last took them. */
class Changes {
  readonly practices = new Set<string>()
  readonly visits = new Set<string>()
  add(change: StoreChange): void {
    if (change.kind === 'practice') this.practices.add(change.id)
    if (change.kind === 'visit') this.visits.add(change.id)
  }
}
