import { Router, type Request, type Response } from 'express'
import type { AskedQuestion } from '../../insights/askedQuestion.ts'
import type { Parts } from '../../parts.ts'
import { StaleVersion } from '../../storage/store.ts'
import { Problem } from '../../web/problem.ts'
import { textOf } from '../../web/query.ts'
import { actorOf } from '../../web/request.ts'
import { postedVersion, untouched, withoutControls } from '../../web/typed.ts'
import { readQuestion } from '../searchQuestion.ts'
import type { SearchSynonyms } from '../searchSynonyms.ts'
import { staffSearchPage, type UnansweredQuestion } from './staffSearchPages.ts'
import { mostLettersOfWord, parseSynonyms } from './synonymForm.ts'
import { familiesText, synonymsPage, type SynonymsShown } from './synonymPages.ts'

const mostShown = { unanswered: 50, popular: 20 }

/** /staff/search: what readers search; /staff/search/synonyms: what means the same to them. */
export function staffSearchRoutes(parts: Parts): Router {
  const { store, questions } = parts
  const router = Router()

  router.get('/staff/search', async ({ user, frame }, response) => {
    if (!user) throw new Problem(401)
    const unanswered = await stillUnanswered(questions.empty(2 * mostShown.unanswered), parts)
    const searchedFor = {
      user,
      unanswered: unanswered.slice(0, mostShown.unanswered),
      popular: questions.popular('', mostShown.popular),
    }
    response.show('search/staff/questions', staffSearchPage(searchedFor, frame))
  })

  router.get('/staff/search/synonyms', async ({ query }, response) => {
    const synonyms = await store.synonyms()
    const word = textOf(query, 'word', mostLettersOfWord)
    const typed = untouched({ families: familiesText(synonyms, word) })
    show(response, synonyms, { typed, isBegun: word !== '', isSaved: query['done'] === 'saved' })
  })

  router.post('/staff/search/synonyms', async (request: Request, response: Response) => {
    const values = withoutControls(request.body, 'version')
    const version = postedVersion(request.body)
    const parsed = parseSynonyms(values)
    if (!parsed.ok) {
      const typed = { values, errors: parsed.errors }
      return show(response, await store.synonyms(), { typed, version }, 422)
    }
    try {
      await store.saveSynonyms(version, parsed.value, actorOf(request))
    } catch (error) {
      if (!(error instanceof StaleVersion)) throw error
      const current = error.current as SearchSynonyms
      return show(response, current, { typed: untouched(values), isStale: true }, 409)
    }
    response.goTo('/staff/search/synonyms?done=saved')
  })

  return router
}

/** A question that a new record or synonym has answered needs nobody's work any more. */
async function stillUnanswered(
  asked: readonly AskedQuestion[],
  { search }: Parts,
): Promise<UnansweredQuestion[]> {
  const still: UnansweredQuestion[] = []
  for (const one of asked) {
    const { total, complete } = await search.ask(readQuestion({ q: one.text }, 1))
    if (complete === 0) still.push({ ...one, total })
  }
  return still
}

function show(
  response: Response,
  synonyms: SearchSynonyms,
  differs: Pick<SynonymsShown, 'typed'> & Partial<SynonymsShown>,
  status = 200,
): void {
  const shown = {
    synonyms,
    version: synonyms.version,
    isStale: false,
    isBegun: false,
    isSaved: false,
    ...differs,
  }
  response.show('search/staff/synonyms', synonymsPage(shown, response.req.t), status)
}
