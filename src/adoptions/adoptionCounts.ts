import { dayOf } from '../calendarDate.ts'
import type { Store } from '../storage/store.ts'
import { boardPath, countsByView, unfiltered, type BoardView } from './staffAdoptionBoard.ts'

/** How many adoptions need a look, for the staff's own page. */
export interface AdoptionCount {
  view: Exclude<BoardView, 'all'>
  count: number
  path: string
}

/** Only those of which there are some. */
export async function adoptionCounts(
  store: Pick<Store, 'adoptions' | 'visitRules'>,
  now: Date,
): Promise<AdoptionCount[]> {
  const [adoptions, { silentMonths }] = await Promise.all([store.adoptions(), store.visitRules()])
  const counts = countsByView(adoptions, { today: dayOf(now), silentMonths })
  const views = ['review', 'overdue', 'due', 'silent'] as const
  return views
    .map((view) => ({
      view,
      count: counts[view],
      path: boardPath({ ...unfiltered, view }),
    }))
    .filter(({ count }) => count > 0)
}
