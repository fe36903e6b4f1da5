import { Router } from 'express'
import { publicKit, publishedEdition } from '../kits/publicKit.ts'
import { isPublicKit, mayEditKit, type Kit } from '../kits/kit.ts'
import { linkLimit, openLinkOf } from '../links/linkAccess.ts'
import type { Parts } from '../parts.ts'
import { forbidden, notFound } from '../web/problem.ts'
import { actorOf } from '../web/request.ts'
import { exportKit } from './kitExport.ts'
import { kitPlace } from './place.ts'
import { readingListRoutes } from './readingListRoutes.ts'

/** GET /kits/:slug/export/:format, /k/:token/export/:format, /staff/kits/:slug/export/:format */
export function handoutRoutes(parts: Parts): Router {
  const { store } = parts
  const router = Router()

  router.get('/kits/:slug/export/:format', async (request, response) => {
    const { params, frame } = request
    const { kit, isMoved } = await publicKit(params.slug, store)
    const path = `/kits/${kit.slug}`
    if (isMoved)
      return response.redirect(301, frame.to(`${path}/export/${encodeURIComponent(params.format)}`))
    const content = kit.published
    const place = kitPlace(path, { hasKeys: !content.areKeysStaffOnly, choosePath: null }, frame.t)
    const edition = await publishedEdition(kit, store)
    const asked = { kit, content, edition, place, publicPath: path, isForStaff: false }
    await exportKit(asked, parts, { request, response })
  })

  router.get('/k/:token/export/:format', linkLimit(), async (request, response) => {
    const link = await openLinkOf(request, response, { kind: 'kit', parts })
    const kit = await store.kit(link.subjectId)
    if (!kit) throw notFound()
    const hasKeys = !kit.content.areKeysStaffOnly
    const place = kitPlace(`/k/${link.token}`, { hasKeys, choosePath: null }, request.t)
    await exportKit({ ...workingCopy(kit), place, isForStaff: false }, parts, { request, response })
  })

  router.get('/staff/kits/:slug/export/:format', async (request, response) => {
    const { params, frame } = request
    const found = await store.findKit(params.slug)
    if (!found) throw notFound()
    const { record: kit, isMoved } = found
    const path = `/staff/kits/${kit.slug}`
    if (isMoved)
      return response.redirect(301, frame.to(`${path}/export/${encodeURIComponent(params.format)}`))
    const text = mayEditKit(kit, actorOf(request)) ? workingCopy(kit) : await publishedCopy(kit, store)
    const isTheirs = text.edition === null
    const choosePath = isTheirs ? `${path}/choose` : null
    const place = kitPlace(path, { hasKeys: true, choosePath }, frame.t)
    if (!isTheirs) place.back.path = text.publicPath
    await exportKit({ ...text, place, isForStaff: true }, parts, { request, response })
  })

  return router.use(readingListRoutes(parts))
}

/** What is being worked on. A secret link is not printed in a file, which goes from hand to hand. */
function workingCopy(kit: Kit) {
  const publicPath = isPublicKit(kit) ? `/kits/${kit.slug}` : '/kits'
  return { kit, content: kit.content, edition: null, publicPath }
}

/** What colleagues may have of a kit that is not theirs to change: what everybody reads. */
async function publishedCopy(kit: Kit, store: Parts['store']) {
  if (!isPublicKit(kit)) throw forbidden()
  const edition = await publishedEdition(kit, store)
  return { kit, content: kit.published, edition, publicPath: `/kits/${kit.slug}` }
}
