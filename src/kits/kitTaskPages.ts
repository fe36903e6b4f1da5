import { formatMoment } from '../i18n/format.ts'
import { chosenOf, type Query } from '../web/query.ts'
import type { Badge } from '../web/badge.ts'
import type { Frame, Page } from '../web/frame.ts'
import { isPublicKit, type Kit } from './kit.ts'
import type { ItemNow } from './itemState.ts'
import { staffKitHead, type KitHeading } from './kitHeading.ts'
import { kitBadge, ownerText } from './kitListPages.ts'
import { stepStates } from './kitProgress.ts'
import { kitSteps, pathOfKit, pathOfStep } from './kitSteps.ts'

export interface KitTaskPage extends Page {
  heading: KitHeading
  state: Badge
  saved: string | null
  moments: string[]
  tasks: { label: string; path: string; lead: string; state: Badge }[]
  publicPath: string | null
  versionsPath: string
  copyAction: string
}

export function kitTaskPage(
  kit: Kit,
  query: Query,
  { frame, items }: { frame: Frame; items: readonly ItemNow[] },
): KitTaskPage {
  const { t, locale } = frame
  const title = t('kitDesk.tasks')
  const [saved] = chosenOf(query, 'saved', kitSteps)
  return {
    head: { ...staffKitHead(kit, title, frame), breadcrumb: crumbsOf(kit, frame) },
    heading: { title: kit.content.title, listPath: '/staff/kits', ...noStep, kitTitle: kit.content.title },
    state: kitBadge(kit, t),
    saved: saved ? t('kitDesk.saved', { step: t(`kitDesk.step.${saved}`) }) : null,
    moments: [t('kitDesk.list.changed', { at: formatMoment(kit.updatedAt, locale) }), ownerText(kit, t)],
    tasks: stepStates(kit, items, t).map(({ step, state }) => ({
      label: t(`kitDesk.step.${step}`),
      path: pathOfStep(kit, step),
      lead: t(`kitDesk.step.${step}.lead`),
      state: { label: state.text, tone: state.isDone ? 'good' : 'quiet' },
    })),
    publicPath: isPublicKit(kit) ? `/kits/${kit.slug}` : null,
    versionsPath: `${pathOfKit(kit)}/versions`,
    copyAction: `${pathOfKit(kit)}/copy`,
  }
}

const noStep = { place: null, lead: null, previous: null, next: null }

function crumbsOf(kit: Kit, { t }: Frame) {
  return [
    { label: t('web.nav.staff'), path: '/staff' },
    { label: t('kitDesk.list'), path: '/staff/kits' },
    { label: kit.content.title, path: null },
  ]
}
