/** What a kit is made of. Records are named by id, so that a new address of one changes no kit. */
export type KitItem =
  /** `revision`: the number of the published version that the trainer last looked at. */
  | { kind: 'practice'; practiceId: string; revision: number; note: string | null }
  /** `seenAt`: the visit's `updatedAt` when the trainer last looked at it. */
  | { kind: 'visit'; visitId: string; seenAt: string; note: string | null }
  /** One of the practice's questions or, when `visitId` is set, of the visit's, found again by its words. */
  | {
      kind: 'question'
      practiceId: string | null
      visitId: string | null
      question: string
      note: string | null
    }
  /** Of a visit, found again by its words. */
  | { kind: 'quote'; visitId: string; text: string; note: string | null }

export type ItemKind = KitItem['kind']
export const itemKinds = ['practice', 'visit', 'question', 'quote'] as const satisfies readonly ItemKind[]

/** Whether two items are about the same thing, whatever was noted of it. */
export function isSameItem(one: KitItem, other: KitItem): boolean {
  return identityOf(one) === identityOf(other)
}

/** What sets an item apart from all others of a kit: text for comparing, not for an address. */
export function identityOf(item: KitItem): string {
  if (item.kind === 'practice') return `practice:${item.practiceId}`
  if (item.kind === 'visit') return `visit:${item.visitId}`
  if (item.kind === 'quote') return `quote:${item.visitId}:${item.text}`
  return `question:${item.visitId ?? item.practiceId ?? ''}:${item.question}`
}
