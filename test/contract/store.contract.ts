import { accountsContract } from './accounts.contract.ts'
import { adoptionsContract } from './adoptions.contract.ts'
import { delegationFilesContract } from './delegationFiles.contract.ts'
import { guestsContract } from './guests.contract.ts'
import { hostContract } from './host.contract.ts'
import { kitsContract } from './kits.contract.ts'
import { linksContract } from './links.contract.ts'
import { practicesContract } from './practices.contract.ts'
import type { OpenStore } from './openContractStore.ts'
import { requestsContract } from './requests.contract.ts'
import { searchesContract } from './searches.contract.ts'
import { uploadsContract } from './uploads.contract.ts'
import { visitsContract } from './visits.contract.ts'

/** What every store must do, told against the port only: the embedded one today, PostgreSQL later. */
export function storeContract(open: OpenStore): void {
  practicesContract(open)
  visitsContract(open)
  delegationFilesContract(open)
  requestsContract(open)
  guestsContract(open)
  kitsContract(open)
  linksContract(open)
  hostContract(open)
  searchesContract(open)
  uploadsContract(open)
  accountsContract(open)
  adoptionsContract(open)
}
