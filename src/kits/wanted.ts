import type { Store } from '../storage/store.ts'
import { isShown, itemsNow } from './itemState.ts'
import type { KitItem } from './kitItem.ts'

/** What a button "Tambah ke paket" stands for; every kit item is one. */
export type Wanted =
  | { kind: 'practice'; practiceId: string }
  | { kind: 'visit'; visitId: string }
  | { kind: 'question'; practiceId: string | null; visitId: string | null; question: string }
  | { kind: 'quote'; visitId: string; text: string }

const longest = 20_000

/** As the button sends it: `visit=01J...&quote=...`; the same for the same thing, so that it tells what the tray holds. */
export function wantedText(wanted: Wanted): string {
  return new URLSearchParams(partsOf(wanted)).toString()
}

function partsOf(wanted: Wanted): Record<string, string> {
  if (wanted.kind === 'practice') return { practice: wanted.practiceId }
  if (wanted.kind === 'visit') return { visit: wanted.visitId }
  if (wanted.kind === 'quote') return { visit: wanted.visitId, quote: wanted.text }
  const { visitId, practiceId, question } = wanted
  return visitId === null ? { practice: practiceId ?? '', question } : { visit: visitId, question }
}

/** Null for what no button sends. */
export function readWanted(text: unknown): Wanted | null {
  if (typeof text !== 'string' || text.length > longest) return null
  const parts = new URLSearchParams(text)
  const [practiceId, visitId, question, quote] = ['practice', 'visit', 'question', 'quote'].map(
    (name) => parts.get(name) || null,
  )
  if (!practiceId && !visitId) return null
  if (question)
    return { kind: 'question', practiceId: practiceId ?? null, visitId: visitId ?? null, question }
  if (quote) return visitId ? { kind: 'quote', visitId, text: quote } : null
  if (visitId) return { kind: 'visit', visitId }
  return practiceId ? { kind: 'practice', practiceId } : null
}

/** As an item that was looked at just now; null when the public does not see it. */
export async function itemOf(wanted: Wanted, store: Store): Promise<KitItem | null> {
  const item = await asSeenNow(unseen(wanted), store)
  const [now] = await itemsNow([item], store)
  return now && isShown(now) ? item : null
}

/** As an item that nobody has looked at yet. */
export function unseen(wanted: Wanted): KitItem {
  if (wanted.kind === 'practice') return { ...wanted, revision: 0, note: null }
  if (wanted.kind === 'visit') return { ...wanted, seenAt: '', note: null }
  return { ...wanted, note: null }
}

/** The same item, its record looked at just now. */
export async function asSeenNow(item: KitItem, store: Store): Promise<KitItem> {
  if (item.kind === 'practice') {
    const [newest] = await store.revisions(item.practiceId)
    return { ...item, revision: newest?.number ?? item.revision }
  }
  if (item.kind !== 'visit') return item
  const visit = await store.visit(item.visitId)
  return { ...item, seenAt: visit?.updatedAt ?? item.seenAt }
}
