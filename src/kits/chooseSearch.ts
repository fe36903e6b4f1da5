import type { Translate } from '../i18n/translate.ts'
import type { Search } from '../search/search.ts'
import { readQuestion } from '../search/searchQuestion.ts'
import type { ChooseHit } from './choosePages.ts'
import type { KitItem } from './kitItem.ts'
import { wantedText } from './wanted.ts'

const mostHits = 12

/** Practices and visits that hold these words, the best first. */
export async function hitsFor(
  text: string,
  items: readonly KitItem[],
  { search, t }: { search: Search; t: Translate },
): Promise<ChooseHit[]> {
  const chosen = new Set(items.map(wantedText))
  const { hits } = await search.ask(readQuestion({ q: text }, mostHits))
  return hits.map(({ type, id, slug, title }) => {
    const wanted = wantedText(
      type === 'practice' ? { kind: 'practice', practiceId: id } : { kind: 'visit', visitId: id },
    )
    return {
      wanted,
      kind: t(`kitItem.${type}`),
      title,
      path: `/${type}s/${slug}`,
      isChosen: chosen.has(wanted),
    }
  })
}
