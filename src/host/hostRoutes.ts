import { Router } from 'express'
import type { Parts } from '../parts.ts'

/** /theme.css, /logo, /staff/site, /staff/units */
export function hostRoutes(_parts: Parts): Router {
  return Router()
}
