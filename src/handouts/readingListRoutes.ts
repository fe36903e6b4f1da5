import { Router } from 'express'
import type { Parts } from '../parts.ts'
import { readQuestion, searchPath } from '../search/searchQuestion.ts'
import { slugFrom } from '../slug.ts'
import { deliverHandout } from './deliverHandout.ts'
import { fileNameOf, formatNamed, listFormats } from './format.ts'
import { listPlace } from './place.ts'
import { readingList } from './readingList.ts'
import { nothingFoundPage, unknownFormatPage } from './toldPages.ts'

const mostRecords = 100

/** GET /search/reading-list/:format, with the same query as /search */
export function readingListRoutes(parts: Parts): Router {
  const router = Router()

  router.get('/search/reading-list/:format', async (request, response) => {
    const { params, query, frame, t } = request
    const question = { ...readQuestion(query, mostRecords), page: 1 }
    const around = { place: listPlace(question, t), t }
    response.set('X-Robots-Tag', 'noindex')
    const format = formatNamed(params.format, listFormats)
    if (!format) return response.show('handouts/told', unknownFormatPage(params.format, around), 404)
    const asked = { question, answer: await parts.search.ask(question) }
    const address = frame.baseUrl + frame.to(searchPath(question))
    const list = await readingList(asked, address, { parts, frame })
    if (list.references.length === 0) return response.show('handouts/told', nothingFoundPage(around), 422)
    const fileName = fileNameOf(slugFrom(`${t('handout.list.file')} ${list.chosen}`), {
      ...format,
      suffix: null,
    })
    const handout = await parts.handouts.ask('list', format.name, list)
    await deliverHandout({ handout, format, fileName, around }, parts.log, { request, response })
  })

  return router
}
