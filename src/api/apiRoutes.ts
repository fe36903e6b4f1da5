import { Router } from 'express'
import type { Parts } from '../parts.ts'

/** /api/v1/... */
export function apiRoutes(_parts: Parts): Router {
  return Router()
}
