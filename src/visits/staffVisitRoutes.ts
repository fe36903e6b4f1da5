import { Router } from 'express'
import type { Parts } from '../parts.ts'

/** /staff/visits/... */
export function staffVisitRoutes(_parts: Parts): Router {
  return Router()
}
