import { commandActor } from '../accounts/account.ts'
import { visitFrame } from '../api/visitJson.ts'
import { knownToVisits } from '../visits/knownToVisits.ts'
import { parseVisit } from '../visits/visitForm.ts'
import type { VisitContent } from '../visits/visit.ts'
import type { CommandParts } from './command.ts'
import { readFramed } from './framedLine.ts'
import type { RecordKind } from './importLines.ts'
import { plannedSlugs } from './plannedSlugs.ts'

/** Visits; what a line may name is read once, since no visit names another. */
export async function visitKind({
  parts,
  isDryRun,
}: {
  parts: CommandParts
  isDryRun: boolean
}): Promise<RecordKind> {
  const known = await knownToVisits(parts)
  const add = isDryRun ? planner(parts) : adder(parts)
  return {
    read: (body) => readFramed(body, visitFrame, { parse: (content) => parseVisit(content, known), add }),
  }
}

type Add = (content: VisitContent, slug: string | null) => Promise<void>

function adder({ store }: CommandParts): Add {
  return async (content, slug) => void (await store.addVisit(content, commandActor, slug ?? undefined))
}

function planner({ store }: CommandParts): Add {
  const planned = plannedSlugs(async (slug) => (await store.findVisit(slug)) !== null)
  return async (_content, slug) => {
    // Without one the store finds a free slug by itself.
    if (slug !== null) await planned.claim(slug)
  }
}
