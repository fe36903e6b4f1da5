import { Router } from 'express'
import type { Parts } from '../parts.ts'

/** GET /search */
export function searchRoutes(_parts: Parts): Router {
  return Router()
}
