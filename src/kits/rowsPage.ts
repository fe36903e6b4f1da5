import { errorAt, labelledSummary, type ErrorSummary, type Field } from '../web/field.ts'
import type { Frame, Page } from '../web/frame.ts'
import { formTitle, type Conflict } from '../web/typed.ts'
import type { Kit } from './kit.ts'
import { kitHeading, staffKitHead, type KitHeading } from './kitHeading.ts'
import type { KitSheet } from './kitSheet.ts'
import { pathOfStep, type KitStep } from './kitSteps.ts'
import type { RowMoves } from './rowMoves.ts'

/** A row of a kit's list that can be moved and removed, as `/kits/staff/movableRow` prints it. */
export interface MovableRow {
  legend: string
  /** What sort of row it is, behind its legend; null when there is one sort. */
  kind: string | null
  hidden: { name: string; value: string }[]
  fields: Field[]
  moves: RowMoves
}

/** `notice`: what a button did that is not saved yet. */
export type RowsSheet = KitSheet & { notice: string | null }

/** The page of a step that is one list of rows. */
export interface RowsPage extends Page {
  heading: KitHeading
  notice: string | null
  errors: ErrorSummary
  listError: string | null
  conflict: Conflict | null
  action: string
  version: string
  draftKey: string
  rows: MovableRow[]
}

export function rowsPage(
  kit: Kit,
  step: KitStep,
  { sheet, list, rows }: { sheet: RowsSheet; list: string; rows: MovableRow[] },
  frame: Frame,
): RowsPage {
  const { t } = frame
  const heading = kitHeading(kit, step, frame)
  const title = formTitle(heading.title, { values: sheet.typed, errors: [...sheet.errors] }, t)
  const plan = { name: list, legend: heading.title, hint: null, error: null, addLabel: '', rows }
  return {
    head: staffKitHead(kit, title, frame),
    heading,
    notice: sheet.notice,
    errors: labelledSummary(sheet.errors, { fields: [], rows: [plan] }, t),
    listError: errorAt(sheet.errors, list, t),
    conflict: sheet.conflict,
    action: pathOfStep(kit, step),
    version: sheet.version,
    draftKey: `kit:${kit.id}:${step}`,
    rows,
  }
}
