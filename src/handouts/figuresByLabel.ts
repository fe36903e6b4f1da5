import type { Figure } from '../kits/material.ts'

/** Figures of one measure together, in the order in which each label comes first. */
export function figuresByLabel(figures: readonly Figure[]): [label: string, figures: Figure[]][] {
  const groups = new Map<string, Figure[]>()
  for (const figure of figures) groups.set(figure.label, [...(groups.get(figure.label) ?? []), figure])
  return [...groups]
}
