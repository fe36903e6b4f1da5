import { formatDate } from '../i18n/format.ts'
import type { Translate } from '../i18n/translate.ts'
import { field, labelledSummary, type ErrorSummary, type Field } from '../web/field.ts'
import { head, type Frame, type Head, type Page } from '../web/frame.ts'
import { conflictBetween, formTitle, typedField, typedText, untouched } from '../web/typed.ts'
import type { Conflict, Typed } from '../web/typed.ts'
import type { Unit } from './unit.ts'

export interface UnitRow {
  name: string
  /** Abbreviation, years and successor, as far as known. */
  remarks: string[]
  path: string
}

export interface UnitListPage extends Page {
  units: UnitRow[]
}

export interface UnitFormPage extends Page {
  title: string
  /** Where the form is posted to. */
  path: string
  errors: ErrorSummary
  conflict: Conflict | null
  fields: Field[]
}

export function unitListPage(units: readonly Unit[], { t, locale }: Frame): UnitListPage {
  const nameOf = (slug: string | null) => units.find((unit) => unit.slug === slug)?.name ?? ''
  return {
    head: unitHead(t('units.title'), t, false),
    units: units
      .toSorted((a, b) => a.name.localeCompare(b.name, 'id'))
      .map((unit) => ({
        name: unit.name,
        remarks: [
          unit.abbreviation,
          unit.validFrom && t('units.since', { date: formatDate(unit.validFrom, locale) }),
          unit.validTo && t('units.until', { date: formatDate(unit.validTo, locale) }),
          unit.successor && t('units.succeededBy', { name: nameOf(unit.successor) }),
        ].filter((remark) => remark !== null),
        path: `/staff/units/${unit.slug}`,
      })),
  }
}

export function newUnitPage(units: readonly Unit[], typed: Typed, t: Translate): UnitFormPage {
  const fields = unitFields(units, typed, t)
  return {
    head: unitHead(formTitle(t('units.new'), typed, t), t),
    title: t('units.new'),
    path: '/staff/units',
    errors: labelledSummary(typed.errors, { fields }, t),
    conflict: null,
    fields,
  }
}

export interface UnitShown {
  unit: Unit
  /** Those that may take over from it. */
  others: readonly Unit[]
  typed: Typed
  /** What was typed was based on an older version than `unit`. */
  isStale: boolean
}

export function unitPage({ unit, others, typed, isStale }: UnitShown, t: Translate): UnitFormPage {
  const fields = unitFields(others, typed, t)
  const stored = () => unitFields(others, untouched({ ...unit }), t)
  return {
    head: unitHead(formTitle(unit.name, typed, t), t),
    title: unit.name,
    path: `/staff/units/${unit.slug}`,
    errors: labelledSummary(typed.errors, { fields }, t),
    conflict: isStale ? conflictBetween(fields, stored()) : null,
    fields: [...fields, field('version', '', { type: 'hidden', value: String(unit.version) })],
  }
}

function unitFields(others: readonly Unit[], typed: Typed, t: Translate): Field[] {
  const fieldOf = typedField(typed, t)
  const chosen = typedText(typed, 'successor')
  const choice = (value: string, label: string) => ({
    value,
    label,
    isChosen: value === chosen,
    group: null,
  })
  return [
    fieldOf('name', t('units.name'), { isRequired: true, maxLength: 200 }),
    fieldOf('abbreviation', t('units.abbreviation'), { maxLength: 40 }),
    fieldOf('validFrom', t('units.validFrom'), { hint: t('units.date.hint'), maxLength: 10 }),
    fieldOf('validTo', t('units.validTo'), { hint: t('units.validTo.hint'), maxLength: 10 }),
    fieldOf('successor', t('units.successor'), {
      type: 'select',
      hint: t('units.successor.hint'),
      choices: [choice('', t('units.successor.none')), ...others.map(({ slug, name }) => choice(slug, name))],
    }),
  ]
}

function unitHead(title: string, t: Translate, isUnderUnits = true): Head {
  const units = { label: t('units.title'), path: '/staff/units' }
  return head(title, {
    isIndexed: false,
    section: 'staff',
    breadcrumb: [
      { label: t('web.nav.staff'), path: '/staff' },
      ...(isUnderUnits ? [units] : []),
      { label: title, path: null },
    ],
  })
}
