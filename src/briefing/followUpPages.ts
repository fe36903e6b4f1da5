import type { Actor } from '../accounts/account.ts'
import type { Translate } from '../i18n/translate.ts'
import { followUpChoices, type FollowUp } from '../requests/request.ts'
import { errorAt, field, labelledSummary, type ErrorSummary, type Field } from '../web/field.ts'
import type { Frame, Head, Page } from '../web/frame.ts'
import type { FieldError } from '../web/parse.ts'
import { longestTaken } from './followUpForm.ts'
import type { StudiedPractice } from './studiedPractices.ts'
import { openPractices, type Taken } from './takenHome.ts'
import { takenShown, voiceOf, type TakenShown } from './takenPages.ts'

export interface FollowUpPage extends Page {
  title: string
  lead: string
  done: string | null
  action: string
  homePath: string
  homeLabel: string
  errors: ErrorSummary
  taken: TakenShown[]
  takenLead: string
  rows: ChoiceRow[]
  /** Why there is nothing to choose; null when there is. */
  nothing: string | null
  /** What becomes of the contact that the request names. */
  contactNote: string | null
}

/** A practice, and what can be chosen for it. */
export interface ChoiceRow {
  practice: { slug: string; name: string; path: string }
  /** `taken.0`. */
  name: string
  legend: string
  remark: string | null
  choices: { value: string; label: string; hint: string; isChosen: boolean }[]
  error: string | null
  plan: Field[]
  isPublic: Field
}

/** What is typed in the form, by its flat names; or nothing yet. */
export interface TypedChoices {
  values: Record<string, unknown>
  errors: readonly FieldError[]
}

export interface Choosing {
  head: Head
  title: string
  done: string | null
  action: string
  homePath: string
  homeLabel: string
  practices: readonly StudiedPractice[]
  taken: readonly Taken[]
  followUps: readonly FollowUp[]
  typed: TypedChoices
  by: Pick<Actor, 'role'>
  hasContact: boolean
  now: Date
}

export function followUpPage(choosing: Choosing, frame: Frame): FollowUpPage {
  const { t } = frame
  const { practices, taken, typed, by, hasContact } = choosing
  const { head, title, done, action, homePath, homeLabel } = choosing
  const slugs = practices.map(({ slug }) => slug)
  const open = openPractices(slugs, taken, by)
  const rows = practices
    .filter(({ slug }) => open.includes(slug))
    .map((practice, index) => rowOf(practice, index, choosing, t))
  const fields = rows.flatMap((row) => [field(`${row.name}.choice`, row.legend), ...row.plan, row.isPublic])
  const nothing = practices.length === 0 ? t('briefing.followUp.none') : t(`${voiceOf(by)}.all`)
  return {
    head,
    title,
    lead: t(`${voiceOf(by)}.lead`),
    done,
    action,
    homePath,
    homeLabel,
    rows,
    errors: labelledSummary(typed.errors, { fields }, t),
    taken: taken.map((one) => takenShown(one, choosing, frame)),
    takenLead: t(`${voiceOf(by)}.taken.lead`),
    nothing: rows.length === 0 ? nothing : null,
    contactNote: hasContact ? t('briefing.followUp.contact') : null,
  }
}

function rowOf(practice: StudiedPractice, index: number, choosing: Choosing, t: Translate): ChoiceRow {
  const { typed, taken, followUps } = choosing
  const name = `taken.${index}`
  const voice = voiceOf(choosing.by)
  const before = followUps.find((one) => one.practice === practice.slug)?.choice ?? null
  const isTaken = taken.some(({ adoption }) => adoption.practice === practice.slug)
  const chosen = isTaken && before === null ? 'minat' : before
  const typedChoice = typed.values[`${name}.choice`]
  return {
    practice,
    name,
    legend: t('briefing.followUp.choice', { practice: practice.name }),
    remark: isTaken ? t('briefing.followUp.raise') : null,
    // What is taken over already cannot be nothing any more.
    choices: followUpChoices
      .filter((choice) => !isTaken || choice !== 'tidak_ada')
      .map((choice) => ({
        value: choice,
        label: t(`briefing.followUp.${choice}`),
        hint: t(`${voice}.${choice}.hint`),
        isChosen: choice === (typedChoice ?? chosen),
      })),
    error: errorAt(typed.errors, `${name}.choice`, t),
    plan: planFields(name, typed, t),
    isPublic: inputOf(typed, t)(`${name}.isPublic`, t(`${voice}.isPublic`), {
      type: 'checkbox',
      hint: t(`${voice}.isPublic.hint`),
    }),
  }
}

function planFields(name: string, typed: TypedChoices, t: Translate): Field[] {
  const input = inputOf(typed, t)
  return [
    input(`${name}.plan`, t('briefing.followUp.plan'), {
      type: 'textarea',
      hint: t('briefing.followUp.plan.hint'),
      maxLength: longestTaken.plan,
      rows: 3,
    }),
    input(`${name}.scope`, t('briefing.followUp.scope'), {
      hint: t('briefing.followUp.scope.hint'),
      maxLength: longestTaken.scope,
    }),
    input(`${name}.responsible`, t('briefing.followUp.responsible'), {
      hint: t('briefing.followUp.responsible.hint'),
      maxLength: longestTaken.responsible,
    }),
    input(`${name}.targetOn`, t('briefing.followUp.targetOn'), { type: 'date' }),
  ]
}

/** Names in a body are flat. */
function inputOf({ values, errors }: TypedChoices, t: Translate) {
  return (name: string, label: string, differs: Partial<Field>): Field => {
    const value = values[name]
    return field(name, label, {
      value: typeof value === 'string' ? value : '',
      error: errorAt(errors, name, t),
      ...differs,
    })
  }
}
