import { Router } from 'express'
import type { Parts } from '../parts.ts'

/** GET /practices, /practices/:slug, /practices/:slug/history */
export function practiceRoutes(_parts: Parts): Router {
  return Router()
}
