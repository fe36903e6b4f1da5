import { Router, type Request, type Response } from 'express'
import { dayOf } from '../calendarDate.ts'
import { openLinkOf } from '../links/linkAccess.ts'
import type { Link } from '../links/link.ts'
import type { Parts } from '../parts.ts'
import { latestContent, type Practice } from '../practices/practice.ts'
import { publicPractice } from '../practices/publicPractice.ts'
import { sentOnce } from '../requests/sentOnce.ts'
import { formLimit, trap, withoutTrap } from '../web/formGuard.ts'
import { notFound } from '../web/problem.ts'
import { keepProposal } from './keepProposal.ts'
import { parseProposal } from './proposalForm.ts'
import { proposalPage, proposedPage } from './proposalPages.ts'

/** /practices/:slug/adopt: anyone tells that its region copies a practice; and the receipt, /a/:token/receipt. */
export function proposalRoutes(parts: Parts): Router {
  const { store, regions, now } = parts
  const router = Router()
  const once = sentOnce<Link>()

  router.get('/practices/:slug/adopt', async (request, response) => {
    const { practice, isMoved } = await publicPractice(request.params.slug, store)
    if (isMoved) return response.redirect(301, request.frame.to(`/practices/${practice.slug}/adopt`))
    response.show(
      'adoptions/proposal',
      proposalPage(named(practice), { typed: {}, errors: [] }, request.frame),
    )
  })

  router.post('/practices/:slug/adopt', formLimit(), trap, (request, response) => propose(request, response))

  router.get('/a/:token/receipt', async (request, response) => {
    const link = await openLinkOf(request, response, { kind: 'adoption', parts })
    const adoption = await store.adoption(link.subjectId)
    const practice = adoption && (await store.findPractice(adoption.practice))?.record
    if (!practice) throw notFound()
    const { institution } = adoption
    response.show(
      'adoptions/proposed',
      proposedPage({ practice: named(practice), institution }, link, request.frame),
    )
  })

  return router

  async function propose(request: Request, response: Response): Promise<void> {
    const { practice } = await publicPractice(String(request.params['slug']), store)
    const typed = withoutTrap(request.body)
    const today = dayOf(now())
    const parsed = parseProposal(typed, practice.slug, {
      practices: new Set([practice.slug]),
      regionCodeOf: regions.regionCodeOfInstitution,
      isRegion: (code) => regions.byCode(code) !== null,
      today,
    })
    if (!parsed.ok) {
      const page = proposalPage(named(practice), { typed, errors: parsed.errors }, request.frame)
      return response.show('adoptions/proposal', page, 422)
    }
    const link = await once('', parsed.value, () => keepProposal(parsed.value, today, store))
    response.goTo(`/a/${link.token}/receipt`)
  }
}

function named(practice: Practice) {
  return { name: (practice.published ?? latestContent(practice)).name, path: `/practices/${practice.slug}` }
}
