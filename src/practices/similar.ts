import type { PracticeContent, PublishedPractice } from './practice.ts'

/** Practices of the same affairs and tags, the nearest first. */
export function similarTo(
  practice: PublishedPractice,
  all: readonly PublishedPractice[],
  limit: number,
): PublishedPractice[] {
  const ranked = all
    .filter(({ id }) => id !== practice.id)
    .map((other) => ({ other, nearness: nearness(practice.published, other.published) }))
    .filter(({ nearness: points }) => points >= 2)
    .toSorted((a, b) => b.nearness - a.nearness)
  return ranked.slice(0, limit).map(({ other }) => other)
}

/** An affair in common counts most, then tags; form and kind only tip the scale. */
function nearness(one: PracticeContent, other: PracticeContent): number {
  const tags = one.tags.map((tag) => tag.toLowerCase())
  return (
    3 * one.affairs.filter((affair) => other.affairs.includes(affair)).length +
    2 * other.tags.filter((tag) => tags.includes(tag.toLowerCase())).length +
    (one.form !== null && one.form === other.form ? 0.5 : 0) +
    (one.kind !== null && one.kind === other.kind ? 0.25 : 0)
  )
}
