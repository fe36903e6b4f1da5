import { formErrors } from '../visits/visitFormInputs.ts'
import type { VisitChoices } from '../visits/visitFormRows.ts'
import type { Typed } from '../visits/visitFormTyped.ts'
import { labelledSummary, type ErrorSummary } from '../web/field.ts'
import { head, type Frame, type Page } from '../web/frame.ts'
import type { FieldError } from '../web/parse.ts'
import { conflictBetween, type Conflict } from '../web/typed.ts'
import type { VisitRequest } from './request.ts'
import { requestFieldsets, type RequestFields } from './staffRequestFields.ts'

export interface StaffRequestFormPage extends Page {
  title: string
  lead: string | null
  errors: ErrorSummary
  /** What someone else saved meanwhile, beside what was typed. */
  conflict: Conflict | null
  action: string
  draftKey: string
  version: string
  fieldsets: RequestFields[]
  cancelPath: string
}

/** A form as it is to be shown. */
export interface RequestSheet {
  typed: Typed
  errors: readonly FieldError[]
  choices: VisitChoices
}

type Around = Pick<Frame, 't'>

export function newRequestPage(sheet: RequestSheet, around: Around): StaffRequestFormPage {
  return formPage(sheet, around, {
    title: around.t('staffRequests.new'),
    lead: around.t('staffRequests.new.lead'),
    action: '/staff/requests',
    draftKey: 'request:new',
    version: '',
    conflict: null,
    cancelPath: '/staff/requests',
  })
}

/** `stored`: what someone else has saved since, as it would stand in the form. */
export function editRequestPage(
  request: VisitRequest,
  { stored, version, ...sheet }: RequestSheet & { stored: Typed | null; version: string },
  around: Around,
): StaffRequestFormPage {
  const fields = (typed: Typed) =>
    requestFieldsets({ ...sheet, errors: [], typed, ...around }).flatMap((one) => one.fields)
  return formPage(sheet, around, {
    title: around.t('staffRequests.editOf', { number: request.number }),
    lead: null,
    action: `/staff/requests/${request.id}`,
    draftKey: `request:${request.id}:${request.version}`,
    version,
    conflict: stored && conflictBetween(fields(sheet.typed), fields(stored)),
    cancelPath: `/staff/requests/${request.id}`,
  })
}

function formPage(
  { typed, errors, choices }: RequestSheet,
  { t }: Around,
  own: Omit<StaffRequestFormPage, 'head' | 'errors' | 'fieldsets'>,
): StaffRequestFormPage {
  const shown = formErrors(errors)
  const fieldsets = requestFieldsets({ typed, errors: shown, choices, t })
  const needsCare = errors.length > 0 || own.conflict !== null
  return {
    head: head(needsCare ? `${t('web.form.errorPrefix')} ${own.title}` : own.title, {
      section: 'staff',
      isIndexed: false,
      breadcrumb: [
        { label: t('web.nav.staff'), path: '/staff' },
        { label: t('staffRequests.title'), path: '/staff/requests' },
        { label: own.title, path: null },
      ],
    }),
    errors: labelledSummary(shown, { fields: fieldsets.flatMap((one) => one.fields) }, t),
    fieldsets,
    ...own,
  }
}
