import { errorAt, labelledSummary, type Field } from '../web/field.ts'
import type { Frame } from '../web/frame.ts'
import { formTitle } from '../web/typed.ts'
import type { Kit } from './kit.ts'
import { kitHeading, staffKitHead } from './kitHeading.ts'
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

/** What the page of a step has that is one list of rows. */
export function rowsPage(
  kit: Kit,
  step: KitStep,
  { sheet, list, rows }: { sheet: KitSheet & { notice: string | null }; list: string; rows: MovableRow[] },
  frame: Frame,
) {
  const { t } = frame
  const stepName = kitHeading(kit, step, frame).title
  const title = formTitle(stepName, { values: sheet.typed, errors: [...sheet.errors] }, t)
  const plan = { name: list, legend: stepName, hint: null, error: null, addLabel: '', rows }
  return {
    head: staffKitHead(kit, title, frame),
    notice: sheet.notice,
    errors: labelledSummary(sheet.errors, { fields: [], rows: [plan] }, t),
    listError: errorAt(sheet.errors, list, t),
    conflict: sheet.conflict,
    action: pathOfStep(kit, step),
    version: sheet.version,
    draftKey: `kit:${kit.id}:${step}`,
  }
}
