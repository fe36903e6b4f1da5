import { promisify } from 'node:util'
import type { Request } from 'express'
import type { Parts } from '../parts.ts'
import type { User } from './account.ts'
import { deviceOf } from './device.ts'

/** Begins a session under a new id, so that an id known from before the sign-in is worth nothing. */
export async function beginSession(request: Request, user: User, now: Parts['now']): Promise<void> {
  await promisify(request.session.regenerate.bind(request.session))()
  const moment = now().toISOString()
  Object.assign(request.session, {
    userId: user.id,
    signedInAt: moment,
    seenAt: moment,
    device: deviceOf(request.headers['user-agent']),
  })
  await promisify(request.session.save.bind(request.session))()
}

export function endSession(request: Request): Promise<void> {
  return promisify(request.session.destroy.bind(request.session))()
}
