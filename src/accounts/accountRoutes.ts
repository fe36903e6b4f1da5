import { Router } from 'express'
import type { Parts } from '../parts.ts'

/** /login, /logout, /setup/:token, /staff/users, /staff/account, /staff/audit */
export function accountRoutes(_parts: Parts): Router {
  return Router()
}
