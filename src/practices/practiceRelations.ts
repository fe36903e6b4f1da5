import type { Frame } from '../web/frame.ts'
import { relationsToShow, type PublishedPractice } from './practice.ts'

export interface RelationView {
  kind: string
  title: string
  /** Null when it is elsewhere, or not public. */
  path: string | null
  note: string | null
}

/** `related`: names by slug of the practices that the public sees. */
export function relationsOf(
  { published }: PublishedPractice,
  related: ReadonlyMap<string, string>,
  { t }: Frame,
): RelationView[] {
  return relationsToShow(published.relations, related).map(({ kind, practice, title, note }) => {
    const name = practice === null ? undefined : related.get(practice)
    return {
      kind: t(`relation.${kind}`),
      title: name ?? title,
      path: name === undefined ? null : `/practices/${practice}`,
      note,
    }
  })
}
