import { formatMoment } from '../i18n/format.ts'
import { isMessageKey, type Translate } from '../i18n/translate.ts'
import type { Choice } from '../web/field.ts'
import { head, type Frame, type Page } from '../web/frame.ts'
import { pagerFor, type Pager } from '../web/pager.ts'
import { auditActions, type AuditEntry } from './audit.ts'

export interface AuditRow {
  at: string
  by: string
  action: string
  subject: string
  /** Only the entries about this subject. */
  subjectPath: string
  note: string
}

export interface AuditPage extends Page {
  title: string
  actions: Choice[]
  /** The id that is asked for, or empty. */
  subjectId: string
  rows: AuditRow[]
  pager: Pager
}

export interface AuditQuestion {
  action: string
  subjectId: string
  /** From 1. */
  page: number
}

export const entriesPerPage = 50

export function auditPage(
  { action, subjectId, page }: AuditQuestion,
  { entries, total }: { entries: readonly AuditEntry[]; total: number },
  frame: Frame,
): AuditPage {
  const { t } = frame
  const query = new URLSearchParams({ ...(action && { action }), ...(subjectId && { subject: subjectId }) })
  const title = t('audit.title', { n: total })
  return {
    head: head(t('audit.name'), {
      isIndexed: false,
      section: 'staff',
      breadcrumb: [
        { label: t('web.nav.staff'), path: '/staff' },
        { label: t('audit.name'), path: null },
      ],
    }),
    title,
    actions: auditActions.map((code) => ({
      value: code,
      label: actionLabel(code, t),
      isChosen: code === action,
      group: null,
    })),
    subjectId,
    rows: entries.map((entry) => auditRow(entry, frame)),
    pager: pagerFor(page, Math.max(1, Math.ceil(total / entriesPerPage)), `/staff/audit?${query.toString()}`),
  }
}

function auditRow({ at, by, action, subject, note }: AuditEntry, { locale, t }: Frame): AuditRow {
  return {
    at: formatMoment(at, locale),
    by: by.name,
    action: actionLabel(action, t),
    subject: subject.title,
    subjectPath: `/staff/audit?subject=${encodeURIComponent(subject.id)}`,
    note: note ?? '',
  }
}

/** An action that has no words yet is shown by its code. */
function actionLabel(action: string, t: Translate): string {
  const key = `audit.${action}`
  return isMessageKey(key) ? t(key) : action
}
