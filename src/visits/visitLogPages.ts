import type { Field } from '../web/field.ts'
import type { Frame } from '../web/frame.ts'
import { visitDifferences } from './staffVisitDifferences.ts'
import { formPage, type Sheet, type VisitFormPage } from './staffVisitPages.ts'
import { visitKinds, type Delegation, type Visit, type VisitContent } from './visit.ts'
import { formErrors, inputsOf, type FormState } from './visitFormInputs.ts'
import { practiceFields } from './visitFormPages.ts'
import { countName } from './visitLog.ts'
import { longest } from './visitRowForms.ts'

/** The short form on a visit that was planned: all that is asked is what went otherwise. */
export function visitLogPage(
  visit: Visit,
  { stale, ...sheet }: Sheet & { stale: VisitContent | null },
  around: Pick<Frame, 't' | 'locale' | 'user'>,
): VisitFormPage {
  const { t } = around
  const form = { ...sheet, errors: formErrors(sheet.errors), t }
  return formPage(form, around, {
    title: t('visitLog.title', { title: visit.title }),
    lead: t('visitLog.lead'),
    sections: [{ legend: null, fields: logFields(visit, form), rows: null }],
    hidden: [{ name: 'version', value: String(visit.version) }],
    action: `/staff/visits/${visit.slug}/log`,
    draftKey: `visit:${visit.id}:${visit.version}:log`,
    stale: stale && { text: t('visitLog.stale'), differences: visitDifferences(stale, visit, t) },
    other: { label: t('visitForm.toFull'), path: `/staff/visits/${visit.slug}/edit` },
  })
}

function logFields(visit: Visit, form: FormState & Pick<Sheet, 'choices'>): Field[] {
  const inputs = inputsOf(form)
  const { input, code, area } = inputs
  const { t, choices } = form
  const planned = ({ plannedCount }: Delegation) =>
    plannedCount === null ? null : t('visitLog.planned', { n: plannedCount })
  return [
    ...visit.delegations.map((delegation, index) => ({
      ...input(`counts.${countName(index)}`, 'visitForm.actualCount', {
        type: 'number',
        hint: planned(delegation) ?? t('visitForm.actualCount.hint'),
      }),
      label: t('visitLog.actual', { institution: delegation.institution }),
    })),
    ...practiceFields(inputs, choices, form),
    code('kind', 'visitForm.kind', [visitKinds, 'visitKind']),
    area('note', 'visitForm.note', longest.paragraph, { rows: 3, hint: t('visitForm.note.hint') }),
  ]
}
