import { guestNoticeVersion } from '../guests/guest.ts'
import type { VisitRules } from '../host/visitRules.ts'
import { labelledSummary, type ErrorSummary, type Field } from '../web/field.ts'
import type { Frame, Page } from '../web/frame.ts'
import { typedField, typedText, type Typed } from '../web/typed.ts'
import type { ScheduledFile } from './briefingPages.ts'
import { partHead } from './linkPage.ts'
import type { Participant } from './participantsForm.ts'

export interface ParticipantsPage extends Page {
  title: string
  action: string
  errors: ErrorSummary
  fields: Field[]
  notice: { text: string; version: string }
  soFar: string | null
  removal: { action: string; confirm: Field } | null
}

export interface Announced {
  typed: Typed
  /** By name, until now. */
  count: number
  rules: VisitRules
}

/** The names that were sent are not on it: whoever the link was passed on to would read them. */
export function participantsPage(
  file: ScheduledFile,
  { typed, count, rules }: Announced,
  frame: Frame,
): ParticipantsPage {
  const { t, site } = frame
  const title = t('briefing.participants.title')
  const fields = fieldsOf(typed, frame)
  const confirm = typedField(typed, t)('confirm', t('briefing.participants.remove.confirm'), {
    type: 'checkbox',
  })
  return {
    head: partHead(title, file, { t, typed }),
    title,
    action: `${file.path}/participants`,
    errors: labelledSummary(typed.errors, { fields: [...fields, confirm] }, t),
    fields,
    notice: {
      text: t('briefing.participants.notice.text', {
        government: site.government,
        days: rules.guestRetentionDays,
        unit: site.contactUnit ?? site.government,
      }),
      version: t('briefing.participants.notice.version', { version: guestNoticeVersion }),
    },
    soFar: count === 0 ? null : t('briefing.participants.sofar', { n: count }),
    removal: count === 0 ? null : { action: `${file.path}/participants-removal`, confirm },
  }
}

function fieldsOf(typed: Typed, { t }: Frame): Field[] {
  const fieldOf = typedField(typed, t)
  return [
    fieldOf('count', t('briefing.participants.count'), {
      type: 'number',
      hint: t('briefing.participants.count.hint'),
      maxLength: 4,
    }),
    fieldOf('names', t('briefing.participants.names'), {
      type: 'textarea',
      hint: t('briefing.participants.names.hint'),
      rows: 8,
    }),
    fieldOf('consent', t('briefing.participants.consent'), {
      type: 'checkbox',
      value: typedText(typed, 'consent'),
    }),
  ]
}

export interface AnnouncedPage extends Page {
  title: string
  people: Participant[]
  known: string | null
  homePath: string
  morePath: string
}

/** What was just sent, shown this once. */
export function announcedPage(
  file: ScheduledFile,
  { added, known }: { added: Participant[]; known: number },
  { t }: Frame,
): AnnouncedPage {
  const title = t('briefing.participants.sent')
  return {
    head: partHead(title, file, { t }),
    title,
    people: added,
    known: known === 0 ? null : t('briefing.participants.sent.known', { n: known }),
    homePath: file.path,
    morePath: `${file.path}/participants`,
  }
}
