import type { Adoption } from '../adoptions/adoption.ts'
import { stageBadge } from '../adoptions/eventView.ts'
import { formatDate } from '../i18n/format.ts'
import { affairGroups, type AffairGroup } from '../practices/affairs.ts'
import { latestContent, type Practice } from '../practices/practice.ts'
import { stateBadge } from '../practices/staffPracticeList.ts'
import { outgoingText } from '../visits/outgoing.ts'
import { inputsOf } from '../visits/visitFormInputs.ts'
import type { Visit } from '../visits/visit.ts'
import type { Badge } from '../web/badge.ts'
import { choices, labelledSummary, type Choice, type ErrorSummary, type Field } from '../web/field.ts'
import type { Frame, Page } from '../web/frame.ts'
import { formTitle, type Typed } from '../web/typed.ts'
import { staffPathOf, visitPartHead } from './staffDelegationPages.ts'
import { learnedChoices, longestLearned } from './staffFollowUpLearnedForm.ts'

/** What the host's officials brought home from a visit of their own, and the form for the next. */
export interface LearnedPage extends Page {
  title: string
  where: string | null
  done: string | null
  taken: LearnedRow[]
  errors: ErrorSummary
  action: string
  sections: { legend: string; fields: Field[] }[]
  boardPath: string
}

export interface LearnedRow {
  practice: { name: string; path: string }
  badges: Badge[]
  remark: string
  plan: string | null
  adoption: { path: string; label: string }
}

export interface Learning {
  taken: readonly { adoption: Adoption; practice: Practice | null }[]
  /** Their names. */
  units: readonly string[]
  typed: Typed
  /** What was just done, by the query that the page was opened with. */
  done: unknown
}

export function learnedPage(visit: Visit, learning: Learning, frame: Frame): LearnedPage {
  const { t } = frame
  const { taken, typed } = learning
  const title = t('staffFollowUp.title', { title: visit.title })
  const sections = sectionsOf(learning, t)
  const fields = sections.flatMap((section) => section.fields)
  return {
    head: { ...visitPartHead(visit, title, frame), title: formTitle(title, typed, t) },
    title,
    where: outgoingText(visit, t),
    done: doneText(learning, t),
    taken: taken.map((one) => rowOf(one, frame)),
    errors: labelledSummary(typed.errors, { fields }, t),
    action: `${staffPathOf(visit)}/follow-up`,
    sections,
    boardPath: '/staff/adoptions?by=kami',
  }
}

function doneText({ done }: Learning, t: Frame['t']): string | null {
  if (done === 'logged') return t('learned.logged')
  return done === 'learned' ? t('learned.done') : null
}

function rowOf({ adoption, practice }: Learning['taken'][number], { t, locale }: Frame): LearnedRow {
  const { id, responsible, targetOn, plan, stage } = adoption
  const name = practice ? latestContent(practice).name : adoption.practice
  const target = targetOn && t('briefing.followUp.target', { date: formatDate(targetOn, locale) })
  return {
    practice: { name, path: `/staff/practices/${adoption.practice}` },
    badges: [stageBadge(stage, t), ...(practice ? [stateBadge(practice, t)] : [])],
    remark: [responsible, target].filter(Boolean).join(' · '),
    plan,
    adoption: { path: `/staff/adoptions/${id}`, label: t('learned.progress', { practice: name }) },
  }
}

function sectionsOf({ typed, units }: Learning, t: Frame['t']): LearnedPage['sections'] {
  const { input, area, code, select } = inputsOf({
    typed: { choice: 'minat', ...typed.values },
    errors: typed.errors,
    t,
  })
  const hint = (name: 'name' | 'summary' | 'existing' | 'affair') => ({ hint: t(`learned.${name}.hint`) })
  const { name, summary, plan, responsible } = longestLearned
  const what = [
    input('name', 'learned.name', { maxLength: name, ...hint('name') }),
    area('summary', 'learned.summary', summary, { rows: 3, ...hint('summary') }),
    select('affair', 'learned.affair', affairChoices(typed.values['affair'], t), hint('affair')),
    input('existing', 'learned.existing', {
      maxLength: name,
      suggestionsPath: '/staff/visits/practices',
      ...hint('existing'),
    }),
  ]
  const next = [
    code('choice', 'learned.choice', [learnedChoices, 'briefing.followUp'], { isRequired: true }),
    area('plan', 'briefing.followUp.plan', plan, { rows: 3, hint: t('learned.plan.hint') }),
    input('responsible', 'briefing.followUp.responsible', {
      maxLength: responsible,
      suggestions: [...units],
      hint: t('briefing.followUp.responsible.hint'),
    }),
    input('targetOn', 'briefing.followUp.targetOn', { type: 'date' }),
  ]
  return [
    { legend: t('learned.what'), fields: what },
    { legend: t('learned.next'), fields: next },
  ]
}

function affairChoices(chosen: unknown, t: Frame['t']): Choice[] {
  return (Object.keys(affairGroups) as AffairGroup[]).flatMap((group) =>
    choices(affairGroups[group], 'affair', [String(chosen)], t).map((choice) => ({
      ...choice,
      group: t(`affairGroup.${group}`),
    })),
  )
}
