import { idMaker } from '../newId.ts'
import { Explained, sentence } from '../sentence.ts'
import { StoreRefused } from '../storeRefused.ts'
import type { Store } from '../store.ts'
import { accountCalls } from './accounts.ts'
import { adoptionCalls } from './adoptions.ts'
import type { Ground } from './change.ts'
import { changeFeed } from './changeFeed.ts'
import { delegationFileCalls } from './delegationFiles.ts'
import { collectionNames } from './engine.ts'
import type { CollectionName, Engine } from './engine.ts'
import { guestCalls } from './guests.ts'
import { happeningCalls } from './happenings.ts'
import { ensureSite, hostCalls } from './host.ts'
import { kitCalls } from './kits.ts'
import { linkCalls } from './links.ts'
import { listsOf } from './lists.ts'
import { openEngine } from './openEngine.ts'
import type { EngineOptions } from './openEngine.ts'
import { practiceReviewCalls } from './practiceReview.ts'
import { practiceCalls } from './practices.ts'
import { requestAfterwardsCalls } from './requestAfterwards.ts'
import { requestCalls } from './requests.ts'
import { requestVisitCalls } from './requestVisits.ts'
import { searchCalls } from './searches.ts'
import { sessionCalls } from './sessions.ts'
import { tokenCalls } from './tokens.ts'
import { uploadCalls } from './uploads.ts'
import { visitCalls } from './visits.ts'

/** Opens the store in a folder of this machine: everything in memory, every change in a journal first. */
export async function openEmbeddedStore(options: EngineOptions): Promise<Store> {
  const { dataDir, now } = options
  const { engine, notices } = await openEngine(options)
  const ground: Ground = { engine, now, newId: idMaker(now, newestId(engine)) }
  const lists = listsOf(engine)
  const isNew = holdsNothing(engine)
  await ensureSite(ground).catch(async (error: Error) => {
    await engine.close()
    const reason = error instanceof Explained ? error.sentence : error.message
    throw new StoreRefused(sentence('store.refused.notBegun', { folder: dataDir, reason }), { cause: error })
  })
  return {
    ...practiceCalls(ground, lists),
    ...practiceReviewCalls(ground),
    ...visitCalls(ground, lists),
    ...requestCalls(ground, lists),
    ...requestVisitCalls(ground),
    ...requestAfterwardsCalls(ground),
    ...delegationFileCalls(ground),
    ...guestCalls(ground, lists),
    ...adoptionCalls(ground, lists),
    ...kitCalls(ground, lists),
    ...linkCalls(ground, lists),
    ...hostCalls(ground, lists),
    ...searchCalls(ground),
    ...uploadCalls(ground, lists, dataDir),
    ...accountCalls(ground, lists),
    ...tokenCalls(ground, lists),
    ...sessionCalls(ground, lists),
    ...happeningCalls(ground, lists),
    isNew,
    notices: () => notices,
    onChange: changeFeed(engine),
    trouble: () => engine.trouble(),
    close: () => engine.close(),
  }
}

/** Also after a first start that was cut off: then nobody has put anything in yet. */
function holdsNothing(engine: Engine): boolean {
  return written.every((collection) => [...engine.all(collection)].length === 0)
}
const written: readonly CollectionName[] = ['practices', 'visits', 'units', 'users']

function newestId(engine: Engine): string {
  let newest = ''
  for (const collection of collectionNames) {
    if (!timeSorted.includes(collection)) continue
    for (const { id } of engine.all(collection)) if (id > newest) newest = id
  }
  return newest
}
const timeSorted: readonly CollectionName[] = [
  'practices',
  'visits',
  'units',
  'requests',
  'guests',
  'adoptions',
  'kits',
  'uploads',
  'users',
  'tokens',
  'audit',
]
