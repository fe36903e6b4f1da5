import { formatDate } from '../i18n/format.ts'
import { visitDayAndVenue } from '../visits/visitWords.ts'
import type { Visit } from '../visits/visit.ts'
import { field, labelledSummary, type ErrorSummary, type Field } from '../web/field.ts'
import { head, type Frame, type Page } from '../web/frame.ts'
import { formTitle, type Typed } from '../web/typed.ts'
import { guestNoticeVersion, retainedUntil } from './guest.ts'
import { guestFields } from './guestFields.ts'
import { guestGroupsOf } from './guestGroup.ts'
import { openingOf, registrationDays } from './registration.ts'

/** What stands above every page behind the QR code. */
interface Around extends Page {
  title: string
  /** Of the visit. */
  visitTitle: string
  /** "Selasa, 17 Maret 2026 · Pendopo". */
  when: string
}

export interface RegistrationPage extends Around {
  /** Why nobody can register now; null when everyone can. */
  closed: string | null
  action: string
  errors: ErrorSummary
  fields: Field[]
  /** Which data, why, who sees it, how long, whose say. */
  notice: string[]
}

export interface ThanksPage extends Around {
  nextPath: string
}

export interface RegistrationShown {
  visit: Visit
  token: string
  typed: Typed
  now: Date
  retentionDays: number
}

export function registrationPage(shown: RegistrationShown, frame: Frame): RegistrationPage {
  const { visit, token, typed, now } = shown
  const { t } = frame
  const choices = { groups: guestGroupsOf(visit), asksPhone: visit.asksPhone }
  const fields = guestFields(typed, choices, { isOwn: true }, t)
  return {
    ...around(t('guests.register.title'), visit, typed, frame),
    closed: closedText(visit, now, frame),
    action: `/g/${token}`,
    errors: labelledSummary(typed.errors, { fields }, t),
    fields: [...fields, field('notice', '', { type: 'hidden', value: guestNoticeVersion })],
    notice: noticeLines(shown, frame),
  }
}

export function thanksPage(
  { visit, token, group }: { visit: Visit; token: string; group: string },
  frame: Frame,
): ThanksPage {
  const title = frame.t('guests.thanks.title')
  const query = group === '' ? '' : `?group=${encodeURIComponent(group)}`
  return { ...around(title, visit, { values: {}, errors: [] }, frame), nextPath: `/g/${token}${query}` }
}

function around(title: string, visit: Visit, typed: Typed, frame: Frame): Around {
  const when = visitDayAndVenue(visit, frame)
  return {
    head: head(formTitle(title, typed, frame.t), { section: 'link', isIndexed: false }),
    title,
    visitTitle: visit.title,
    when,
  }
}

function closedText(visit: Visit, now: Date, { t, locale }: Frame): string | null {
  const opening = openingOf(visit, now)
  if (opening === 'open') return null
  const { firstOn, lastOn } = registrationDays(visit)
  return opening === 'early'
    ? t('guests.register.early', { date: formatDate(firstOn, locale) })
    : t('guests.register.over', { date: formatDate(lastOn, locale) })
}

function noticeLines({ visit, retentionDays }: RegistrationShown, { t, locale, site }: Frame): string[] {
  const until = formatDate(retainedUntil(visit, retentionDays), locale)
  const contact = [site.contactUnit, site.contactEmail, site.contactPhone].filter((part) => part !== null)
  return [
    t(visit.asksPhone ? 'guests.notice.whatPhone' : 'guests.notice.what'),
    t('guests.notice.why'),
    t('guests.notice.who', { government: site.government }),
    t('guests.notice.until', { date: until, n: retentionDays }),
    contact.length === 0
      ? t('guests.notice.rights')
      : t('guests.notice.rightsAt', { contact: contact.join(', ') }),
    t('guests.notice.version', { version: guestNoticeVersion }),
  ]
}
