import type { Frame, Page } from '../web/frame.ts'
import type { ItemNow } from './itemState.ts'
import type { Kit } from './kit.ts'
import { kitFaults } from './kitFaults.ts'
import { kitHeading, staffKitHead, type KitHeading } from './kitHeading.ts'
import { kitSteps, pathOfStep } from './kitSteps.ts'

export interface CheckPage extends Page {
  heading: KitHeading
  /** "3 hal perlu dilihat", or that nothing is missing. */
  found: string
  isComplete: boolean
  groups: { step: string; faults: { text: string; path: string }[] }[]
}

export function checkPage(kit: Kit, items: readonly ItemNow[], frame: Frame): CheckPage {
  const { t } = frame
  const heading = kitHeading(kit, 'check', frame)
  const faults = kitFaults(kit.content, items)
  const groups = kitSteps.map((step) => ({
    step: t(`kitDesk.step.${step}`),
    faults: faults
      .filter((fault) => fault.step === step)
      .map(({ name, field, values }) => ({
        text: t(`kitDesk.fault.${name}`, values),
        path: pathOfStep(kit, step) + (field === null ? '' : `#f-${field}`),
      })),
  }))
  return {
    head: staffKitHead(kit, heading.title, frame),
    heading,
    found:
      faults.length === 0
        ? t('kitDesk.check.complete')
        : t('kitDesk.check.found.sentence', { n: faults.length }),
    isComplete: faults.length === 0,
    groups: groups.filter((group) => group.faults.length > 0),
  }
}
