import { Router } from 'express'
import type { Parts } from '../parts.ts'

/** /staff/practices/... */
export function staffPracticeRoutes(_parts: Parts): Router {
  return Router()
}
