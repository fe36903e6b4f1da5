import { Router } from 'express'
import { dayOf } from '../calendarDate.ts'
import type { Parts } from '../parts.ts'
import { publicPractice } from '../practices/publicPractice.ts'
import { bibtex, bibtexType } from './bibtex.ts'
import { citationOfPractice } from './recordCitations.ts'
import { ris, risType } from './ris.ts'

const writers = {
  bib: { write: bibtex, type: bibtexType },
  ris: { write: ris, type: risType },
}

/** GET /practices/:slug/cite/bib, /practices/:slug/cite/ris */
export function citeRoutes({ store, config, now }: Pick<Parts, 'store' | 'config' | 'now'>): Router {
  const router = Router()
  for (const ending of ['bib', 'ris'] as const) {
    router.get(`/practices/:slug/cite/${ending}`, async ({ params, frame }, response) => {
      const { practice, isMoved } = await publicPractice(params.slug, store)
      const { slug } = practice
      if (isMoved) return response.redirect(301, frame.to(`/practices/${slug}/cite/${ending}`))
      const { government, name } = frame.site
      const publisher = { government, siteName: name, baseUrl: config.baseUrl }
      const citation = { ...citationOfPractice(practice, publisher), accessedOn: dayOf(now()) }
      const { write, type } = writers[ending]
      response
        .attachment(`${slug}.${ending}`)
        .type(type)
        .send(write([citation]))
    })
  }
  return router
}
