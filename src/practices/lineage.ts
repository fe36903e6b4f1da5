import type { MessageKey } from '../i18n/translate.ts'
import type { Frame } from '../web/frame.ts'
import { relationsToShow, type PublishedPractice, type RelationKind } from './practice.ts'

/** Where a practice comes from and what grew out of it, as `/practices/lineage` prints it. */
export interface Lineage {
  /** Of the practice itself. */
  name: string
  /** The oldest first: each generation is what the next grew out of. */
  before: LineageNode[][]
  after: LineageNode[]
  /** What it is part of, and its parts. */
  others: LineageNode[]
  /** Who copies it; null when nobody is recorded. */
  adopters: string | null
}

export interface LineageNode {
  /** "Terinspirasi oleh"; of the oldest generations what the next one says of them. */
  relation: string
  title: string
  /** Null when it is elsewhere, or not public. */
  path: string | null
  note: string | null
}

type Shelf = ReadonlyMap<string, PublishedPractice>

// More generations than this nobody has told yet; relations may also run in a circle.
const mostGenerations = 4
const ancestry: readonly RelationKind[] = ['inspired_by', 'derived', 'replaces']

/** `shelf`: the practices that the public sees, by slug. Null when nothing is known of it. */
export function lineageOf(
  practice: PublishedPractice,
  { shelf, adopters }: { shelf: Shelf; adopters: number },
  frame: Frame,
): Lineage | null {
  const before = generationsBefore(practice, shelf, frame)
  const { descendants, parts } = namingIt(practice, shelf, frame)
  const wholes = nodesOf(practice, ['part_of'], shelf, frame).map(({ node }) => node)
  if (before.length + descendants.length + parts.length + wholes.length === 0) return null
  return {
    name: practice.published.name,
    before,
    after: descendants,
    others: [...wholes, ...parts],
    adopters: adopters === 0 ? null : frame.t('lineage.adopters', { n: adopters }),
  }
}

function generationsBefore(practice: PublishedPractice, shelf: Shelf, frame: Frame): LineageNode[][] {
  const seen = new Set([practice.slug])
  const generations: LineageNode[][] = []
  let youngest = [practice]
  while (youngest.length > 0 && generations.length < mostGenerations) {
    const found = youngest
      .flatMap((one) => nodesOf(one, ancestry, shelf, frame))
      .filter(({ slug }) => slug === null || !seen.has(slug))
    if (found.length > 0) generations.unshift(found.map(({ node }) => node))
    youngest = found.flatMap(({ slug }) => (slug === null ? [] : (shelf.get(slug) ?? [])))
    for (const { slug } of youngest) seen.add(slug)
  }
  return generations
}

function nodesOf(
  { published }: PublishedPractice,
  kinds: readonly RelationKind[],
  shelf: Shelf,
  { t }: Frame,
): { slug: string | null; node: LineageNode }[] {
  return relationsToShow(published.relations, shelf)
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ kind, practice: slug, title, note }) => {
      const named = slug === null ? undefined : shelf.get(slug)
      const path = named ? `/practices/${named.slug}` : null
      const node = { relation: t(`relation.${kind}`), title: named?.published.name ?? title, path, note }
      return { slug, node }
    })
}

/** What other practices say of it, the other way round. */
function namingIt({ slug }: PublishedPractice, shelf: Shelf, { t }: Frame) {
  const naming = [...shelf.values()].flatMap((other) =>
    other.published.relations
      .filter(({ practice }) => practice === slug && other.slug !== slug)
      .map(({ kind, note }) => ({
        kind,
        node: {
          relation: t(`lineage.after.${kind}` satisfies MessageKey),
          title: other.published.name,
          path: `/practices/${other.slug}`,
          note,
        },
      })),
  )
  const nodes = (isWanted: (kind: RelationKind) => boolean) =>
    naming.filter(({ kind }) => isWanted(kind)).map(({ node }) => node)
  return { descendants: nodes((kind) => kind !== 'part_of'), parts: nodes((kind) => kind === 'part_of') }
}
