import { head, type Frame, type Head } from '../web/frame.ts'
import type { Kit } from './kit.ts'
import { kitSteps, pathOfKit, pathOfStep, type KitStep } from './kitSteps.ts'

/** What stands above each staff page of a kit; `/kits/staff/heading` prints it, with the page's h1. */
export interface KitHeading {
  title: string
  kitTitle: string
  listPath: string
  /** "Langkah 2 dari 7"; null for a page that is no step. */
  place: string | null
  lead: string | null
  /** Steps beside this one. */
  previous: { label: string; path: string } | null
  next: { label: string; path: string } | null
}

type Around = Pick<Frame, 't'>

/** Of one step. Its texts are `kitDesk.step.STEP` (title) and `kitDesk.step.STEP.lead`. */
export function kitHeading(kit: Kit, step: KitStep, { t }: Around): KitHeading {
  const index = kitSteps.indexOf(step)
  const neighbour = (other: KitStep | undefined) =>
    other === undefined ? null : { label: t(`kitDesk.step.${other}`), path: pathOfStep(kit, other) }
  return {
    title: t(`kitDesk.step.${step}`),
    kitTitle: kit.content.title,
    listPath: pathOfKit(kit),
    place: t('kitDesk.place', { step: index + 1, steps: kitSteps.length }),
    lead: t(`kitDesk.step.${step}.lead`),
    previous: neighbour(kitSteps[index - 1]),
    next: neighbour(kitSteps[index + 1]),
  }
}

/** The head of a kit's staff page, with its crumbs; `title` is the page's own, "Kesalahan:" in front where it is due. */
export function staffKitHead(kit: Kit, title: string, { t }: Around): Head {
  return head(`${title}: ${kit.content.title}`, {
    section: 'staff',
    isIndexed: false,
    breadcrumb: [
      { label: t('web.nav.staff'), path: '/staff' },
      { label: t('kitDesk.list'), path: '/staff/kits' },
      { label: kit.content.title, path: pathOfKit(kit) },
      { label: title.replace(`${t('web.form.errorPrefix')} `, ''), path: null },
    ],
  })
}
