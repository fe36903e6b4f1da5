import { formatMoment } from '../i18n/format.ts'
import { head, type Frame, type Page } from '../web/frame.ts'
import type { Conflict } from '../web/typed.ts'
import type { ItemNow } from './itemState.ts'
import type { Kit, KitEdition } from './kit.ts'
import { kitInWords } from './kitInWords.ts'
import { staffKitHead, type KitHeading } from './kitHeading.ts'
import { conflictInWords } from './kitSheet.ts'
import { pathOfKit } from './kitSteps.ts'
import { publicEdition } from './versions.ts'

export interface VersionsPage extends Page {
  heading: KitHeading
  done: string | null
  rows: { title: string; path: string; about: string; note: string | null; isPublic: boolean }[]
}

export function versionsPage(
  kit: Kit,
  editions: readonly KitEdition[],
  frame: Frame & { isRestored: boolean },
): VersionsPage {
  const { t, locale } = frame
  const title = t('kitDesk.versions')
  const shown = publicEdition(kit, editions)
  return {
    head: staffKitHead(kit, title, frame),
    heading: headingOf(kit, title, t('kitDesk.versions.lead')),
    done: frame.isRestored ? t('kitDesk.versions.restored') : null,
    rows: editions.map((edition) => ({
      title: t('kitDesk.versions.row', { number: edition.number }),
      path: `${pathOfKit(kit)}/versions/${edition.number}`,
      about: t('kitDesk.versions.by', { name: edition.by, at: formatMoment(edition.at, locale) }),
      note: edition.note,
      isPublic: edition.number === shown?.number,
    })),
  }
}

export interface VersionPage extends Page {
  heading: KitHeading
  about: string
  note: string | null
  /** In which it and what is being worked on differ: `stored` is the version. */
  differences: Conflict['rows']
  parts: { label: string; text: string }[]
  action: string
  version: string
  errors: string[]
}

/** `items`: what the version holds, and what is worked on holds, each as it is today. */
export interface ToCompare {
  kit: Kit
  edition: KitEdition
  items: { before: readonly ItemNow[]; after: readonly ItemNow[] }
  errors: string[]
}

export function versionPage({ kit, edition, items, errors }: ToCompare, frame: Frame): VersionPage {
  const { t, locale } = frame
  const title = t('kitDesk.versions.row', { number: edition.number })
  const then = kitInWords(edition.content, items.before, t)
  const now = kitInWords(kit.content, items.after, t)
  const crumbs = staffKitHead(kit, title, frame)
  return {
    head: head(crumbs.title, {
      ...crumbs,
      breadcrumb: crumbs.breadcrumb.toSpliced(-1, 0, {
        label: t('kitDesk.versions'),
        path: `${pathOfKit(kit)}/versions`,
      }),
    }),
    heading: headingOf(kit, title, null),
    about: t('kitDesk.versions.by', { name: edition.by, at: formatMoment(edition.at, locale) }),
    note: edition.note,
    differences: conflictInWords(now, then).rows,
    parts: then.filter(({ text }) => text !== ''),
    action: `${pathOfKit(kit)}/versions/${edition.number}/restoration`,
    version: String(kit.version),
    errors,
  }
}

function headingOf(kit: Kit, title: string, lead: string | null): KitHeading {
  return {
    title,
    lead,
    kitTitle: kit.content.title,
    listPath: pathOfKit(kit),
    place: null,
    previous: null,
    next: null,
  }
}
