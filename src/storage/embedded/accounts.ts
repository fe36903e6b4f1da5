import type { Actor, User } from '../../accounts/account.ts'
import { Refused } from '../store.ts'
import type { Store } from '../store.ts'
import { change, current, enter, next } from './change.ts'
import type { Change, Ground } from './change.ts'
import type { Reading } from './engine.ts'
import type { Lists } from './lists.ts'

type AccountCalls = 'users' | 'user' | 'userByEmail' | 'addUser' | 'changeUser' | 'changePassword'

export function accountCalls(ground: Ground, lists: Lists): Pick<Store, AccountCalls> {
  const { engine } = ground
  return {
    users: async () => lists.users(),
    user: async (id) => engine.get('users', id) ?? null,
    userByEmail: async (email) => lists.userByEmail(sameEmail(email)),

    addUser: (user, by) =>
      change(ground, (step) => {
        const email = sameEmail(user.email)
        if ([...step.all('users')].some((other) => other.email === email)) {
          throw new Refused('email_taken', `there is an account for ${email} already`)
        }
        const { name, role, passwordHash } = user
        const stamps = { version: 1, createdAt: step.at, updatedAt: step.at }
        const added = step.put('users', {
          id: step.newId(),
          email,
          name,
          role,
          passwordHash,
          disabledAt: null,
          ...stamps,
        })
        enterForUser(step, by, added, { action: 'user.add', note: role })
        return added
      }),

    changeUser: (edit, { name, role, disabledAt }, by) =>
      change(ground, (step) => {
        const before = current(step.get('users', edit.id), edit)
        const after = step.put('users', { ...before, name, role, disabledAt, ...next(before, step) })
        if (isActiveAdmin(before) && ![...step.all('users')].some(isActiveAdmin)) {
          throw new Refused('last_admin', 'there must be an admin who can log in')
        }
        const isDisabled = disabledAt !== null
        if (role !== before.role || isDisabled) removeSessionsOf(step, edit.id)
        const note = `${before.role} -> ${role}${isDisabled ? ', nonaktif' : ''}`
        enterForUser(step, by, after, { action: 'user.change', note })
        return after
      }),

    changePassword: (edit, passwordHash, by) =>
      change(ground, (step) => {
        const before = current(step.get('users', edit.id), edit)
        const after = step.put('users', { ...before, passwordHash, ...next(before, step) })
        removeSessionsOf(step, edit.id)
        enterForUser(step, by, after, { action: 'user.change_password', note: null })
        return after
      }),
  }
}

export function removeSessionsOf(step: Change, userId: string): void {
  for (const id of sessionIdsOf(step, userId)) step.remove('sessions', id)
}

function sessionIdsOf(reading: Reading, userId: string): string[] {
  return [...reading.all('sessions')]
    .filter((session) => session.userId === userId)
    .map((session) => session.id)
}

export function enterForUser(
  step: Change,
  by: Actor,
  user: Pick<User, 'id' | 'name'>,
  entry: { action: string; note: string | null },
): void {
  enter(step, by, { ...entry, subject: { type: 'user', id: user.id, title: user.name } })
}

function isActiveAdmin(user: User): boolean {
  return user.role === 'admin' && user.disabledAt === null
}

function sameEmail(email: string): string {
  return email.trim().toLowerCase()
}
