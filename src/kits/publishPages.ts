import { formatMoment } from '../i18n/format.ts'
import { errorSummary, type ErrorSummary } from '../web/field.ts'
import type { Frame, Page } from '../web/frame.ts'
import { chosenOf, type Query } from '../web/query.ts'
import type { Badge } from '../web/badge.ts'
import { isPublicKit, type Kit, type KitEdition } from './kit.ts'
import { kitActionViews, type KitActionView, type ToPublish } from './kitActionPages.ts'
import { kitActionNames } from './kitActions.ts'
import { downloadsOf, type Download } from './kitDownloads.ts'
import { kitFaults } from './kitFaults.ts'
import { kitHeading, staffKitHead, type KitHeading } from './kitHeading.ts'
import { kitLinkPanel, type KitLinkPanel } from './kitLinkPanel.ts'
import { kitBadge } from './kitListPages.ts'
import { pathOfKit, pathOfStep } from './kitSteps.ts'
import { publicEdition } from './versions.ts'

export interface PublishPage extends Page {
  heading: KitHeading
  done: string | null
  errors: ErrorSummary
  state: Badge
  about: string[]
  /** What is still missing, for who is about to publish; null when nothing is. */
  faults: { text: string; path: string } | null
  publicPath: string | null
  withdrawn: string | null
  main: KitActionView[]
  rare: KitActionView[]
  link: KitLinkPanel
  downloads: Download[]
  versionsPath: string
  copyAction: string
}

export function publishPage(shown: ToPublish, query: Query, frame: Frame): PublishPage {
  const { kit, items, editions, errors } = shown
  const { t } = frame
  const heading = kitHeading(kit, 'publish', frame)
  const missing = kitFaults(kit.content, items).length
  const [done] = chosenOf(query, 'done', kitActionNames)
  return {
    head: staffKitHead(
      kit,
      errors.length > 0 ? `${t('web.form.errorPrefix')} ${heading.title}` : heading.title,
      frame,
    ),
    heading,
    done: done && errors.length === 0 ? t(`kitDesk.done.${done}`) : null,
    errors: errorSummary(errors, t),
    state: kitBadge(kit, t),
    about: aboutEditions(kit, editions, frame),
    faults:
      missing === 0
        ? null
        : { text: t('kitDesk.check.found.sentence', { n: missing }), path: pathOfStep(kit, 'check') },
    publicPath: isPublicKit(kit) ? `/kits/${kit.slug}` : null,
    withdrawn: withdrawnText(kit, frame),
    ...kitActionViews(shown, frame),
    link: kitLinkPanel(shown, frame),
    downloads: downloadsOf(pathOfKit(kit), { hasKeys: true }, t),
    versionsPath: `${pathOfKit(kit)}/versions`,
    copyAction: `${pathOfKit(kit)}/copy`,
  }
}

function aboutEditions(kit: Kit, editions: readonly KitEdition[], { t, locale }: Frame): string[] {
  const shown = publicEdition(kit, editions)
  return [
    t('kitDesk.editions', { n: editions.length }),
    ...(shown
      ? [t('kitDesk.editions.public', { number: shown.number, at: formatMoment(shown.at, locale) })]
      : []),
  ]
}

function withdrawnText({ withdrawal }: Kit, { t, locale }: Frame): string | null {
  if (!withdrawal) return null
  const { by, reason, at } = withdrawal
  return t('kitDesk.withdrawn', { name: by, reason, at: formatMoment(at, locale) })
}
