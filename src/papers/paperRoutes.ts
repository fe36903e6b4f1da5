import { Router, type Response } from 'express'
import { linkLimit, openLinkOf } from '../links/linkAccess.ts'
import type { Parts } from '../parts.ts'
import { notFound } from '../web/problem.ts'
import { actorOf } from '../web/request.ts'
import { docxType, type Paper } from './paper.ts'
import { paperTextRoutes } from './paperTextRoutes.ts'
import { isAnswered, replyPaper } from './replyPaper.ts'
import { statementPaper } from './statementPaper.ts'
import { visitPaper } from './visitPaper.ts'
import { isVisitPaper } from './visitPaperNames.ts'

/** Papers as DOCX: /staff/{visits,requests,adoptions}/…/papers, /a/:token/surat-pernyataan.docx; their texts. */
export function paperRoutes(parts: Parts): Router {
  const router = Router()
  const { store } = parts

  router.get('/staff/visits/:slug/papers/:name.docx', async (request, response) => {
    const { slug, name } = request.params
    const visit = (await store.findVisit(slug))?.record
    if (!visit || !isVisitPaper(name)) throw notFound()
    const isFilled = name === 'daftar_hadir' && request.query['filled'] === '1'
    const paper = await visitPaper(visit, name, isFilled, parts)
    if (isFilled) {
      const subject = { type: 'visit', id: visit.id, title: visit.title }
      await store.note({ action: 'guest.export_list', subject, note: 'DOCX' }, actorOf(request))
    }
    await deliver(response, paper)
  })

  router.get('/staff/requests/:id/papers/surat_balasan.docx', async ({ params }, response) => {
    const request = await store.request(params.id)
    if (!request || !isAnswered(request)) throw notFound()
    await deliver(response, await replyPaper(request, parts))
  })

  router.get('/staff/adoptions/:id/papers/surat_pernyataan.docx', async ({ params }, response) => {
    const adoption = await store.adoption(params.id)
    if (!adoption) throw notFound()
    await deliver(response, await statementPaper(adoption, parts))
  })

  router.get('/a/:token/surat-pernyataan.docx', linkLimit(), async (request, response) => {
    const link = await openLinkOf(request, response, { kind: 'adoption', parts })
    const adoption = await store.adoption(link.subjectId)
    if (!adoption) throw notFound()
    await deliver(response, await statementPaper(adoption, parts))
  })

  return router.use(paperTextRoutes(parts))
}

async function deliver(response: Response, paper: Paper): Promise<void> {
  const { paperFile } = await import('./docx/paperFile.ts')
  const bytes = await paperFile(paper)
  response.attachment(`${paper.fileName}.docx`).type(docxType).send(bytes)
}
