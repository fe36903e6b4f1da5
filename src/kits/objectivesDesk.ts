import type { Request, Response } from 'express'
import type { Store } from '../storage/store.ts'
import type { FieldError } from '../web/parse.ts'
import type { Kit } from './kit.ts'
import { parseObjectives } from './kitForm.ts'
import { conflictInWords, readStep, storedSheet, type KitSheet } from './kitSheet.ts'
import { pathAfter } from './kitSteps.ts'
import { saveKitPart } from './kitToEdit.ts'
import { objectivesInWords } from './objectivesInWords.ts'
import { objectivesPage } from './objectivesPages.ts'

/** GET /staff/kits/:slug/objectives */
export function showObjectives(kit: Kit, { frame }: Request, response: Response): void {
  const { content } = kit
  const typed = { ...content, references: content.references.map((text) => ({ text })) }
  response.show('kits/staff/objectives', objectivesPage(kit, storedSheet(kit, typed), frame))
}

/** POST /staff/kits/:slug/objectives */
export async function saveObjectives(
  kit: Kit,
  request: Request,
  response: Response,
  store: Store,
): Promise<void> {
  const { sheet, fields, button } = readStep(request.body)
  const again = (status: number, differs: Partial<KitSheet> = {}, current = kit) => {
    const page = objectivesPage(current, { ...sheet, ...differs }, request.frame)
    response.show('kits/staff/objectives', page, status)
  }
  if (button('add') !== '') return again(200)
  const parsed = parseObjectives(withPlainReferences(fields))
  if (!parsed.ok) return again(422, { errors: parsed.errors.map(atReferenceText) })
  const saved = await saveKitPart(kit, parsed.value, { request, store })
  if (!saved.isStale) return response.goTo(pathAfter(saved.kit, 'objectives'))
  const { t } = request
  const conflict = conflictInWords(
    objectivesInWords(parsed.value, t),
    objectivesInWords(saved.kit.content, t),
  )
  again(409, { conflict, version: String(saved.kit.version) }, saved.kit)
}

/** A form has a row with one field for each reference. */
function withPlainReferences(fields: Record<string, unknown>): Record<string, unknown> {
  const { references } = fields
  if (!Array.isArray(references)) return fields
  const plain = references.map((row: unknown) =>
    typeof row === 'object' && row !== null && Object.keys(row).join() === 'text'
      ? (row as { text: unknown }).text
      : row,
  )
  return { ...fields, references: plain }
}

function atReferenceText(error: FieldError): FieldError {
  return { ...error, field: error.field.replace(/^(references\.\d+)$/, '$1.text') }
}
