import { Router } from 'express'
import type { Parts } from '../parts.ts'

/** GET /about, /accessibility, /privacy */
export function aboutRoutes(_parts: Parts): Router {
  return Router()
}
