import { formatMoment, formatWeekday } from '../i18n/format.ts'
import type { VisitRequest } from '../requests/request.ts'
import { programmeText } from '../visits/visitWords.ts'
import type { Frame } from '../web/frame.ts'
import type { StudiedPractice } from './studiedPractices.ts'

export interface Fact {
  label: string
  value: string
}

/** What was asked for, without a person's name, phone or mail: the link may be passed on. */
export function askedFor(
  request: VisitRequest,
  practices: readonly StudiedPractice[],
  { t, locale }: Pick<Frame, 't' | 'locale'>,
): Fact[] {
  const { programme, batch, plannedCount } = request
  const called = [programmeText(programme, { t, locale }), batch && t('visit.batch', { batch })]
  const day = (date: string | null) => date && formatWeekday(date, locale)
  const facts: [label: string, value: string | null][] = [
    [t('briefing.asked.institution'), request.institution],
    [t('briefing.asked.kind'), t(`visitKind.${request.kind}`)],
    [t('briefing.asked.programme'), called.filter(Boolean).join(' · ')],
    [t('briefing.asked.purpose'), request.purpose],
    [t('briefing.asked.topics'), request.topics],
    [t('briefing.asked.practices'), practices.map(({ name }) => name).join(', ')],
    [t('briefing.asked.firstChoice'), day(request.firstChoiceOn)],
    [t('briefing.asked.secondChoice'), day(request.secondChoiceOn)],
    [t('briefing.asked.count'), plannedCount === null ? null : t('briefing.people', { n: plannedCount })],
    [t('briefing.asked.sentAt'), formatMoment(request.createdAt, locale)],
  ]
  return facts.flatMap(([label, value]) => (value ? [{ label, value }] : []))
}
