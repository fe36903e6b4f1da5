import { Router } from 'express'
import type { Parts } from '../parts.ts'

/** GET /regions/:code */
export function regionRoutes(_parts: Parts): Router {
  return Router()
}
