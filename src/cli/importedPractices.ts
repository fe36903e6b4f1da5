import { commandActor } from '../accounts/account.ts'
import { practiceFrame } from '../api/practiceJson.ts'
import { knownToPractices } from '../practices/knownToPractices.ts'
import { parsePractice } from '../practices/practiceForm.ts'
import type { PracticeContent } from '../practices/practice.ts'
import { readFramed } from './framedLine.ts'
import type { CommandParts } from './command.ts'
import type { RecordKind } from './importLines.ts'
import { plannedSlugs } from './plannedSlugs.ts'

/** Practices, published at once. What a line may name is read once and kept up with what goes in. */
export async function practiceKind({
  parts,
  isDryRun,
}: {
  parts: CommandParts
  isDryRun: boolean
}): Promise<RecordKind> {
  const { store } = parts
  const { practices, units } = await knownToPractices(store)
  const known = { practices: new Set(practices), units }
  const add = isDryRun ? planner(parts) : adder(parts)
  return {
    read: (body) =>
      readFramed(body, practiceFrame, {
        parse: (content) => parsePractice(content, known),
        async add(content, slug) {
          known.practices.add(await add(content, slug))
        },
      }),
  }
}

/** Returns the slug that the practice got. */
type Add = (content: PracticeContent, slug: string | null) => Promise<string>

function adder({ store }: CommandParts): Add {
  return async (content, slug) =>
    (await store.addPractice(content, { slug, state: 'published' }, commandActor)).slug
}

/** Gives the slugs that the store would give, and stores nothing. */
function planner({ store }: CommandParts): Add {
  const planned = plannedSlugs(async (slug) => (await store.findPractice(slug)) !== null)
  return ({ name }, slug) => (slug === null ? planned.claimFree(name) : planned.claim(slug))
}
