import { Router, type Request, type Response } from 'express'
import type { Parts } from '../parts.ts'
import { isPublicArrival } from '../visits/visit.ts'
import { type Frame, head, type Page } from '../web/frame.ts'
import { followersOf } from './practiceFollowers.ts'
import { latestContent, type Practice, type PracticeContent, type PublishedPractice } from './practice.ts'
import { practicePage, type PracticePage, type PracticeSurroundings } from './practicePages.ts'
import { readPosted, showForm } from './staffPracticeForms.ts'
import { practiceNamed } from './staffPracticeNamed.ts'

export interface PracticePreviewPage extends Page {
  notice: string
  /** Null for what is not saved: the form waits in another tab. */
  backPath: string | null
  practice: PracticePage
}

/** The public page of what is not public yet; a preview stores nothing. */
export function staffPracticePreviews(parts: Parts): Router {
  const { store, now } = parts
  const router = Router()
  router.post('/staff/practices/preview', async (request, response) => {
    await previewTyped(request, response, null)
  })
  router.post('/staff/practices/:slug/preview', async (request, response) => {
    await previewTyped(request, response, await practiceNamed(store, request))
  })
  router.get('/staff/practices/:slug/preview', async (request, response) => {
    const practice = await practiceNamed(store, request)
    await show(request, response, { practice, content: latestContent(practice), isSaved: true })
  })
  return router

  async function previewTyped(
    request: Request,
    response: Response,
    practice: Practice | null,
  ): Promise<void> {
    const { typed, controls, parsed } = await readPosted(store, request.body)
    if (parsed.ok) return show(request, response, { practice, content: parsed.value, isSaved: false })
    const form = { practice: practice && { ...practice, version: controls.version }, typed, controls }
    await showForm(store, { request, response }, { ...form, errors: parsed.errors }, 422)
  }

  async function show(request: Request, response: Response, asked: Previewed): Promise<void> {
    const { frame, t } = request
    const { practice, content, isSaved } = asked
    const previewed = asPublished(practice, content, now())
    const page: PracticePreviewPage = {
      head: head(t('practiceForm.preview.title', { name: content.name }), {
        section: 'staff',
        isIndexed: false,
        sheet: 'ledger',
      }),
      notice: t(isSaved ? 'practiceForm.preview.saved' : 'practiceForm.preview.typed'),
      backPath: isSaved && practice ? `/staff/practices/${practice.slug}/edit` : null,
      practice: practicePage(previewed, await around(practice, previewed, { parts, frame }), frame),
    }
    response.show('practices/staff/preview', page)
  }
}

interface Previewed {
  practice: Practice | null
  content: PracticeContent
  isSaved: boolean
}

function asPublished(practice: Practice | null, content: PracticeContent, now: Date): PublishedPractice {
  const at = now.toISOString()
  const unsaved = { id: '', version: 0, slug: 'pratinjau', createdAt: at, updatedAt: at, draft: null }
  return {
    ...(practice ?? unsaved),
    published: content,
    firstPublishedAt: practice?.firstPublishedAt ?? at,
    publishedAt: practice?.publishedAt ?? at,
    withdrawal: null,
  }
}

async function around(
  practice: Practice | null,
  previewed: PublishedPractice,
  { parts, frame }: { parts: Parts; frame: Frame },
): Promise<PracticeSurroundings> {
  const { store, now } = parts
  return {
    visits: practice ? (await store.visitsStudying(practice.slug)).filter(isPublicArrival) : [],
    kits: [],
    similar: [],
    ...(await followersOf(previewed, parts, frame)),
    units: await store.units(),
    uploads: practice ? await store.uploadsOf(practice.id) : [],
    views: 0,
    now: now(),
  }
}
