/** How useful each document is to the one who asks, from 1; what is not named is of no use. */
export type Judgements = ReadonlyMap<string, number>

export const measureNames = ['nDCG@10', 'MRR@10', 'Recall@10', 'Recall@100'] as const
export type Measures = Record<(typeof measureNames)[number], number>

/** How good one ranking is, 0 to 1 each. `ranked`: ids, the best first, none twice. */
export function measuresOf(ranked: readonly string[], judgements: Judgements): Measures {
  const gains = ranked.map((id) => gainOf(judgements.get(id) ?? 0))
  const firstUseful = gains.slice(0, 10).findIndex((gain) => gain > 0)
  const share = (depth: number) =>
    gains.slice(0, depth).filter((gain) => gain > 0).length / Math.max(1, judgements.size)
  return {
    'nDCG@10': dcg(gains) / (dcg(idealGains(judgements)) || 1),
    'MRR@10': firstUseful === -1 ? 0 : 1 / (firstUseful + 1),
    'Recall@10': share(10),
    'Recall@100': share(100),
  }
}

/** The mean of each measure over all questions; 0 when there are none. */
export function meanOf(all: readonly Measures[]): Measures {
  const mean = (name: keyof Measures) =>
    all.reduce((sum, measures) => sum + measures[name], 0) / Math.max(1, all.length)
  return Object.fromEntries(measureNames.map((name) => [name, mean(name)])) as Measures
}

/** Over all that is useful, also what no index holds. */
function idealGains(judgements: Judgements): number[] {
  return [...judgements.values()].map(gainOf).toSorted((a, b) => b - a)
}

/** Burges et al. 2005: the same as the grade itself where 1 is the only one. */
function gainOf(grade: number): number {
  return 2 ** grade - 1
}

function dcg(gains: readonly number[]): number {
  return gains.slice(0, 10).reduce((sum, gain, index) => sum + gain / Math.log2(index + 2), 0)
}
