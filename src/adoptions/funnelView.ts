import { formatNumber } from '../i18n/format.ts'
import type { Frame } from '../web/frame.ts'
import { isEmptyFunnel, type Funnel, type FunnelStep } from './funnel.ts'

/** As `/adoptions/funnel` prints it. */
export interface FunnelView {
  steps: { label: string; count: string; isNone: boolean; share: number; detail: string | null }[]
  stopped: string
  note: string
}

/** Null while nothing is recorded. */
export function funnelView(funnel: Funnel, { t, locale }: Frame): FunnelView | null {
  if (isEmptyFunnel(funnel)) return null
  const [first] = funnel.steps
  const most = Math.max(1, first?.reached ?? 0)
  const details: Partial<Record<FunnelStep, string>> = {
    mengenal: t('funnel.visited', { n: funnel.visited, others: funnel.withoutVisit }),
  }
  return {
    steps: funnel.steps.map(({ step, reached }) => ({
      label: t(`funnel.step.${step}`),
      count: reached === 0 ? t('funnel.none') : formatNumber(reached, locale),
      isNone: reached === 0,
      share: Math.round((reached / most) * 1000) / 10,
      detail: reached === 0 ? null : (details[step] ?? null),
    })),
    stopped: funnel.stopped === 0 ? t('funnel.stoppedNone') : t('funnel.stopped', { n: funnel.stopped }),
    note: t('funnel.note'),
  }
}
