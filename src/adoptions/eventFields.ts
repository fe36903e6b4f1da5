import { inputsOf, type FormState } from '../visits/visitFormInputs.ts'
import { textAt } from '../visits/visitFormTyped.ts'
import { errorAt, type Field } from '../web/field.ts'
import { evidenceKinds, type AdoptionStage } from './adoption.ts'
import { longest, mostEvidence } from './adoptionForm.ts'

/** The form of an event, as `/adoptions/eventFields` prints it. */
export interface EventFields {
  fields: Field[]
  evidence: EvidenceRow[]
}

/** One piece of evidence; only the first is not folded away. */
export interface EvidenceRow {
  legend: string
  fields: Field[]
  isOpen: boolean
}

export function eventFields(
  form: FormState,
  { stages, isAdopter }: { stages: readonly AdoptionStage[]; isAdopter: boolean },
): EventFields {
  const { input, code, area } = inputsOf(form)
  const { t } = form
  return {
    fields: [
      code('stage', isAdopter ? 'adoptionReport.stage' : 'staffAdoptions.stage', [stages, 'adoptionStage'], {
        isRequired: true,
        hint: t(isAdopter ? 'adoptionReport.stage.hint' : 'staffAdoptions.stage.hint'),
      }),
      input('on', 'adoptions.on', { type: 'date', isRequired: true }),
      area('note', 'adoptions.note', longest.paragraph, {
        rows: 3,
        hint: isAdopter ? t('adoptionReport.note.hint') : t('staffAdoptions.note.hint'),
      }),
    ],
    evidence: Array.from({ length: mostEvidence }, (_, row) => evidenceRow(form, row)),
  }
}

function evidenceRow(form: FormState, row: number): EvidenceRow {
  const { input, code } = inputsOf(form)
  const { typed, errors, t } = form
  const at = `evidence.${row}`
  const hadFile = textAt(typed, `${at}.file`) !== ''
  const again = hadFile ? t('adoptions.evidence.fileAgain') : null
  const fields = [
    code(`${at}.kind`, 'adoptions.evidence.kind', [evidenceKinds, 'evidenceKind']),
    input(`${at}.title`, 'adoptions.evidence.title', {
      maxLength: longest.line,
      hint: t('adoptions.evidence.title.hint'),
    }),
    input(`${at}.url`, 'adoptions.evidence.url', {
      type: 'url',
      maxLength: 2000,
      hint: t('adoptions.evidence.url.hint'),
    }),
    input(`${at}.file`, 'adoptions.evidence.file', {
      type: 'file',
      value: '',
      hint: t('adoptions.evidence.file.hint'),
      error: errorAt(errors, `${at}.file`, t) ?? again,
    }),
  ]
  const isFilled = fields.some(({ value, error }) => value !== '' || error !== null)
  return { legend: t('adoptions.evidence.row', { n: row + 1 }), fields, isOpen: isFilled }
}

/** All fields, for the summary of errors. */
export function allFields({ fields, evidence }: EventFields): Field[] {
  return [
    ...fields,
    ...evidence.flatMap((row) => row.fields.map((one) => ({ ...one, label: `${row.legend}, ${one.label}` }))),
  ]
}
