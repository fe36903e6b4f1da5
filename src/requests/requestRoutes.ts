import { Router } from 'express'
import { linkLimit } from '../links/linkAccess.ts'
import type { Link } from '../links/link.ts'
import type { Parts } from '../parts.ts'
import { receiveNamedFiles } from '../uploads/receiveFiles.ts'
import { knownInstitutions, suggestInstitutions } from '../visits/institutions.ts'
import { suggestPractices } from '../visits/visitChoices.ts'
import { textOf } from '../web/query.ts'
import { behindLink, receiveLetter, showReceipt } from './receiptDesk.ts'
import { goOn, showFirst, showStart } from './requestDesk.ts'
import { letterLimit, sendLimit } from './sendLimit.ts'
import { sendRequest, showUnsent } from './sendRequest.ts'
import { sentOnce } from './sentOnce.ts'

/** /request-visit/..., and the receipt of a request that was sent: /v/:token/receipt */
export function requestRoutes(parts: Parts): Router {
  const router = Router()
  const { store, regions } = parts
  const once = sentOnce<Link>()
  const guesses = linkLimit()
  const sending = sendLimit((request, response, n) => {
    const text = request.t('visitRequest.tooMany', { n })
    return showUnsent({ request, response, desk: parts }, { status: 429, text })
  })
  const letters = letterLimit()

  router.get('/request-visit', (request, response) => showStart(request, response, parts))

  router.get('/request-visit/institutions', async ({ query }, response) => {
    const known = knownInstitutions(await store.publicVisits())
    response.json(suggestInstitutions(textOf(query, 'q'), { known, regionsMatching: regions.matching }))
  })

  router.get('/request-visit/practice-names', async ({ query }, response) => {
    response.json(suggestPractices(textOf(query, 'q'), await store.publishedPractices()))
  })

  router.get('/request-visit/:step', (request, response) => showFirst(request, response, parts))
  router.post('/request-visit/:step', (request, response) => goOn(request, response, parts))
  router.post('/request-visit', sending, (request, response) =>
    sendRequest({ request, response, desk: parts }, once),
  )

  router.get('/v/:token/receipt', guesses, (request, response) => showReceipt(request, response, parts))
  router.post(
    '/v/:token/receipt/letter',
    guesses,
    letters,
    behindLink(parts),
    receiveNamedFiles(['files']),
    (request, response) => receiveLetter(request, response, parts),
  )
  return router
}
