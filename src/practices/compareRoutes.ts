import { Router } from 'express'
import type { Parts } from '../parts.ts'
import { regionProfile } from '../regions/regionProfile.ts'
import { comparePage } from './comparePages.ts'
import {
  comparedPractices,
  readCompareQuestion,
  type Compared,
  type CompareQuestion,
} from './compareQuestion.ts'
import type { PublishedPractice } from './practice.ts'
import { byVisits, countVisits } from './practiceShelf.ts'

const mostOffered = 8

/** GET /compare, and /practices/compare, which leads there. */
export function compareRoutes(parts: Parts): Router {
  const { store, regions } = parts
  const router = Router()

  router.get('/practices/compare', ({ frame, url }, response) => {
    const query = url.indexOf('?')
    response.redirect(301, frame.to('/compare') + (query === -1 ? '' : url.slice(query)))
  })

  router.get('/compare', async ({ query, frame }, response) => {
    const question = readCompareQuestion(query, regions)
    const compared = await comparedPractices(question, store)
    const { region } = question
    response.show(
      'practices/compare',
      comparePage(
        question,
        {
          ...compared,
          offered: await offeredBeside(compared, question, parts),
          profile: region && (await regionProfile(region, parts, frame)),
          units: await store.units(),
          regions,
        },
        frame,
      ),
    )
  })

  return router
}

/** What was looked for, else what is like the first one chosen, else the most visited; none that is chosen already. */
async function offeredBeside(
  { practices }: Compared,
  { find }: CompareQuestion,
  { store, search }: Parts,
): Promise<PublishedPractice[]> {
  const all = await store.publishedPractices()
  const others = all.filter(({ id }) => practices.every((chosen) => chosen.id !== id))
  const [first] = practices
  if (find !== '') return others.filter(named(find)).slice(0, mostOffered)
  if (!first) return others.toSorted(byVisits(await countVisits(store))).slice(0, mostOffered)
  const similar = await search.similar(first.id, mostOffered)
  return similar.flatMap((id) => others.find((other) => other.id === id) ?? [])
}

function named(find: string) {
  const words = find.toLowerCase().split(/\s+/)
  return ({ published: { name, acronymMeaning } }: PublishedPractice) => {
    const text = `${name} ${acronymMeaning ?? ''}`.toLowerCase()
    return words.every((word) => text.includes(word))
  }
}
