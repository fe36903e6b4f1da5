import type { Translate } from '../i18n/translate.ts'
import { formatMoment } from '../i18n/format.ts'
import type { Locale } from '../i18n/locale.ts'
import type { Badge } from '../web/badge.ts'
import { choices, field, type Field } from '../web/field.ts'
import { head, type Page } from '../web/frame.ts'
import { paginate, type Pager } from '../web/pager.ts'
import { chosenOf, pageOf, textOf, type Query } from '../web/query.ts'
import { latestContent, publishStateOf, type Practice, type PublishState } from './practice.ts'

export const staffStates = ['draft', 'in_review', 'published', 'published_draft', 'withdrawn'] as const
export type StaffState = (typeof staffStates)[number]

/** As staff see it: a published practice with a draft beside it is a state of its own, or waits for review. */
export function staffStateOf(practice: Practice): StaffState {
  const state: PublishState = publishStateOf(practice)
  if (state !== 'published' || !practice.draft) return state
  return practice.draft.state === 'in_review' ? 'in_review' : 'published_draft'
}

const tones = {
  draft: 'quiet',
  in_review: 'warn',
  published: 'good',
  published_draft: 'good',
  withdrawn: 'bad',
} as const satisfies Record<StaffState, Badge['tone']>

export function stateBadge(practice: Practice, t: Translate): Badge {
  const state = staffStateOf(practice)
  return { label: t(`practiceForm.state.${state}`), tone: tones[state] }
}

export interface StaffPracticesPage extends Page {
  title: string
  mayEdit: boolean
  filters: Field[]
  found: string
  practices: { name: string; managePath: string; editPath: string; state: Badge; changed: string }[]
  pager: Pager
}

export function staffPracticesPage(
  practices: readonly Practice[],
  query: Query,
  { mayEdit, locale, t }: { mayEdit: boolean; locale: Locale; t: Translate },
): StaffPracticesPage {
  const wanted = textOf(query, 'q', 100)
  const [state = null] = chosenOf(query, 'state', staffStates)
  const found = practices
    .filter((practice) => state === null || staffStateOf(practice) === state)
    .filter((practice) => isNamed(practice, wanted))
    .toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))
  const asked = new URLSearchParams({ q: wanted, state: state ?? '' }).toString()
  const { slice, pager } = paginate(found, pageOf(query), 50, `/staff/practices?${asked}`)
  const title = t('practiceForm.list.title')
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
    mayEdit,
    filters: filters(wanted, state, t),
    found: t('practiceForm.list.found', { n: found.length }),
    practices: slice.map((practice) => ({
      name: latestContent(practice).name,
      managePath: `/staff/practices/${practice.slug}`,
      editPath: `/staff/practices/${practice.slug}/edit`,
      state: stateBadge(practice, t),
      changed: changedText(practice, locale, t),
    })),
    pager,
  }
}

function isNamed(practice: Practice, wanted: string): boolean {
  const name = latestContent(practice).name.toLocaleLowerCase('id')
  return wanted
    .toLocaleLowerCase('id')
    .split(/\s+/)
    .every((word) => name.includes(word))
}

/** When, and for a draft also by whom: a published version's author is in its history. */
function changedText({ draft, updatedAt }: Practice, locale: Locale, t: Translate): string {
  if (!draft) return formatMoment(updatedAt, locale)
  const date = formatMoment(draft.editedAt, locale)
  return t('practiceForm.list.changedBy', { date, name: draft.editedBy })
}

function filters(wanted: string, state: StaffState | null, t: Translate): Field[] {
  const any = { value: '', label: t('practiceForm.list.anyState'), isChosen: state === null, group: null }
  return [
    field('q', t('practiceForm.list.search'), { value: wanted }),
    field('state', t('practiceForm.list.state'), {
      type: 'select',
      choices: [any, ...choices(staffStates, 'practiceForm.state', state === null ? [] : [state], t)],
    }),
  ]
}
