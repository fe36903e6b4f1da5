import type { Upload } from '../../uploads/upload.ts'
import type { StoreChange } from '../store.ts'
import type { CollectionName, Engine, Operation } from './engine.ts'

/** Tells what search and kept pages must know. Views, sessions, accounts and the audit change no public page. */
export function changeFeed(engine: Engine): (listener: (change: StoreChange) => void) => void {
  const uploads = new Map([...engine.all('uploads')].map((upload) => [upload.id, upload]))
  let changes: StoreChange[] = []
  // Called before all that follow below, each of which the engine shields from one that throws.
  engine.onCommit((operations) => (changes = changesOf(operations, uploads)))
  return (listener) => engine.onCommit(() => changes.forEach(listener))
}

/** `uploads` are those before: whose an upload was is no longer known of one that is removed. */
function changesOf(operations: readonly Operation[], uploads: Map<string, Upload>): StoreChange[] {
  const changes: StoreChange[] = []
  for (const { collection, id, record } of operations) {
    if (collection === 'practices') changes.push({ kind: 'practice', id, practice: record })
    if (collection === 'visits') changes.push({ kind: 'visit', id, visit: record })
    if (collection === 'adoptions' && record) changes.push({ kind: 'adoption', id, adoption: record })
    if (collection === 'kits' && record) changes.push({ kind: 'kit', id, kit: record })
    if (collection !== 'uploads') continue
    const known = record ?? uploads.get(id)
    if (known) changes.push({ kind: 'upload', id, owner: known.owner, hash: known.hash })
    if (record) uploads.set(id, record)
    else uploads.delete(id)
  }
  if (operations.some(({ collection }) => collection === 'synonyms')) changes.push({ kind: 'synonyms' })
  if (operations.some(({ collection }) => shownBeside.includes(collection))) changes.push({ kind: 'other' })
  return changes
}
const shownBeside: readonly CollectionName[] = ['site', 'units']
