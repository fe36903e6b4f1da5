import { formatDate, formatMoment } from '../i18n/format.ts'
import { isOpen, pathOfLink } from '../links/link.ts'
import { whatsappAddress } from '../links/whatsapp.ts'
import type { Frame } from '../web/frame.ts'
import { occasionsOf, sentFor, type Occasion } from './adoptionTiming.ts'
import { reminderText, type ReminderText } from './reminderTexts.ts'
import type { StaffAdoption } from './staffAdoptionPages.ts'

/** A reason to remind the adopter now, as `/adoptions/staff/reminder` prints it. */
export interface ReminderView {
  why: string
  /** When and how it went out; then nothing goes out again for the same reason and day. */
  sent: string | null
  /** Null without an open link: the text needs it. */
  ways: ReminderWays | null
}

export interface ReminderWays {
  action: string
  version: string
  reason: string
  about: string
  text: string
  /** The address to mail to; null where mail is not set up or nobody's is known. */
  mailTo: string | null
  whatsapp: string
  letterPath: string
}

export type ForReminder = Pick<
  StaffAdoption,
  'adoption' | 'practice' | 'link' | 'clock' | 'now' | 'mailWorks'
>

export function reminderViews(one: ForReminder, frame: Frame): ReminderView[] {
  return occasionsOf(one.adoption, one.clock).map((occasion) => reminderView(one, occasion, frame))
}

function reminderView(one: ForReminder, occasion: Occasion, frame: Frame): ReminderView {
  const { t, locale } = frame
  const sent = sentFor(one.adoption, occasion)
  const date = formatDate(occasion.about, locale)
  return {
    why: t(`staffAdoptions.reminder.why.${occasion.reason}`, { date }),
    sent:
      sent &&
      t('staffAdoptions.reminder.sent', {
        channel: t(`staffAdoptions.channel.${sent.channel}`),
        moment: formatMoment(sent.at, locale),
        by: sent.by,
      }),
    ways: sent ? null : waysOf(one, occasion, frame),
  }
}

function waysOf(one: ForReminder, occasion: Occasion, frame: Frame): ReminderWays | null {
  const { adoption, mailWorks } = one
  const written = reminderFor(one, occasion, frame)
  if (!written) return null
  const path = `/staff/adoptions/${adoption.id}`
  return {
    action: `${path}/reminders`,
    version: String(adoption.version),
    reason: occasion.reason,
    about: occasion.about,
    text: written.text,
    mailTo: mailWorks ? adoption.contactEmail : null,
    whatsapp: whatsappAddress(adoption.contactPhone, written.text),
    letterPath: `${path}/letters/${occasion.reason}`,
  }
}

/** Null while no link leads the adopter to its page. */
export function reminderFor(
  { adoption, practice, link, clock, now }: ForReminder,
  occasion: Occasion,
  { baseUrl, site }: Pick<Frame, 'baseUrl' | 'site'>,
): ReminderText | null {
  if (!link || !isOpen(link, now)) return null
  return reminderText(adoption, occasion, {
    practiceName: practice.name,
    address: baseUrl + pathOfLink(link),
    government: site.government,
    today: clock.today,
  })
}
