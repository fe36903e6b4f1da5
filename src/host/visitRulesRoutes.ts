import { Router, type Response } from 'express'
import type { Parts } from '../parts.ts'
import { StaleVersion } from '../storage/store.ts'
import { actorOf } from '../web/request.ts'
import { postedVersion, untouched, withoutControls } from '../web/typed.ts'
import type { VisitRules } from './visitRules.ts'
import { parseVisitRules } from './visitRulesForm.ts'
import { typedRules, visitRulesPage, type VisitRulesShown } from './visitRulesPages.ts'

/** /staff/visit-rules: how the host receives visits. */
export function visitRulesRoutes({ store }: Pick<Parts, 'store'>): Router {
  const router = Router()

  router.get('/staff/visit-rules', async ({ query }, response) => {
    show(response, await store.visitRules(), { isSaved: query['done'] === 'saved' })
  })

  router.post('/staff/visit-rules', async (request, response) => {
    const rules = await store.visitRules()
    const values = withLineFeeds(withoutControls(request.body, 'version'))
    const parsed = parseVisitRules(values)
    if (!parsed.ok) return show(response, rules, { typed: { values, errors: parsed.errors } }, 422)
    try {
      const content = { ...parsed.value, papers: rules.papers }
      await store.saveVisitRules(postedVersion(request.body), content, actorOf(request))
    } catch (error) {
      if (!(error instanceof StaleVersion)) throw error
      return show(response, error.current as VisitRules, { typed: untouched(values), isStale: true }, 409)
    }
    response.goTo('/staff/visit-rules?done=saved')
  })

  function show(
    response: Response,
    rules: VisitRules,
    differs: Partial<VisitRulesShown>,
    status = 200,
  ): void {
    const typed = untouched(typedRules(rules))
    const shown = { rules, typed, isStale: false, isSaved: false, ...differs }
    response.show('host/visitRules', visitRulesPage(shown, response.req.frame), status)
  }

  return router
}

/** Browsers end lines with CR LF; the record does not: what did not change must not look changed. */
function withLineFeeds(values: Record<string, unknown>): Record<string, unknown> {
  const kept = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value,
  ])
  return Object.fromEntries(kept) as Record<string, unknown>
}
