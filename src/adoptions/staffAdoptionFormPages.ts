import { confidences } from '../sources/source.ts'
import type { Visit } from '../visits/visit.ts'
import { formErrors, inputsOf, rowsOf, type FormState } from '../visits/visitFormInputs.ts'
import type { Typed } from '../visits/visitFormTyped.ts'
import { labelledSummary, type ErrorSummary, type Field, type FieldRows } from '../web/field.ts'
import type { Frame, Page } from '../web/frame.ts'
import type { FieldError } from '../web/parse.ts'
import { conflictBetween, type Conflict } from '../web/typed.ts'
import { adoptionStages, type Adoption } from './adoption.ts'
import { longest } from './adoptionForm.ts'
import { adoptionHead } from './staffAdoptionPages.ts'

export interface AdoptionFormPage extends Page {
  title: string
  lead: string | null
  errors: ErrorSummary
  conflict: Conflict | null
  action: string
  /** Null for a new one. */
  version: string | null
  draftKey: string
  sections: { legend: string; fields: Field[] }[]
  sources: FieldRows
  cancelPath: string
}

/** A form as it is to be shown. */
export interface AdoptionSheet {
  typed: Typed
  errors: readonly FieldError[]
  /** Institutions that have come. */
  institutions: readonly string[]
  /** After which it may have come, the latest first. */
  visits: readonly Visit[]
  /** Rows of sources to show at least. */
  sourcesShown: number
}

export function newAdoptionPage(sheet: AdoptionSheet, frame: Frame): AdoptionFormPage {
  const { t } = frame
  const form = stateOf(sheet, t)
  const { input, area, code, option } = inputsOf(form)
  const visits = sheet.visits.map(({ slug, title }) => ({ value: slug, label: title }))
  const beginning = [
    code(
      'stage',
      'staffAdoptions.stage',
      [adoptionStages.filter((stage) => stage !== 'diterapkan'), 'adoptionStage'],
      {
        isRequired: true,
        hint: t('staffAdoptions.stage.first'),
      },
    ),
    input('on', 'adoptions.on', { type: 'date', isRequired: true, hint: t('staffAdoptions.on.hint') }),
    area('note', 'adoptions.note', longest.paragraph, { rows: 3 }),
    { ...option('visit', 'staffAdoptions.visit', visits), hint: t('staffAdoptions.visit.hint') },
  ]
  const sections = sectionsOf(form, sheet)
  sections.splice(1, 0, { legend: t('staffAdoptions.beginning'), fields: beginning })
  return page(sheet, form, frame, {
    title: t('staffAdoptions.new'),
    lead: t('staffAdoptions.new.lead'),
    sections,
    action: '/staff/adoptions',
    version: null,
    draftKey: 'adoption:new',
    cancelPath: '/staff/adoptions',
    conflict: null,
  })
}

/** Fields whose texts differ from what is stored are set side by side when someone else saved first. */
export function editAdoptionPage(
  adoption: Adoption,
  sheet: AdoptionSheet & { version: string; stored: Typed | null },
  frame: Frame,
): AdoptionFormPage {
  const { t } = frame
  const form = stateOf(sheet, t)
  const sections = sectionsOf(form, sheet)
  const storedFields = sheet.stored && sectionsOf({ typed: sheet.stored, errors: [], t }, sheet)
  const all = (some: AdoptionFormPage['sections']) => some.flatMap(({ fields }) => fields)
  return page(sheet, form, frame, {
    title: t('staffAdoptions.edit', { institution: adoption.institution }),
    lead: null,
    sections,
    action: `/staff/adoptions/${adoption.id}`,
    version: sheet.version,
    draftKey: `adoption:${adoption.id}:${adoption.version}`,
    cancelPath: `/staff/adoptions/${adoption.id}`,
    conflict: storedFields && conflictBetween(all(sections), all(storedFields)),
  })
}

function stateOf({ typed, errors }: AdoptionSheet, t: Frame['t']): FormState {
  return { typed, errors: formErrors(errors), t }
}

