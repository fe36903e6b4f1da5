import type { Translate } from '../../../i18n/translate.ts'
import type { PracticePart } from '../../../kits/material.ts'
import { labelKey } from '../../../practices/practiceFields.ts'
import { linesOf } from '../measure.ts'
import { places, sizes } from '../sheet.ts'

/** Whether it still runs and who checked, then the facts that are known: as many as stand on one line. */
export function leadOf({ facts, isMadeUp }: PracticePart, t: Translate): string {
  const ofState = [t(labelKey('lifecycle')), t(labelKey('lastVerifiedAt'))]
  const isOfState = ({ label }: { label: string }) => ofState.includes(label)
  const known = facts.filter((fact) => !isOfState(fact) && fact.text !== t('web.unknown'))
  const told = [...facts.filter(isOfState), ...known].map(
    ({ label, text }) => `${label}${label.endsWith('?') ? '' : ':'} ${text}`,
  )
  let lead = isMadeUp ? t('handout.pptx.madeUpRecord') : ''
  for (const fact of told) {
    const longer = lead === '' ? fact : `${lead} · ${fact}`
    if (linesOf(longer, { size: sizes.small, width: places.lead.w }) > 1) break
    lead = longer
  }
  return lead
}
