import type { Request } from 'express'
import type { Store } from '../storage/store.ts'
import { notFound } from '../web/problem.ts'
import type { Practice } from './practice.ts'

/** The practice that the address names, by its slug of today or an older one. */
export async function practiceNamed(store: Store, request: Request): Promise<Practice> {
  const found = await store.findPractice(String(request.params['slug']))
  if (!found) throw notFound()
  return found.record
}
