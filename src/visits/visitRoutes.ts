import { Router } from 'express'
import type { Parts } from '../parts.ts'

/** GET /visits, /visits/:slug */
export function visitRoutes(_parts: Parts): Router {
  return Router()
}
