import { Router, type Request, type Response } from 'express'
import { linkLimit, openLinkOf } from '../links/linkAccess.ts'
import type { Parts } from '../parts.ts'
import { shownFiles, type PhotoView } from '../uploads/shownFiles.ts'
import type { Frame } from '../web/frame.ts'
import { notFound } from '../web/problem.ts'
import { pageOf } from '../web/query.ts'
import { bookletAsked, bookletPage, chaptersIn } from './bookletPages.ts'
import { gatherMaterial } from './gatherMaterial.ts'
import type { PublishedKit } from './kit.ts'
import { kitsPage } from './kitPages.ts'
import { publicKit, publishedEdition } from './publicKit.ts'
import { chapterAsked, readingOf, type Reading } from './reading.ts'
import type { Chapter } from './readingChapters.ts'
import { kitChapterPage, kitFrontPage } from './readingPages.ts'

/** GET /kits, /kits/:slug, /kits/:slug/booklet; the same of what is being worked on at /k/:token */
export function kitRoutes(parts: Parts): Router {
  const { store, views } = parts
  const router = Router()

  router.get('/kits', async ({ query, frame }, response) => {
    const seen = {
      practices: idsOf(await store.publishedPractices()),
      visits: idsOf(await store.publicVisits()),
    }
    const kits = await store.publishedKits()
    response.show('kits/index', kitsPage(kits, { page: pageOf(query), seen }, frame))
  })

  router.get('/kits/:slug', async (request, response) => {
    const { params, frame } = request
    const { kit, isMoved } = await publicKit(params.slug, store)
    if (isMoved) return response.redirect(301, frame.to(`/kits/${kit.slug}`))
    const reading = await publicReading(kit, frame, parts)
    const isFirst = chapterAsked(request.query, reading) === null
    if (isFirst && request.method === 'GET') views.count(`kit:${kit.id}`, request.get('user-agent'))
    await showReading(reading, request, response, parts)
  })

  router.get('/kits/:slug/booklet', async (request, response) => {
    const { params, frame } = request
    const { kit, isMoved } = await publicKit(params.slug, store)
    if (isMoved) return response.redirect(301, frame.to(`/kits/${kit.slug}/booklet`))
    await showBooklet(await publicReading(kit, frame, parts), request, response, parts)
  })

  router.use('/k/:token', linkLimit())
  router.get('/k/:token', async (request, response) => {
    await showReading(await linkedReading(request, response, parts), request, response, parts)
  })
  router.get('/k/:token/booklet', async (request, response) => {
    await showBooklet(await linkedReading(request, response, parts), request, response, parts)
  })
  return router
}

function idsOf(records: readonly { id: string }[]): ReadonlySet<string> {
  return new Set(records.map(({ id }) => id))
}

async function publicReading(kit: PublishedKit, { locale, t }: Frame, parts: Parts): Promise<Reading> {
  const edition = await publishedEdition(kit, parts.store)
  const base = `/kits/${kit.slug}`
  const content = kit.published
  const asked = { kit, content, edition, path: base, locale, isForStaff: false }
  return readingOf({ kit, content, base, isDraft: false, material: await gatherMaterial(asked, parts) }, t)
}

/** Of what is being worked on: its keys are not everybody's who has the link. */
async function linkedReading(
  { params, frame: { locale, t } }: Request,
  response: Response,
  parts: Parts,
): Promise<Reading> {
  const link = await openLinkOf({ params }, response, { kind: 'kit', parts })
  const kit = await parts.store.kit(link.subjectId)
  if (!kit) throw notFound()
  const base = `/k/${link.token}`
  const { content } = kit
  // The link itself is in no text: what is printed goes from hand to hand.
  const asked = { kit, content, edition: null, path: '/kits', locale, isForStaff: false }
  return readingOf({ kit, content, base, isDraft: true, material: await gatherMaterial(asked, parts) }, t)
}

async function showReading(
  reading: Reading,
  { query, frame }: Request,
  response: Response,
  { store, views, now }: Parts,
): Promise<void> {
  const index = chapterAsked(query, reading)
  const chapter = index === null ? undefined : reading.chapters[index]
  if (index === null || chapter === undefined) {
    const around = { views: views.of(`kit:${reading.kit.id}`), now: now() }
    return response.show('kits/front', kitFrontPage(reading, around, frame))
  }
  const photos = await photosOf(chapter, store, frame)
  response.show('kits/chapter', kitChapterPage(reading, { index, photos }, frame))
}

async function showBooklet(
  reading: Reading,
  { query, frame }: Request,
  response: Response,
  { store }: Parts,
): Promise<void> {
  const asked = bookletAsked(query)
  const photos = new Map<string, PhotoView[]>()
  for (const { chapter } of chaptersIn(reading, asked).slice)
    photos.set(chapter.key, await photosOf(chapter, store, frame))
  const ofChapter = ({ key }: Chapter) => photos.get(key) ?? []
  response.show('kits/booklet', bookletPage(reading, { asked, photosOf: ofChapter }, frame))
}

async function photosOf({ practiceId }: Chapter, store: Parts['store'], { t }: Frame): Promise<PhotoView[]> {
  return practiceId === null ? [] : shownFiles(await store.uploadsOf(practiceId), t).photos
}
