import type { Translate } from '../i18n/translate.ts'
import type { UploadsPanel } from '../uploads/uploadPages.ts'
import { field, labelledSummary, type ErrorSummary, type Field } from '../web/field.ts'
import { head, type Page } from '../web/frame.ts'
import type { FieldError } from '../web/parse.ts'
import { latestContent, type Practice, type PracticeContent } from './practice.ts'
import { differencesOf, type Difference } from './practiceDifferences.ts'
import { practiceFieldsets, type Fieldset, type Nameable } from './practiceFieldsets.ts'
import type { Typed } from './typedPractice.ts'

export interface PracticeFormPage extends Page {
  title: string
  /** What a newcomer to the form must know. */
  lead: string | null
  /** Why a reviewer gave the draft back. */
  returned: string | null
  errors: ErrorSummary
  stale: { differences: Difference[] } | null
  action: string
  previewPath: string
  /** Where a browser keeps what is typed and not saved: one place for each version of each practice. */
  draftKey: string
  /** '' for a new practice. */
  version: string
  fieldsets: Fieldset[]
  note: Field
  mayPublish: boolean
  managePath: string | null
  savedPreviewPath: string | null
  publicPath: string | null
  uploads: UploadsPanel | null
}

/** What a form shows: the practice that it changes (null: a new one), and what was typed. */
export interface OpenForm {
  practice: Practice | null
  typed: Typed
  errors: readonly FieldError[]
  add: string
  note: string
  /** What was typed, when someone else has saved since: it is shown beside what they saved. */
  stale: PracticeContent | null
  nameable: Nameable
  mayPublish: boolean
  uploads: UploadsPanel | null
}

export function practiceFormPage(form: OpenForm, t: Translate): PracticeFormPage {
  const { practice, stale, mayPublish, uploads } = form
  const errors = form.errors.map(atItsField)
  const title = practice
    ? t('practiceForm.edit.title', { name: latestContent(practice).name })
    : t('practiceForm.new.title')
  const path = practice ? `/staff/practices/${practice.slug}` : '/staff/practices'
  const fieldsets = practiceFieldsets({ ...form, errors, t }, form.nameable)
  const hasErrors = errors.length > 0 || stale !== null
  return {
    head: head(hasErrors ? `${t('web.form.errorPrefix')} ${title}` : title, {
      section: 'staff',
      isIndexed: false,
      breadcrumb: [
        { label: t('web.nav.staff'), path: '/staff' },
        { label: t('practiceForm.list.title'), path: '/staff/practices' },
        { label: title, path: null },
      ],
    }),
    title,
    lead: practice ? null : t('practiceForm.new.lead'),
    returned: practice?.draft?.returnedBecause ?? null,
    errors: labelledSummary(errors, labelledIn(fieldsets), t),
    stale: stale && practice && { differences: differencesOf(stale, latestContent(practice), t) },
    action: path,
    previewPath: `${path}/preview`,
    draftKey: practice ? `practice:${practice.id}:${practice.version}` : 'practice:new',
    version: practice ? String(practice.version) : '',
    fieldsets,
    note: field('note', t('practiceForm.field.note'), {
      hint: t('practiceForm.hint.note'),
      value: form.note,
    }),
    mayPublish,
    managePath: practice && path,
    savedPreviewPath: practice && `${path}/preview`,
    publicPath: practice?.published && !practice.withdrawal ? `/practices/${practice.slug}` : null,
    uploads,
  }
}

// Boxes and words are one field of the form, whichever of their values is wrong.
const oneField = /^(affairs|tags|resources\.fundingSource)\.\d+$/

function atItsField(error: FieldError): FieldError {
  return { ...error, field: error.field.replace(oneField, '$1') }
}

function labelledIn(fieldsets: PracticeFormPage['fieldsets']) {
  const parts = fieldsets.flatMap((fieldset) => fieldset.parts)
  return {
    fields: parts.flatMap(({ field: one }) => (one ? [one] : [])),
    rows: parts.flatMap(({ rows }) => (rows ? [rows] : [])),
  }
}
