import type { Actor } from '../accounts/account.ts'
import { formatMoment } from '../i18n/format.ts'
import type { Translate } from '../i18n/translate.ts'
import { programmeText } from '../visits/visitWords.ts'
import type { Badge } from '../web/badge.ts'
import { choices, field, type Field } from '../web/field.ts'
import { head, type Frame, type Page } from '../web/frame.ts'
import { paginate, type Pager } from '../web/pager.ts'
import { chosenOf, pageOf, type Query } from '../web/query.ts'
import { isPublicKit, mayEditKit, type Kit } from './kit.ts'
import { kitStateOf, stepStates, type KitState } from './kitProgress.ts'
import { pathOfKit } from './kitSteps.ts'

export interface KitRow {
  title: string
  path: string
  /** "PKP · 8 JP · Petugas trainer". */
  about: string
  state: Badge
  /** "Belum: sesi, soal"; null when nothing is left, and for a kit that the reader may not edit. */
  left: string | null
  changed: string
  /** For one that the reader may only copy. */
  copy: { label: string; action: string } | null
}

export interface KitListPage extends Page {
  title: string
  found: string
  filters: Field[]
  rows: KitRow[]
  pager: Pager
}

const whose = ['all', 'own'] as const

/** Own kits first, then those that the reader may edit or anybody may read. */
export function kitListPage(
  kits: readonly Kit[],
  query: Query,
  { actor, frame }: { actor: Actor; frame: Frame },
): KitListPage {
  const { t } = frame
  const [asked = 'all'] = chosenOf(query, 'whose', whose)
  const isOwn = (kit: Kit) => kit.ownerId !== null && kit.ownerId === actor.id
  const seen = kits.filter((kit) => isOwn(kit) || mayEditKit(kit, actor) || isPublicKit(kit))
  const own = seen.filter(isOwn)
  const shown = asked === 'own' ? own : [...own, ...seen.filter((kit) => !isOwn(kit))]
  const { slice, pager } = paginate(shown, pageOf(query), 50, `/staff/kits?whose=${asked}`)
  const title = t('kitDesk.list')
  return {
    head: head(title, {
      section: 'staff',
      isIndexed: false,
      breadcrumb: [
        { label: t('web.nav.staff'), path: '/staff' },
        { label: title, path: null },
      ],
    }),
    title,
    found: t('kitDesk.list.found', { n: shown.length }),
    filters: [
      field('whose', t('kitDesk.list.whose'), {
        type: 'select',
        choices: choices(whose, 'kitDesk.list.whose', [asked], t),
      }),
    ],
    rows: slice.map((kit) => kitRow(kit, mayEditKit(kit, actor), frame)),
    pager,
  }
}

const tones: Record<KitState, Badge['tone']> = {
  draft: 'quiet',
  published: 'good',
  published_draft: 'good',
  withdrawn: 'bad',
}

export function kitBadge(kit: Kit, t: Translate): Badge {
  const state = kitStateOf(kit)
  return { label: t(`kitDesk.state.${state}`), tone: tones[state] }
}

/** "Milik Ibu Widya", or that it shipped. */
export function ownerText({ ownerId, ownerName }: Kit, t: Translate): string {
  return ownerId === null ? t('kitDesk.owner.none') : t('kitDesk.owner', { name: ownerName })
}

function kitRow(kit: Kit, mayEdit: boolean, frame: Frame): KitRow {
  const { t, locale } = frame
  const { title, programme, jp } = mayEdit ? kit.content : (kit.published ?? kit.content)
  const about = [programmeText(programme, frame), jp && t('kitDesk.jp', { n: jp }), ownerText(kit, t)]
  const left = stepStates(kit, [], t).filter(
    ({ step, state }) => !state.isDone && step !== 'check' && step !== 'publish',
  )
  const steps = left.map(({ step }) => t(`kitDesk.step.${step}`)).join(', ')
  return {
    title,
    path: mayEdit ? pathOfKit(kit) : `/kits/${kit.slug}`,
    about: about.filter((part) => part !== null && part !== 0).join(' · '),
    state: kitBadge(kit, t),
    left: mayEdit && left.length > 0 ? t('kitDesk.list.left', { steps }) : null,
    changed: t('kitDesk.list.changed', { at: formatMoment(kit.updatedAt, locale) }),
    copy: mayEdit ? null : { label: t('kitDesk.copyNamed', { title }), action: `${pathOfKit(kit)}/copy` },
  }
}
