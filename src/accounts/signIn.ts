import type { Request } from 'express'
import type { Parts } from '../parts.ts'
import type { User } from './account.ts'
import { deviceOf } from './device.ts'

/** Begins a session under a new id, so that an id known from before the sign-in is worth nothing. */
export async function beginSession(request: Request, user: User, now: Parts['now']): Promise<void> {
  await settled((done) => request.session.regenerate(done))
  const moment = now().toISOString()
  Object.assign(request.session, {
    userId: user.id,
    signedInAt: moment,
    seenAt: moment,
    device: deviceOf(request.headers['user-agent']),
  })
  await settled((done) => request.session.save(done))
}

export function endSession(request: Request): Promise<void> {
  return settled((done) => request.session.destroy(done))
}

function settled(work: (done: (error?: unknown) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    work((error) => (error ? reject(error as Error) : resolve()))
  })
}
