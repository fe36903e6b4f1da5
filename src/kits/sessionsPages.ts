import type { Translate } from '../i18n/translate.ts'
import { inputsOf, type FormState } from '../visits/visitFormInputs.ts'
import { rowsAt } from '../visits/visitFormTyped.ts'
import { errorAt, labelledSummary, type ErrorSummary, type Field } from '../web/field.ts'
import type { Frame, Page } from '../web/frame.ts'
import { formTitle, type Conflict } from '../web/typed.ts'
import { minutesOf, minutesOfJp, type Kit } from './kit.ts'
import { kitHeading, staffKitHead, type KitHeading } from './kitHeading.ts'
import { longest } from './kitRowForms.ts'
import type { KitSheet } from './kitSheet.ts'
import { pathOfStep } from './kitSteps.ts'
import { methods, phases } from './session.ts'

export interface SessionRow {
  legend: string
  fields: Field[]
  phases: { legend: string; fields: Field[] }[]
  /** Something is wrong inside: they are shown opened. */
  isOpen: boolean
  /** Values of the buttons; null where it cannot go. */
  up: string | null
  down: string | null
  remove: string
}

export interface SessionsPage extends Page {
  heading: KitHeading
  saved: string | null
  /** Whether the minutes fit the JP; null when there is nothing to say. */
  sum: { text: string; isWrong: boolean } | null
  notice: string | null
  errors: ErrorSummary
  listError: string | null
  conflict: Conflict | null
  action: string
  version: string
  draftKey: string
  rows: SessionRow[]
  proposeLabel: string
}

/** `notice`: what a button did that is not saved yet. */
export interface SessionsSheet extends KitSheet {
  isSaved: boolean
  notice: string | null
}

export function sessionsPage(kit: Kit, sheet: SessionsSheet, frame: Frame): SessionsPage {
  const { t } = frame
  const heading = kitHeading(kit, 'sessions', frame)
  const rows = sessionRows({ ...sheet, t }, Math.max(sheet.shown('sessions'), 1))
  const title = formTitle(heading.title, { values: sheet.typed, errors: [...sheet.errors] }, t)
  const labelled = rows.map(({ legend, fields, phases: parts }) => ({
    legend,
    fields: [
      ...fields,
      ...parts.flatMap((part) =>
        part.fields.map((field) => ({ ...field, label: `${part.legend}, ${field.label}` })),
      ),
    ],
  }))
  const asRows = {
    name: 'sessions',
    legend: heading.title,
    hint: null,
    error: null,
    addLabel: '',
    rows: labelled,
  }
  return {
    head: staffKitHead(kit, title, frame),
    heading,
    saved: sheet.isSaved ? t('kitDesk.saved', { step: heading.title }) : null,
    sum: sumText(kit, t),
    notice: sheet.notice,
    errors: labelledSummary(sheet.errors, { fields: [], rows: [asRows] }, t),
    listError: errorAt(sheet.errors, 'sessions', t),
    conflict: sheet.conflict,
    action: pathOfStep(kit, 'sessions'),
    version: sheet.version,
    draftKey: `kit:${kit.id}:sessions`,
    rows,
    proposeLabel: t(rowsAt(sheet.typed, 'sessions') > 0 ? 'kitDesk.propose.again' : 'kitDesk.propose'),
  }
}

function sessionRows(form: FormState, shown: number): SessionRow[] {
  const count = Math.max(rowsAt(form.typed, 'sessions'), shown)
  return Array.from({ length: count }, (_, index) => sessionRow(form, index, count))
}

function sessionRow(form: FormState, index: number, count: number): SessionRow {
  const { errors, t } = form
  const at = `sessions.${index}`
  const inPhases = phases.map((phase) => `${at}.${phase}`)
  return {
    legend: t('kitDesk.sessions.row', { n: index + 1 }),
    fields: sessionFields(form, at),
    phases: phases.map((phase) => ({
      legend: t(`phase.${phase}`),
      fields: phaseFields(form, `${at}.${phase}`),
    })),
    isOpen: errors.some(({ field }) => inPhases.some((start) => field.startsWith(start))),
    up: index === 0 ? null : `${at}.up`,
    down: index === count - 1 ? null : `${at}.down`,
    remove: `${at}.remove`,
  }
}

function sessionFields(form: FormState, at: string): Field[] {
  const { input, area, ticks } = inputsOf(form)
  const { t } = form
  return [
    input(`${at}.title`, 'kitDesk.sessions.title', { maxLength: longest.title }),
    input(`${at}.minutes`, 'kitDesk.sessions.minutes', { type: 'number', maxLength: 5 }),
    area(`${at}.topics`, 'kitDesk.sessions.topics', longest.paragraph, {
      rows: 3,
      hint: t('kitDesk.sessions.topics.hint'),
    }),
    ticks(
      `${at}.methods`,
      'kitDesk.sessions.methods',
      methods.map((method) => ({ value: method, label: t(`method.${method}`) })),
    ),
    area(`${at}.media`, 'kitDesk.sessions.media', longest.line, {
      rows: 2,
      hint: t('kitDesk.sessions.media.hint'),
    }),
  ]
}

function phaseFields(form: FormState, at: string): Field[] {
  const { input, area } = inputsOf(form)
  return [
    area(`${at}.facilitator`, 'kitDesk.sessions.facilitator', longest.paragraph, { rows: 2 }),
    area(`${at}.participants`, 'kitDesk.sessions.participants', longest.paragraph, { rows: 2 }),
    input(`${at}.minutes`, 'kitDesk.sessions.minutes', { type: 'number', maxLength: 5 }),
  ]
}

/** "Jumlah 240 menit, kurang 30 menit dari 6 JP (270 menit)." */
function sumText({ content }: Kit, t: Translate): SessionsPage['sum'] {
  const { planned, given } = minutesOf(content)
  if (given === null || content.jp === null)
    return { text: t('kitDesk.sum.noJp', { planned }), isWrong: false }
  const values = { planned, given, jp: content.jp, each: minutesOfJp, difference: Math.abs(planned - given) }
  if (content.sessions.length === 0) return { text: t('kitDesk.sum.toFill', values), isWrong: false }
  const key = planned === given ? 'fits' : planned > given ? 'over' : 'under'
  return { text: t(`kitDesk.sum.${key}`, values), isWrong: key !== 'fits' }
}
