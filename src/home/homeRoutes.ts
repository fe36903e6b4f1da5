import { Router } from 'express'
import type { Parts } from '../parts.ts'

/** GET / */
export function homeRoutes(_parts: Parts): Router {
  return Router()
}
