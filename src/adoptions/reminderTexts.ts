import { daysBetween, type CalendarDate } from '../calendarDate.ts'
import { formatDate } from '../i18n/format.ts'
import { translator } from '../i18n/translate.ts'
import type { Adoption } from './adoption.ts'
import { acceptedEvents } from './adoption.ts'
import type { Occasion } from './adoptionTiming.ts'

/** What a reminder says beside the adoption itself. */
export interface ReminderAround {
  practiceName: string
  /** The adopter's link, absolute. */
  address: string
  government: string
  today: CalendarDate
}

export interface ReminderText {
  subject: string
  /** Plain text; paragraphs are parted by an empty line. */
  text: string
}

// Whoever reads it is an Indonesian government, whatever language the staff member has chosen.
const t = translator('id')

/** The same words for mail, WhatsApp and letter: why, what was last said, and where to answer. */
export function reminderText(adoption: Adoption, occasion: Occasion, around: ReminderAround): ReminderText {
  const { practiceName: practice, address, government } = around
  const paragraphs = [
    t('reminder.greeting', { to: adoption.contactName ?? adoption.institution }),
    [whyNow(occasion, around), lastSaid(adoption)].join(' '),
    t('reminder.ask', { address }),
    t('reminder.close', { government }),
  ]
  return { subject: t('reminder.subject', { practice }), text: paragraphs.join('\n\n') }
}

function whyNow({ reason, about }: Occasion, { practiceName, today }: ReminderAround): string {
  const n = Math.abs(daysBetween(today, about))
  return t(`reminder.why.${reason}`, { practice: practiceName, date: formatDate(about, 'id'), n })
}

function lastSaid({ events }: Adoption): string {
  const last = acceptedEvents(events).at(-1)
  if (!last) return ''
  const stage = t(`adoptionStage.${last.stage}`)
  const values = { stage, date: formatDate(last.on, 'id'), note: last.note ?? '' }
  return t(last.note === null ? 'reminder.last' : 'reminder.lastNote', values)
}

/** What goes with the link when it is handed over for the first time. */
export function linkText({
  practiceName: practice,
  address,
  government,
}: Omit<ReminderAround, 'today'>): string {
  return t('reminder.link', { practice, address, government })
}
