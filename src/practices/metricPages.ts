import { formatDate } from '../i18n/format.ts'
import type { Locale } from '../i18n/locale.ts'
import type { Translate } from '../i18n/translate.ts'
import { exactAmount } from './exactAmount.ts'
import { figureGroups, type MetricGroup, type PublishedFigure } from './figureTable.ts'
import { metricText } from './metricText.ts'
import type { Metric } from './practice.ts'

interface Around {
  t: Translate
  locale: Locale
}

export function metricGroups(metrics: readonly Metric[], around: Around): MetricGroup[] {
  return figureGroups(
    metrics.map((metric) => figureOf(metric, around)),
    around.locale,
  )
}

function figureOf(metric: Metric, around: Around): PublishedFigure {
  const { label, value, unit, asOf, source, disputed: isDisputed } = metric
  return {
    label,
    value,
    text: metricText(metric, around),
    exact: exactAmount({ value, unit }, around.locale),
    asOf,
    asOfText: asOf && formatDate(asOf, around.locale),
    source,
    isDisputed,
  }
}
