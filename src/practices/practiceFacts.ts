import { formatDate } from '../i18n/format.ts'
import type { Unit } from '../host/unit.ts'
import type { Frame } from '../web/frame.ts'
import type { PracticeContent } from './practice.ts'

/** A line of key facts; no value means "belum diketahui". */
export interface Fact {
  term: string
  /** Too long for half a phone. */
  isLong: boolean
  values: { text: string; path: string | null }[]
}

const long = 36

const plain = (text: string | null) => (text === null ? [] : [{ text, path: null }])

/** The key facts of a practice. What is unknown is shown where a delegation would ask for it, else left out. */
export function factsOf(
  content: PracticeContent,
  { units, visits }: { units: readonly Unit[]; visits: number },
  { t, locale }: Pick<Frame, 't' | 'locale'>,
): Fact[] {
  const { startDate, trialDate, stage, affairs, resources, leadUnit, kind, form, initiator } = content
  const unit = units.find(({ slug }) => slug === leadUnit)
  const optional = [
    { term: t('practice.fact.trial'), values: plain(trialDate && formatDate(trialDate, locale)) },
    { term: t('practice.fact.form'), values: plain(form && t(`form.${form}`)) },
    { term: t('practice.fact.kind'), values: plain(kind && t(`kind.${kind}`)) },
    { term: t('practice.fact.initiator'), values: plain(initiator && t(`initiator.${initiator}`)) },
  ]
  const facts = [
    { term: t('practice.fact.start'), values: plain(startDate && formatDate(startDate, locale)) },
    { term: t('practice.fact.unit'), values: plain(unit ? nameOf(unit) : null) },
    {
      term: t('practice.fact.funding'),
      values: resources.fundingSource.map((code) => ({ text: t(`funding.${code}`), path: null })),
    },
    { term: t('practice.fact.stage'), values: plain(t(`stage.${stage}`)) },
    ...optional.filter(({ values }) => values.length > 0),
    {
      term: t('practice.fact.affairs'),
      values: affairs.map((code) => ({ text: t(`affair.${code}`), path: `/practices?urusan=${code}` })),
    },
    {
      term: t('practice.fact.visits'),
      values: plain(visits > 0 ? t('card.visits', { n: visits }) : t('card.noVisits')),
    },
  ]
  return facts.map((fact) => ({ ...fact, isLong: fact.values.some(({ text }) => text.length > long) }))
}

function nameOf({ name, abbreviation }: Unit): string {
  return abbreviation === null ? name : `${name} (${abbreviation})`
}