function page(
  sheet: AdoptionSheet,
  form: FormState,
  frame: Frame,
  own: Omit<AdoptionFormPage, 'head' | 'errors' | 'sources'>,
): AdoptionFormPage {
  const { t } = frame
  const sources = sourceRows(form, sheet.sourcesShown)
  const fields = own.sections.flatMap((section) => section.fields)
  const needsCare = sheet.errors.length > 0 || own.conflict !== null
  return {
    ...own,
    head: adoptionHead(needsCare ? `${t('web.form.errorPrefix')} ${own.title}` : own.title, frame),
    errors: labelledSummary(form.errors, { fields, rows: [sources] }, t),
    sources,
  }
}

function sectionsOf(
  form: FormState,
  sheet: Pick<AdoptionSheet, 'institutions'>,
): AdoptionFormPage['sections'] {
  const { input, area, tick } = inputsOf(form)
  const { t } = form
  const who = [
    input('practice', 'staffAdoptions.practice', {
      isRequired: true,
      maxLength: longest.line,
      hint: t('staffAdoptions.practice.hint'),
      suggestionsPath: '/staff/visits/practices',
    }),
    input('institution', 'adoptions.institution', {
      isRequired: true,
      maxLength: longest.institution,
      suggestions: [...sheet.institutions],
      suggestionsPath: '/staff/visits/institutions',
    }),
    input('regionCode', 'staffAdoptions.regionCode', {
      maxLength: 5,
      hint: t('staffAdoptions.regionCode.hint'),
    }),
  ]
  const what = [
    area('scope', 'adoptions.scope', longest.paragraph, { rows: 2, hint: t('adoptions.scope.hint') }),
    area('plan', 'adoptions.plan', longest.paragraph, { rows: 3, hint: t('adoptions.plan.hint') }),
    input('responsible', 'adoptions.responsible', {
      maxLength: longest.line,
      hint: t('adoptions.responsible.hint'),
    }),
    input('targetOn', 'adoptions.targetOn', { type: 'date' }),
  ]
  const contact = [
    input('contactName', 'adoptions.contactName', {
      maxLength: longest.name,
      hint: t('adoptions.contact.hint'),
    }),
    input('contactPhone', 'adoptions.contactPhone', { maxLength: longest.phone }),
    input('contactEmail', 'adoptions.contactEmail', { type: 'email', maxLength: longest.email }),
  ]
  const shown = [
    tick('isPublic', 'staffAdoptions.isPublic', { hint: t('staffAdoptions.isPublic.hint') }),
    tick('isMadeUp', 'staffAdoptions.isMadeUp'),
  ]
  return [
    { legend: t('staffAdoptions.section.who'), fields: who },
    { legend: t('staffAdoptions.section.what'), fields: what },
    { legend: t('staffAdoptions.section.contact'), fields: contact },
    { legend: t('staffAdoptions.section.shown'), fields: shown },
  ]
}

function sourceRows(form: FormState, shown: number): FieldRows {
  const { input, code, area } = inputsOf(form)
  return rowsOf(form, {
    list: 'sources',
    legend: 'visitForm.sources',
    rowLegend: 'visitForm.sources.row',
    add: 'visitForm.sources.add',
    hint: 'staffAdoptions.sources.hint',
    shown,
    fields: (at) => [
      input(`${at}.title`, 'visitForm.sourceTitle', { isRequired: true, maxLength: 300 }),
      input(`${at}.publisher`, 'visitForm.publisher', { maxLength: 200 }),
      input(`${at}.author`, 'visitForm.author', { maxLength: 200 }),
      input(`${at}.url`, 'visitForm.url', { type: 'url', maxLength: 2000 }),
      input(`${at}.publishedOn`, 'visitForm.publishedOn', { maxLength: 10 }),
      input(`${at}.accessedOn`, 'visitForm.accessedOn', { type: 'date' }),
      code(`${at}.confidence`, 'visitForm.confidence', [confidences, 'confidence']),
      area(`${at}.note`, 'visitForm.sourceNote', 2000, { rows: 2 }),
    ],
  })
}
