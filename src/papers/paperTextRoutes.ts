import { Router, type Request, type Response } from 'express'
import { paperNames, type PaperName, type VisitRules } from '../host/visitRules.ts'
import type { Parts } from '../parts.ts'
import { StaleVersion } from '../storage/store.ts'
import { notFound } from '../web/problem.ts'
import { textOf } from '../web/query.ts'
import { actorOf } from '../web/request.ts'
import { postedVersion, typedText, untouched, withoutControls } from '../web/typed.ts'
import { groundOf } from './paperGround.ts'
import { textOfPaper } from './paperText.ts'
import { parsePaperText } from './paperTextForm.ts'
import { paperTextPage, paperTextsPage, type PaperTextShown } from './paperTextPages.ts'
import { previewHtml } from './previewHtml.ts'
import { samplePaper } from './samplePaper.ts'

/** /staff/visit-rules/papers: the texts of the papers. */
export function paperTextRoutes(parts: Parts): Router {
  const router = Router()
  const { store } = parts

  router.get('/staff/visit-rules/papers', async ({ t }, response) => {
    response.show('papers/index', paperTextsPage(await store.visitRules(), t))
  })

  router.get('/staff/visit-rules/papers/:name', async ({ params, query }, response) => {
    const name = nameIn(params.name)
    const rules = await store.visitRules()
    const done = (['saved', 'reset'] as const).find((one) => one === textOf(query, 'done')) ?? null
    const text = textOfPaper(name, rules.papers)
    await show(response, { name, rules, typed: untouched({ text }), done, isPreviewed: true })
  })

  router.post('/staff/visit-rules/papers/:name', async (request: Request, response: Response) => {
    const name = nameIn(request.params['name'])
    const action = typedText(untouched(withoutControls(request.body)), 'action')
    const values = withoutControls(request.body, 'version', 'action')
    const rules = await store.visitRules()
    if (action === 'reset') return save(request, response, { name, text: null, values })
    const parsed = parsePaperText(name, values)
    if (!parsed.ok) return show(response, { name, rules, typed: { values, errors: parsed.errors } }, 422)
    if (action !== 'preview') return save(request, response, { name, text: parsed.value, values })
    const shown = { ...rules, version: postedVersion(request.body) }
    await show(response, { name, rules: shown, typed: untouched(values), isPreviewed: true })
  })

  /** `text` null: as it ships. */
  async function save(
    request: Request,
    response: Response,
    { name, text, values }: { name: PaperName; text: string | null; values: Record<string, unknown> },
  ): Promise<void> {
    const { version: _, updatedAt: __, ...content } = await store.visitRules()
    const { [name]: ___, ...others } = content.papers
    const papers = text === null ? others : { ...others, [name]: text }
    try {
      await store.saveVisitRules(postedVersion(request.body), { ...content, papers }, actorOf(request))
    } catch (error) {
      if (!(error instanceof StaleVersion)) throw error
      const rules = error.current as VisitRules
      return show(response, { name, rules, typed: untouched(values), isStale: true }, 409)
    }
    response.goTo(`/staff/visit-rules/papers/${name}?done=${text === null ? 'reset' : 'saved'}`)
  }

  async function show(
    response: Response,
    {
      isPreviewed = false,
      ...differs
    }: Pick<PaperTextShown, 'name' | 'rules' | 'typed'> & Partial<PaperTextShown> & { isPreviewed?: boolean },
    status = 200,
  ): Promise<void> {
    const ground = await groundOf(parts)
    const text = typedText(differs.typed, 'text').replace(/\r\n?/g, '\n')
    const preview = isPreviewed ? previewHtml(samplePaper(differs.name, text, ground)) : null
    const shown = { isStale: false, done: null, preview, ...differs }
    response.show('papers/edit', paperTextPage(shown, response.req.t), status)
  }

  return router
}

function nameIn(asked: unknown): PaperName {
  const name = paperNames.find((one) => one === asked)
  if (!name) throw notFound()
  return name
}
