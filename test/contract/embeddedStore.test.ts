import { tempStore } from '../support/tempStore.ts'
import { storeContract } from './store.contract.ts'

describe('the embedded store', () => {
  storeContract((now) => tempStore(now ? { now } : {}))
})
