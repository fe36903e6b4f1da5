import type { Actor } from '../../accounts/account.ts'
import type { Kit, KitContent, KitEdition } from '../../kits/kit.ts'
import { Refused } from '../store.ts'
import type { Edit, Store } from '../store.ts'
import { change, current, enter, next } from './change.ts'
import type { Change, Ground, Subject } from './change.ts'
import type { Reading } from './engine.ts'
import type { Lists } from './lists.ts'
import { claimSlug, find, giveSlug } from './slugs.ts'

type KitCalls =
  | 'kits'
  | 'publishedKits'
  | 'kit'
  | 'findKit'
  | 'addKit'
  | 'saveKit'
  | 'keepKitEdition'
  | 'publishKit'
  | 'withdrawKit'
  | 'reinstateKit'
  | 'moveKit'
  | 'kitEditions'
  | 'tray'
  | 'saveTray'

export function kitCalls(ground: Ground, lists: Lists): Pick<Store, KitCalls> {
  const { engine } = ground

  return {
    kits: async () => lists.kits(),
    publishedKits: async () => lists.publishedKits(),
    kit: async (id) => engine.get('kits', id) ?? null,
    findKit: async (slug) => find(engine, 'kits', 'kit', slug),
    kitEditions: async (kitId) => editionsOf(engine, kitId).toReversed(),

    addKit: (content, slug, by) => change(ground, (step) => addedKit(step, content, { slug, by })),

    saveKit: (edit, content, by) =>
      editKit(ground, edit, { by, action: 'kit.save', note: null }, (kit) => ({ ...kit, content })),

    keepKitEdition: (edit, note, by) =>
      editKit(ground, edit, { by, action: 'kit.keep_edition', note }, (kit, step) => {
        keepEdition(step, kit, note, by)
        return kit
      }),

    publishKit: (edit, note, by) =>
      editKit(ground, edit, { by, action: 'kit.publish', note }, (kit, step) => {
        if (kit.withdrawal) throw new Refused('wrong_state', 'a withdrawn kit is brought back first')
        keepEdition(step, kit, note, by)
        const firstPublishedAt = kit.firstPublishedAt ?? step.at
        return { ...kit, published: kit.content, firstPublishedAt, publishedAt: step.at }
      }),

    withdrawKit: (edit, reason, by) =>
      editKit(ground, edit, { by, action: 'kit.withdraw', note: reason }, (kit, step) => {
        if (kit.withdrawal || !kit.published) throw new Refused('wrong_state', 'the kit is not published')
        return { ...kit, withdrawal: { reason, by: by.name, at: step.at } }
      }),

    reinstateKit: (edit, by) =>
      editKit(ground, edit, { by, action: 'kit.reinstate', note: null }, (kit) => {
        if (!kit.withdrawal) throw new Refused('wrong_state', 'the kit is not withdrawn')
        return { ...kit, withdrawal: null }
      }),

    moveKit: (edit, asked, by) =>
      editKit(ground, edit, { by, action: 'kit.move', note: asked }, (kit, step) => ({
        ...kit,
        slug: claimSlug(step, 'kit', kit.id, asked),
      })),

    tray: async (userId) => engine.get('trays', userId)?.items ?? [],
    saveTray: (userId, items) =>
      change(ground, (step) => {
        if (items.length === 0) step.remove('trays', userId)
        else step.put('trays', { id: userId, items })
      }),
  }
}

function addedKit(step: Change, content: KitContent, { slug, by }: { slug: string | null; by: Actor }): Kit {
  const id = step.newId()
  const kit = step.put('kits', {
    id,
    version: 1,
    slug: giveSlug(step, 'kit', { id, asked: slug, name: content.title }),
    createdAt: step.at,
    updatedAt: step.at,
    ownerId: by.id,
    ownerName: by.name,
    content,
    published: null,
    firstPublishedAt: null,
    publishedAt: null,
    withdrawal: null,
  })
  enter(step, by, { action: 'kit.add', subject: subjectOf(kit), note: null })
  return kit
}

function editKit(
  ground: Ground,
  edit: Edit,
  { by, action, note }: { by: Actor; action: string; note: string | null },
  edited: (kit: Kit, step: Change) => Kit,
): Promise<Kit> {
  return change(ground, (step) => {
    const kit = current(step.get('kits', edit.id), edit)
    const changed = step.put('kits', { ...edited(kit, step), ...next(kit, step) })
    enter(step, by, { action, subject: subjectOf(changed), note })
    return changed
  })
}

function keepEdition(step: Change, { id: kitId, content }: Kit, note: string | null, by: Actor): void {
  const number = editionsOf(step, kitId).length + 1
  step.put('kitEditions', {
    id: editionId(kitId, number),
    kitId,
    number,
    at: step.at,
    by: by.name,
    note,
    content,
  })
}

export function editionId(kitId: string, number: number): string {
  return `${kitId}.${number}`
}

/** Oldest first; their ids count up without a gap. */
function editionsOf(reading: Reading, kitId: string): KitEdition[] {
  const editions: KitEdition[] = []
  for (let number = 1; ; number += 1) {
    const edition = reading.get('kitEditions', editionId(kitId, number))
    if (!edition) return editions
    editions.push(edition)
  }
}

function subjectOf({ id, content }: Kit): Subject {
  return { type: 'kit', id, title: content.title }
}
