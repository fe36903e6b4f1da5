import { Router, type Request, type Response } from 'express'
import type { Parts } from '../parts.ts'
import { StaleVersion } from '../storage/store.ts'
import { notFound } from '../web/problem.ts'
import { actorOf } from '../web/request.ts'
import { postedVersion, untouched, withoutControls } from '../web/typed.ts'
import type { Unit } from './unit.ts'
import { parseUnit } from './unitForm.ts'
import { newUnitPage, unitListPage, unitPage, type UnitShown } from './unitPages.ts'

/** /staff/units: the departments, under the names that they had. */
export function unitRoutes({ store }: Parts): Router {
  const router = Router()

  router.get('/staff/units', async (request, response) => {
    response.show('host/units', unitListPage(await store.units(), request.frame))
  })

  router.get('/staff/units/new', async (request, response) => {
    response.show('host/unit', newUnitPage(await store.units(), untouched(), request.t))
  })

  router.post('/staff/units', async (request: Request, response: Response) => {
    const units = await store.units()
    const values = withoutControls(request.body)
    const parsed = parseUnit(values, slugsOf(units))
    if (!parsed.ok) {
      const page = newUnitPage(units, { values, errors: parsed.errors }, request.t)
      return response.show('host/unit', page, 422)
    }
    await store.addUnit(parsed.value, actorOf(request))
    response.goTo('/staff/units')
  })

  router.get('/staff/units/:slug', async (request, response) => {
    show(response, await unitAsked(request), {})
  })

  router.post('/staff/units/:slug', async (request: Request, response: Response) => {
    const asked = await unitAsked(request)
    const values = withoutControls(request.body, 'version')
    const parsed = parseUnit(values, slugsOf(asked.others))
    if (!parsed.ok) return show(response, asked, { typed: { values, errors: parsed.errors } }, 422)
    try {
      const edit = { id: asked.unit.id, version: postedVersion(request.body) }
      await store.saveUnit(edit, parsed.value, actorOf(request))
    } catch (error) {
      if (!(error instanceof StaleVersion)) throw error
      const unit = error.current as Unit
      return show(response, { ...asked, unit }, { typed: untouched(values), isStale: true }, 409)
    }
    response.goTo('/staff/units')
  })

  async function unitAsked({ params }: Request): Promise<Pick<UnitShown, 'unit' | 'others'>> {
    const units = await store.units()
    const unit = units.find(({ slug }) => slug === params['slug'])
    if (!unit) throw notFound()
    return { unit, others: units.filter((other) => other !== unit) }
  }

  return router
}

function show(
  response: Response,
  asked: Pick<UnitShown, 'unit' | 'others'>,
  differs: Partial<UnitShown>,
  status = 200,
): void {
  const shown = { ...asked, typed: untouched({ ...asked.unit }), isStale: false, ...differs }
  response.show('host/unit', unitPage(shown, response.req.t), status)
}

function slugsOf(units: readonly Unit[]): Set<string> {
  return new Set(units.map(({ slug }) => slug))
}
