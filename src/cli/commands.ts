import { check } from './check.ts'
import type { Command } from './command.ts'
import { evalSearch } from './evalSearch.ts'
import { generate } from './generate.ts'
import { help } from './help.ts'
import { importRecords } from './importRecords.ts'
import { reindex } from './reindex.ts'
import { repair } from './repair.ts'
import { tokenCreate } from './tokenCreate.ts'
import { tokenList } from './tokenList.ts'
import { tokenRevoke } from './tokenRevoke.ts'
import { userAdd } from './userAdd.ts'

/** All that `npm run tiru -- COMMAND` can do, in the order of its help. */
export const commands: readonly Command[] = [
  userAdd,
  tokenCreate,
  tokenList,
  tokenRevoke,
  importRecords,
  generate,
  check,
  repair,
  reindex,
  evalSearch,
  help(() => commands),
]
