import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Link, LinkKind } from '../../links/link.ts'
import type { Store } from '../store.ts'
import { change, enter } from './change.ts'
import type { Change, Ground, Subject } from './change.ts'
import type { Lists } from './lists.ts'

type LinkCalls = 'link' | 'linkByToken' | 'openLink' | 'closeLink'

export function linkCalls(ground: Ground, lists: Lists): Pick<Store, LinkCalls> {
  const { engine } = ground

  return {
    link: async (kind, subjectId) => engine.get('links', idOf(kind, subjectId)) ?? null,
    linkByToken: async (kind, token) => {
      // Found by its hash, which tells nothing about how much of a guess was right; then compared whole.
      const link = lists.linkByHash(hashOf(kind, token))
      return link && isSame(link.token, token) ? link : null
    },

    openLink: (kind, subjectId, expiresAt, by) =>
      change(ground, (step) => {
        const id = idOf(kind, subjectId)
        const token = randomBytes(16).toString('base64url')
        const opened = { id, kind, subjectId, token, createdAt: step.at, expiresAt, closedAt: null }
        enter(step, by, { action: 'link.open', subject: subjectOf(opened), note: null })
        return step.put('links', opened)
      }),

    closeLink: (kind, subjectId, by) =>
      change(ground, (step) => closed(step, step.get('links', idOf(kind, subjectId)), by)),
  }

  function closed(
    step: Change,
    link: (Link & { id: string }) | undefined,
    by: Parameters<typeof enter>[1],
  ): void {
    if (!link || link.closedAt !== null) return
    step.put('links', { ...link, closedAt: step.at })
    enter(step, by, { action: 'link.close', subject: subjectOf(link), note: null })
  }
}

export function hashOf(kind: LinkKind, token: string): string {
  return createHash('sha256').update(`${kind}:${token}`).digest('hex')
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}

const idOf = (kind: LinkKind, subjectId: string) => `${kind}:${subjectId}`

function subjectOf({ kind, subjectId }: Link): Subject {
  return { type: 'link', id: subjectId, title: kind }
}
