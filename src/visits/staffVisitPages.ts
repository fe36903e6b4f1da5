import type { CalendarDate } from '../calendarDate.ts'
import { formatMoment } from '../i18n/format.ts'
import { papersPanel, type PapersPanel } from '../papers/paperPanel.ts'
import type { UploadsPanel } from '../uploads/uploadPages.ts'
import { labelledSummary, type ErrorSummary } from '../web/field.ts'
import { head, type Frame, type Page } from '../web/frame.ts'
import type { FieldError } from '../web/parse.ts'
import { visitDifferences, type Difference } from './staffVisitDifferences.ts'
import type { Clash } from './clashes.ts'
import { clashLines, type ClashLine } from './clashWords.ts'
import { manageVisit, withdrawnText, type ManageVisit } from './staffVisitManage.ts'
import { outgoingVisitFields, quickVisitFields } from './quickVisitPages.ts'
import { isPublicVisit, type Visit, type VisitContent } from './visit.ts'
import { formErrors } from './visitFormInputs.ts'
import { visitSections, type FormSection } from './visitFormPages.ts'
import type { VisitChoices, VisitList } from './visitFormRows.ts'
import type { Typed } from './visitFormTyped.ts'
import { editPathOf, logPathOf, partsOfVisit, visitLink, type VisitLink } from './visitLink.ts'

export interface VisitFormPage extends Page {
  title: string
  lead: string | null
  /** Other pages of the visit. */
  parts: { label: string; path: string }[]
  errors: ErrorSummary
  /** Visits that this one may be the same as: nothing is stored until that is confirmed. */
  duplicates: VisitLink[]
  /** What stands against the visit as planned: nothing is stored until that is confirmed, too. */
  clashes: ClashLine[]
  /** What someone else stored in the meantime, beside what was typed. */
  stale: { text: string; differences: Difference[] } | null
  saved: (VisitLink & { editPath: string }) | null
  withdrawn: string | null
  action: string
  /** Where a browser keeps what is typed and not yet saved. */
  draftKey: string
  hidden: { name: string; value: string }[]
  sections: FormSection[]
  mayLogAnother: boolean
  other: { label: string; path: string } | null
  cancelPath: string
  publicPath: string | null
  /** Where what came of a planned visit is logged; null for any other. */
  logPath: string | null
  manage: ManageVisit | null
  papers: PapersPanel | null
  uploads: UploadsPanel | null
}

/** A form as it is to be shown. */
export interface Sheet {
  typed: Typed
  errors: readonly FieldError[]
  choices: VisitChoices
  shown: (list: VisitList) => number
  duplicates: readonly Visit[]
  clashes: readonly Clash[]
}

export const blankSheet = (typed: Typed, choices: VisitChoices): Sheet => ({
  typed,
  errors: [],
  choices,
  shown: () => 0,
  duplicates: [],
  clashes: [],
})

type Around = Pick<Frame, 't' | 'locale' | 'user'>

export function quickVisitPage(sheet: Sheet, saved: Visit | null, around: Around): VisitFormPage {
  const { t } = around
  const form = { ...sheet, errors: formErrors(sheet.errors), t }
  return formPage(form, around, {
    title: t('visitForm.new'),
    lead: t('visitForm.quick.lead'),
    sections: [{ legend: null, fields: quickVisitFields(form), rows: null }],
    hidden: [{ name: 'form', value: 'quick' }],
    saved: saved && { ...visitLink(saved, around), editPath: editPathOf(saved) },
    other: { label: t('visitForm.toFull'), path: '/staff/visits/new/full' },
    mayLogAnother: true,
  })
}

/** The short form of a visit that the host's own officials make. */
export function outgoingVisitPage(sheet: Sheet, saved: Visit | null, around: Around): VisitFormPage {
  const { t } = around
  const form = { ...sheet, errors: formErrors(sheet.errors), t }
  return formPage(form, around, {
    title: t('visitForm.outgoing'),
    lead: t('visitForm.outgoing.lead'),
    sections: [{ legend: null, fields: outgoingVisitFields(form), rows: null }],
    hidden: [{ name: 'form', value: 'outgoing' }],
    saved: saved && { ...visitLink(saved, around), editPath: editPathOf(saved) },
    draftKey: 'visit:new:outgoing',
    other: { label: t('visitForm.outgoing.toIncoming'), path: '/staff/visits/new' },
    mayLogAnother: true,
  })
}

