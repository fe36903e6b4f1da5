import type { Survey, VisitRequest } from '../requests/request.ts'

/** Of one or many surveys. A mean of none is null, never 0. */
export interface SurveyResults {
  n: number
  mean: number | null
  /** How many gave 1 to 5, in this order. */
  counts: number[]
  practices: PracticeResult[]
}

export interface PracticeResult {
  slug: string
  /** How many raters have studied it, and how many of them chose it as the best. */
  studied: number
  best: number
  /** Of the usefulness of visits that studied it. */
  mean: number
}

export interface Rated {
  survey: Survey
  /** Slugs of the practices that the visit studied. */
  studied: readonly string[]
}

export function resultsOf(rated: readonly Rated[]): SurveyResults {
  const values = rated.map(({ survey }) => survey.usefulness)
  const slugs = [...new Set(rated.flatMap(({ studied }) => studied))]
  const practices = slugs.map((slug) => resultOf(slug, rated))
  return {
    n: rated.length,
    mean: meanOf(values),
    counts: [1, 2, 3, 4, 5].map((score) => values.filter((value) => value === score).length),
    practices: practices.toSorted((a, b) => b.best - a.best || b.mean - a.mean || b.studied - a.studied),
  }
}

function resultOf(slug: string, rated: readonly Rated[]): PracticeResult {
  const those = rated.filter(({ studied }) => studied.includes(slug))
  return {
    slug,
    studied: those.length,
    best: those.filter(({ survey }) => survey.bestPractice === slug).length,
    mean: meanOf(those.map(({ survey }) => survey.usefulness)) ?? 0,
  }
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
}

export function hasSurvey(request: VisitRequest): request is VisitRequest & { survey: Survey } {
  return request.survey !== null
}
