import { Router } from 'express'
import type { Parts } from '../parts.ts'
import { auditRoutes } from './auditRoutes.ts'
import { loginRoutes } from './loginRoutes.ts'
import { ownAccountRoutes } from './ownAccountRoutes.ts'
import { setupRoutes } from './setupRoutes.ts'
import { staffHomeRoutes } from './staffHomeRoutes.ts'
import { userAccessRoutes } from './userAccessRoutes.ts'
import { userRoutes } from './userRoutes.ts'

/** /login, /logout, /setup/:token, /staff, /staff/account, /staff/users, /staff/audit */
export function accountRoutes(parts: Parts): Router {
  return Router().use(
    loginRoutes(parts),
    setupRoutes(parts),
    staffHomeRoutes(parts),
    ownAccountRoutes(parts),
    userRoutes(parts),
    userAccessRoutes(parts),
    auditRoutes(parts),
  )
}
