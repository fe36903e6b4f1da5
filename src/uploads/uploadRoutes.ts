import { Router } from 'express'
import type { Parts } from '../parts.ts'

/** GET /files/:hash/:name, /staff/uploads */
export function uploadRoutes(_parts: Parts): Router {
  return Router()
}
