import { formatWeekday } from '../i18n/format.ts'
import type { Frame } from '../web/frame.ts'
import type { Clash } from './clashes.ts'
import type { Visit } from './visit.ts'
import { visitLink, type VisitLink } from './visitLink.ts'
import { hoursText } from './visitWords.ts'

/** A clash in words, with the visit that it is with. */
export interface ClashLine {
  text: string
  visit: VisitLink | null
  /** Of a day that is full or closed: where the days beside it can be seen. */
  calendarPath: string | null
}

export interface ClashWarning {
  lines: ClashLine[]
  /** What has not happened, and what can be done. */
  text: string
}

type Around = Pick<Frame, 't' | 'locale'>

/** `unitNames` by slug: a clash names a unit by its slug. */
export function clashLines(
  clashes: readonly Clash[],
  unitNames: ReadonlyMap<string, string>,
  around: Around,
): ClashLine[] {
  return clashes.map((clash) => lineOf(clash, unitNames, around))
}

function lineOf(clash: Clash, unitNames: ReadonlyMap<string, string>, around: Around): ClashLine {
  if (!('visit' in clash)) {
    return { text: dayText(clash, around), visit: null, calendarPath: calendarPathOf(clash) }
  }
  const { t } = around
  const name = clash.kind === 'unit' ? (unitNames.get(clash.name) ?? clash.name) : clash.name
  const hours = hoursText(clash.visit, around) ?? t('clash.hoursUnknown')
  const text = t(`clash.${clash.kind}`, { name, hours })
  return { text, visit: visitLink(clash.visit, around), calendarPath: null }
}

type DayClash = Exclude<Clash, { visit: Visit }>

function dayText(clash: DayClash, { t, locale }: Around): string {
  const day = formatWeekday(clash.on, locale)
  if (clash.kind === 'weekend') return t('clash.weekend', { day })
  if (clash.kind === 'holiday') return t('clash.holiday', { day, name: clash.name })
  return t('clash.delegations', { day, count: clash.delegations, most: clash.most })
}

function calendarPathOf({ on }: DayClash): string {
  return `/staff/calendar?month=${on.slice(0, 7)}`
}
