import { Router } from 'express'
import type { Parts } from '../parts.ts'

export function staffPracticePreviews(_parts: Parts): Router {
  return Router()
}
