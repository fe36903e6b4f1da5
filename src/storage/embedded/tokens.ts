import { NoSuchRecord } from '../store.ts'
import type { Store } from '../store.ts'
import { change, enter } from './change.ts'
import type { Ground } from './change.ts'
import type { Lists } from './lists.ts'

export function tokenCalls(
  ground: Ground,
  lists: Lists,
): Pick<Store, 'tokens' | 'tokenByHash' | 'addToken' | 'revokeToken'> {
  return {
    tokens: async () => lists.tokens(),
    tokenByHash: async (hash) => lists.tokenByHash(hash),
    addToken: (token, by) =>
      change(ground, (step) => {
        const added = step.put('tokens', { ...token, id: step.newId(), createdAt: step.at, revokedAt: null })
        const subject = { type: 'token', id: added.id, title: added.name }
        enter(step, by, { action: 'token.add', subject, note: added.role })
        return added
      }),
    revokeToken: (id, by) =>
      change(ground, (step) => {
        const token = step.get('tokens', id)
        if (!token) throw new NoSuchRecord(`there is no token ${id}`)
        if (token.revokedAt) return
        step.put('tokens', { ...token, revokedAt: step.at })
        enter(step, by, {
          action: 'token.revoke',
          subject: { type: 'token', id, title: token.name },
          note: null,
        })
      }),
  }
}
