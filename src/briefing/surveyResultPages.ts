import { formatDays, formatNumber } from '../i18n/format.ts'
import type { Survey, VisitRequest } from '../requests/request.ts'
import type { Visit } from '../visits/visit.ts'
import { head, type Frame, type Page } from '../web/frame.ts'
import { resultsOf, type SurveyResults } from './surveyResults.ts'

/** Staff only. */
export interface SurveysPage extends Page {
  title: string
  mean: string | null
  sent: string
  scores: { label: string; count: string }[]
  practices: { name: string; path: string; best: string; studied: string; mean: string }[]
  texts: { text: string; from: string; path: string | null }[]
}

export interface RatedVisit {
  request: VisitRequest & { survey: Survey }
  visit: Visit | null
}

export interface Surveyed {
  rated: readonly RatedVisit[]
  /** Delegations that have visited, whether they have rated or not. */
  visitedCount: number
  /** By slug. */
  names: ReadonlyMap<string, string>
}

export function surveysPage({ rated, visitedCount, names }: Surveyed, frame: Frame): SurveysPage {
  const { t, locale } = frame
  const results = resultsOf(
    rated.map(({ request, visit }) => ({ survey: request.survey, studied: visit?.practices ?? [] })),
  )
  const title = t('surveys.title')
  return {
    head: head(title, {
      section: 'staff',
      isIndexed: false,
      breadcrumb: [
        { label: t('web.nav.staff'), path: '/staff' },
        { label: title, path: null },
      ],
    }),
    title,
    mean: meanText(results, frame),
    sent: t('surveys.sent', { n: rated.length, all: visitedCount }),
    scores: results.counts.map((count, index) => ({
      label: t(`briefing.survey.usefulness.${(index + 1) as 1 | 2 | 3 | 4 | 5}`),
      count: formatNumber(count, locale),
    })),
    practices: results.practices.map(({ slug, best, studied, mean }) => ({
      name: names.get(slug) ?? slug,
      path: `/practices/${slug}`,
      best: formatNumber(best, locale),
      studied: formatNumber(studied, locale),
      mean: oneDigit(mean, frame),
    })),
    texts: rated.flatMap((one) => textOf(one, frame)),
  }
}

export function meanText({ mean, n }: SurveyResults, frame: Frame): string | null {
  return mean === null ? null : frame.t('surveys.mean', { mean: oneDigit(mean, frame), n })
}

function oneDigit(value: number, { locale }: Frame): string {
  return formatNumber(Math.round(value * 10) / 10, locale)
}

function textOf({ request, visit }: RatedVisit, { t, locale }: Frame): SurveysPage['texts'] {
  const { missing } = request.survey
  if (missing === null) return []
  const day = visit ? formatDays(visit.startOn, visit.endOn, locale) : t('surveys.noVisit')
  const path = visit && `/staff/visits/${visit.slug}/delegations`
  return [{ text: missing, from: `${request.institution}, ${day}`, path }]
}
