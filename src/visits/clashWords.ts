import { formatWeekday } from '../i18n/format.ts'
import type { Frame } from '../web/frame.ts'
import type { Clash } from './clashes.ts'
import { visitLink, type VisitLink } from './visitLink.ts'
import { hoursText } from './visitWords.ts'

/** A clash in words, with the visit that it is with. */
export interface ClashLine {
  text: string
  visit: VisitLink | null
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
  const { t, locale } = around
  const day = formatWeekday(clash.on, locale)
  if (clash.kind === 'weekend') return { text: t('clash.weekend', { day }), visit: null }
  if (clash.kind === 'holiday') return { text: t('clash.holiday', { day, name: clash.name }), visit: null }
  if (clash.kind === 'delegations') {
    const { delegations, most } = clash
    return { text: t('clash.delegations', { day, count: delegations, most }), visit: null }
  }
  const name = clash.kind === 'unit' ? (unitNames.get(clash.name) ?? clash.name) : clash.name
  const hours = hoursText(clash.visit, around) ?? t('clash.hoursUnknown')
  return { text: t(`clash.${clash.kind}`, { name, hours }), visit: visitLink(clash.visit, around) }
}
