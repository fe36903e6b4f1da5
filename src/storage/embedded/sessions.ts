import { NoSuchRecord } from '../store.ts'
import type { Store } from '../store.ts'
import { enterForUser, removeSessionsOf } from './accounts.ts'
import { change } from './change.ts'
import type { Ground } from './change.ts'
import type { Lists } from './lists.ts'

type SessionCalls =
  'session' | 'sessionsOf' | 'saveSession' | 'endSession' | 'endSessionsOf' | 'endExpiredSessions'

/** Saving and ending one's own session is no state change that the audit keeps; a login is noted by its route. */
export function sessionCalls(ground: Ground, lists: Lists): Pick<Store, SessionCalls> {
  const { engine, now } = ground
  return {
    session: async (id) => engine.get('sessions', id) ?? null,
    sessionsOf: async (userId) => lists.sessionsOf(userId),
    saveSession: async (session) => {
      await change(ground, (step) => step.put('sessions', session))
    },
    endSession: async (id) => {
      await change(ground, (step) => {
        if (step.get('sessions', id)) step.remove('sessions', id)
      })
    },
    endSessionsOf: (userId, by) =>
      change(ground, (step) => {
        const user = step.get('users', userId)
        if (!user) throw new NoSuchRecord(`there is no user ${userId}`)
        removeSessionsOf(step, userId)
        enterForUser(step, by, user, { action: 'user.end_sessions', note: null })
      }),
    endExpiredSessions: async () => {
      const moment = now().toISOString()
      return change(ground, (step) => {
        const expired = [...step.all('sessions')].filter((session) => session.expiresAt <= moment)
        for (const { id } of expired) step.remove('sessions', id)
        return expired.length
      })
    },
  }
}
