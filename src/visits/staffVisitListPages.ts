import { yearOf, type CalendarDate } from '../calendarDate.ts'
import { mayEdit } from '../accounts/account.ts'
import type { Badge, Tone } from '../web/badge.ts'
import type { Choice, Field } from '../web/field.ts'
import { field } from '../web/field.ts'
import { head, type Frame, type Page } from '../web/frame.ts'
import { paginate, type Pager } from '../web/pager.ts'
import type { Visit, VisitStatus } from './visit.ts'
import { logPathOf, pathOfVisit } from './visitLink.ts'
import { visitCard, type VisitCard } from './visitCard.ts'
import { directionOf, directions } from './visitQuestion.ts'
import { fits, stateOf, states, staffVisitsPath, type StaffVisitQuestion } from './staffVisitQuestion.ts'

export interface StaffVisitsPage extends Page {
  title: string
  count: string
  filters: Field[]
  clearPath: string | null
  rows: StaffVisitRow[]
  mayEdit: boolean
  empty: string | null
  pager: Pager
}

export interface StaffVisitRow {
  card: VisitCard
  /** Null for those who may only read. */
  edit: { path: string; label: string } | null
  /** Of a planned visit, from its first day on: where what came of it is logged. */
  log: { path: string; label: string } | null
  badge: Badge
}

type Around = Pick<Frame, 't' | 'locale' | 'user'> & { today: CalendarDate }

export function staffVisitsPage(
  visits: readonly Visit[],
  question: StaffVisitQuestion,
  around: Around,
): StaffVisitsPage {
  const { t } = around
  const found = visits.filter((visit) => fits(visit, question))
  const isFiltered = staffVisitsPath(question) !== '/staff/visits'
  const { slice, pager } = paginate(found, question.page, 25, staffVisitsPath(question))
  const title = t('staffVisits.title')
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
    count: isFiltered
      ? t('staffVisits.of', { n: found.length, total: visits.length })
      : t('staffVisits.count', { n: visits.length }),
    filters: filterFields(visits, question, around),
    clearPath: isFiltered ? '/staff/visits' : null,
    mayEdit: around.user !== null && mayEdit(around.user),
    rows: slice.map((visit) => rowOf(visit, around)),
    empty: emptyText(visits.length, found.length, around),
    pager,
  }
}

function emptyText(all: number, found: number, { t }: Pick<Frame, 't'>): string | null {
  if (found > 0) return null
  return all === 0 ? t('staffVisits.none') : t('staffVisits.noneFound')
}

function filterFields(
  visits: readonly Visit[],
  question: StaffVisitQuestion,
  { t }: Pick<Frame, 't'>,
): Field[] {
  const count = (isOne: (visit: Visit) => boolean) => visits.filter(isOne).length
  const option = (value: string, label: string, n: number, chosen: string): Choice => ({
    value,
    label: t('staffVisits.option', { label, n }),
    isChosen: value === chosen,
    group: null,
  })
  const years = [...new Set(visits.map(({ startOn }) => String(yearOf(startOn))))].toSorted().toReversed()
  const anyOf = (chosen: string) => option('', t('staffVisits.all'), visits.length, chosen)
  const statusChoices = states.map((state) =>
    option(
      state,
      stateLabel(state, t),
      count((visit) => stateOf(visit) === state),
      question.status,
    ),
  )
  const yearChoices = years.map((year) =>
    option(
      year,
      year,
      count(({ startOn }) => startOn.startsWith(year)),
      question.year,
    ),
  )
  const directionChoices = directions.map((direction) =>
    option(
      direction,
      t(`visits.direction.${direction}`),
      count((visit) => directionOf(visit) === direction),
      question.direction,
    ),
  )
  return [
    field('q', t('staffVisits.text'), { value: question.text, maxLength: 200 }),
    field('status', t('staffVisits.status'), {
      type: 'select',
      choices: [anyOf(question.status), ...statusChoices],
    }),
    field('year', t('staffVisits.year'), { type: 'select', choices: [anyOf(question.year), ...yearChoices] }),
    field('direction', t('visits.direction'), {
      type: 'select',
      choices: [anyOf(question.direction), ...directionChoices],
    }),
  ]
}

function stateLabel(state: VisitStatus | 'withdrawn', t: Frame['t']): string {
  return state === 'withdrawn' ? t('staffVisits.withdrawn') : t(`visitStatus.${state}`)
}

const tones: Record<VisitStatus | 'withdrawn', Tone> = {
  diajukan: 'warn',
  ditelaah: 'warn',
  dijadwalkan: 'good',
  berlangsung: 'good',
  selesai: 'quiet',
  dibatalkan: 'bad',
  ditolak: 'bad',
  withdrawn: 'bad',
}

function rowOf(visit: Visit, around: Around): StaffVisitRow {
  const { t, user, today } = around
  const state = stateOf(visit)
  const edit = {
    path: `/staff/visits/${visit.slug}/edit`,
    label: t('staffVisits.editOf', { title: visit.title }),
  }
  const logPath = logPathOf(visit, today)
  const log = logPath === null ? null : { path: logPath, label: t('visitLog.openOf', { title: visit.title }) }
  const mayChange = user !== null && mayEdit(user)
  return {
    card: { ...visitCard(visit, around), path: mayChange ? pathOfVisit(visit) : `/visits/${visit.slug}` },
    edit: mayChange ? edit : null,
    log: mayChange ? log : null,
    badge: { label: stateLabel(state, t), tone: tones[state] },
  }
}