export function newVisitPage(sheet: Sheet, saved: Visit | null, around: Around): VisitFormPage {
  const { t } = around
  const form = { ...sheet, errors: formErrors(sheet.errors), t }
  const shown = (list: VisitList) => Math.max(list === 'delegations' ? 1 : 0, sheet.shown(list))
  return formPage(form, around, {
    title: t('visitForm.newFull'),
    lead: t('visitForm.full.lead'),
    sections: visitSections({ ...form, shown }),
    hidden: [{ name: 'form', value: 'full' }],
    saved: saved && { ...visitLink(saved, around), editPath: editPathOf(saved) },
    draftKey: 'visit:new:full',
    other: { label: t('visitForm.toQuick'), path: '/staff/visits/new' },
    mayLogAnother: true,
  })
}

export interface EditSheet extends Sheet {
  /** The version that what was typed is a change of. */
  version: string
  /** What was typed, when someone else has saved since, and who. */
  stale: { typed: VisitContent; by: string } | null
  /** Typed into the forms for the address and the withdrawal. */
  slug: string
  reason: string
  uploads: UploadsPanel
  today: CalendarDate
}

export function editVisitPage(visit: Visit, sheet: EditSheet, around: Around): VisitFormPage {
  const { t, locale } = around
  const form = { ...sheet, errors: formErrors(sheet.errors), t }
  const { stale } = sheet
  const moment = formatMoment(visit.updatedAt, locale)
  return formPage(form, around, {
    title: t('visitForm.edit', { title: visit.title }),
    sections: visitSections(form),
    stale: stale && {
      text: t('visitForm.stale.text', { name: stale.by, moment }),
      differences: visitDifferences(stale.typed, visit, t),
    },
    withdrawn: withdrawnText(visit, around),
    hidden: [{ name: 'version', value: sheet.version }],
    action: `/staff/visits/${visit.slug}`,
    draftKey: `visit:${visit.id}:${visit.version}`,
    logPath: logPathOf(visit, sheet.today),
    parts: partsOfVisit(visit, t),
    publicPath: isPublicVisit(visit) ? `/visits/${visit.slug}` : null,
    manage: manageVisit(visit, form, around),
    papers: papersPanel(visit, t),
    uploads: sheet.uploads,
  })
}

/** A form page with what most have; `own` is what differs. */
export function formPage(
  sheet: Pick<Sheet, 'errors' | 'duplicates' | 'clashes' | 'choices'>,
  around: Around,
  own: Partial<VisitFormPage> & { title: string; sections: FormSection[] },
): VisitFormPage {
  const { t } = around
  const needsCare = sheet.errors.length > 0 || sheet.clashes.length > 0 || Boolean(own.stale)
  const fields = own.sections.flatMap((section) => (section.rows ? [] : section.fields))
  const rows = own.sections.flatMap((section) => section.rows ?? [])
  return {
    head: head(needsCare ? `${t('web.form.errorPrefix')} ${own.title}` : own.title, {
      section: 'staff',
      isIndexed: false,
      breadcrumb: [
        { label: t('web.nav.staff'), path: '/staff' },
        { label: t('staffVisits.title'), path: '/staff/visits' },
        { label: own.title, path: null },
      ],
    }),
    lead: null,
    parts: [],
    errors: labelledSummary(sheet.errors, { fields, rows }, t),
    duplicates: sheet.duplicates.map((visit) => visitLink(visit, around)),
    clashes: clashLines(sheet.clashes, unitNames(sheet.choices), around),
    stale: null,
    saved: null,
    withdrawn: null,
    action: '/staff/visits',
    draftKey: 'visit:new',
    hidden: [],
    mayLogAnother: false,
    other: null,
    cancelPath: '/staff/visits',
    publicPath: null,
    logPath: null,
    manage: null,
    papers: null,
    uploads: null,
    ...own,
  }
}

function unitNames({ units }: VisitChoices): ReadonlyMap<string, string> {
  return new Map(units.map(({ value, label }) => [value, label]))
}
