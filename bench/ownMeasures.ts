import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { saveIndex } from '../src/search/snapshot.ts'
import type { TextIndex } from '../src/search/textIndex.ts'
import type { Document, Question } from './document.ts'
import type { Collection } from './documents.ts'
import { askOurs, searchedDocument } from './engines/ours.ts'
import type { Loaded } from './loading.ts'
import { percentilesOf, type Percentiles } from './percentiles.ts'
import { inOwnProcess } from './processes.ts'
import { questionsOf } from './questions.ts'

/** What only our own index is asked for. */
export interface OwnMeasures {
  snapshotBytes: number
  saveSeconds: number
  loadSeconds: number
  /** From the change to the answer that shows it, in ms, while searches go on. */
  freshness: Percentiles
  /** From when a question comes to its answer, in ms, while segments are joined: waiting for a slice counts. */
  duringMerge: Percentiles
}

const changes = 300
/** When more than half have changed, even the largest segment is joined. */
const changedShare = 0.55
// Of a small index, merges are short: there are many of them.
const fewestRounds = 60
/** So many changes fill the fresh segment and set a merge off. */
const changesARound = 128
const searchesBetween = 5

export async function ownMeasuresOf(index: TextIndex, collection: Collection): Promise<OwnMeasures> {
  const snapshot = await snapshotOf(index)
  const freshness = await freshnessOf(index, collection)
  return { ...snapshot, freshness, duringMerge: await duringMerge(index, collection) }
}

async function snapshotOf(index: TextIndex) {
  const folder = await mkdtemp(join(tmpdir(), 'tiru-bench-snapshot-'))
  try {
    const file = join(folder, 'index')
    const startedAt = performance.now()
    await saveIndex(index, file)
    const saveSeconds = (performance.now() - startedAt) / 1000
    const { size } = await stat(file)
    const loaded = await inOwnProcess<Loaded>('loading', [file])
    if (loaded.documents !== index.size) throw new Error('the snapshot does not hold the index')
    return { snapshotBytes: size, saveSeconds, loadSeconds: loaded.seconds }
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function freshnessOf(index: TextIndex, collection: Collection): Promise<Percentiles> {
  const others = questionsOf('three words', collection, changes * searchesBetween)
  const times: number[] = []
  for (let change = 0; change < changes; change++) {
    for (let other = 0; other < searchesBetween; other++) ask(index, others[change * searchesBetween + other])
    const mark = `penanda${change}perubahan`
    const changed = changedDocument(collection, change, mark)
    const startedAt = performance.now()
    index.put(searchedDocument(changed))
    const [found] = ask(index, { kind: 'one word', text: mark, filter: null })
    times.push(performance.now() - startedAt)
    if (found !== changed.id) throw new Error(`change ${change} was not found`)
    // Whatever goes on in the background has its turn.
    await nextTurn()
  }
  await index.settle()
  return percentilesOf(times)
}

/** Questions come one after another while changed documents come in and segments are joined. */
async function duringMerge(index: TextIndex, collection: Collection): Promise<Percentiles> {
  const questions = questionsOf('three words', collection, 1000)
  const rounds = Math.max(fewestRounds, Math.ceil((changedShare * collection.size) / changesARound))
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const joined = { isDone: false }
    for (let change = 0; change < changesARound; change++) {
      index.put(searchedDocument(changedDocument(collection, round * changesARound + change, 'berubah')))
    }
    void index.settle().then(() => (joined.isDone = true))
    while (!joined.isDone) {
      const cameAt = performance.now()
      await nextTurn()
      ask(index, questions[times.length % questions.length])
      times.push(performance.now() - cameAt)
    }
  }
  return percentilesOf(times)
}

function ask(index: TextIndex, question: Question | undefined): number[] {
  return question ? askOurs(index, question, 10) : []
}

function changedDocument(collection: Collection, change: number, word: string): Document {
  const document = collection.document((change * 7919) % collection.size)
  return { ...document, body: `${document.body} ${word}.` }
}
