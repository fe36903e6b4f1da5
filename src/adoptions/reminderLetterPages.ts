import type { VisitRules } from '../host/visitRules.ts'
import { formatDate } from '../i18n/format.ts'
import { isOpen, pathOfLink } from '../links/link.ts'
import { qrSvg } from '../links/qr.ts'
import type { Frame, Page } from '../web/frame.ts'
import type { SafeHtml } from '../web/safeHtml.ts'
import { sentFor, type Occasion } from './adoptionTiming.ts'
import type { ReminderText } from './reminderTexts.ts'
import { adoptionHead, type StaffAdoption } from './staffAdoptionPages.ts'

/** A letter to print and sign: it is in Indonesian, whatever language the page around it has. */
export interface LetterPage extends Page {
  government: string
  /** Lines under it. */
  letterhead: string[]
  /** "Banyuwangi, 24 November 2026". */
  day: string
  to: string
  subject: string
  paragraphs: string[]
  /** Who signs, as far as it is known. */
  signatory: string[]
  qr: SafeHtml | null
  /** Null once this reminder went out. */
  form: { action: string; reason: string; about: string } | null
  backPath: string
}

export function letterPage(
  { adoption, link, clock, now }: StaffAdoption,
  { occasion, written, rules }: { occasion: Occasion; written: ReminderText; rules: VisitRules },
  frame: Frame,
): LetterPage {
  const { t, site, baseUrl } = frame
  const path = `/staff/adoptions/${adoption.id}`
  const address = link && isOpen(link, now) ? baseUrl + pathOfLink(link) : null
  const { reason, about } = occasion
  return {
    head: adoptionHead(t('staffAdoptions.letter', { institution: adoption.institution }), frame),
    government: site.government,
    letterhead: rules.letterhead,
    day: [rules.signatory.place, formatDate(clock.today, 'id')].filter((part) => part !== null).join(', '),
    signatory: [rules.signatory.position, rules.signatory.name].filter((line) => line !== null),
    to: adoption.institution,
    subject: written.subject,
    paragraphs: written.text.split('\n\n'),
    qr: address === null ? null : qrSvg(address, t('staffAdoptions.link.qr')),
    form: sentFor(adoption, occasion) ? null : { action: `${path}/reminders`, reason, about },
    backPath: path,
  }
}
