import { Router } from 'express'
import type { Parts } from '../parts.ts'

/** GET /feed.xml, /sitemap.xml, /robots.txt, /opensearch.xml */
export function feedRoutes(_parts: Parts): Router {
  return Router()
}
