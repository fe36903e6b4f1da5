import { Router } from 'express'
import type { Parts } from '../parts.ts'
import { inEnglish } from '../storage/sentence.ts'

/** For a supervisor: is the process alive, and can it serve and save? */
export function operation({ store }: Parts): Router {
  const router = Router()
  router.get('/healthz', (_request, response) => void response.type('text').send('ok\n'))
  router.get('/readyz', (_request, response) => {
    const trouble = store.trouble()
    response
      .status(trouble === null ? 200 : 503)
      .type('text')
      .send(trouble === null ? 'ready\n' : `${inEnglish(trouble)}\n`)
  })
  return router
}
