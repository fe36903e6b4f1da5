import { isAdmin, mayEdit, mayPublish } from '../accounts/account.ts'
import { formatMoment } from '../i18n/format.ts'
import type { MessageKey, Translate } from '../i18n/translate.ts'
import { errorAt, field, type Field } from '../web/field.ts'
import type { Withdrawal } from './practice.ts'
import type { Managed } from './staffPracticePages.ts'

/** A small form that does one thing to a practice. */
export interface ActionForm {
  title: string
  text: string | null
  action: string
  version: string
  fields: Field[]
  /** '' when this user may not do it. */
  button: string
  /** The button's look. */
  tone: '' | 'primary' | 'danger'
}

/** What this user can do to the practice now: what comes next, and what is rare. */
export function actionsFor(managed: Managed, t: Translate): Record<'actions' | 'rareActions', ActionForm[]> {
  const { draft, published, withdrawal } = managed.practice
  const isEditor = mayEdit(managed.user)
  const isPublisher = mayPublish(managed.user)
  const actions = [
    withdrawal !== null && reinstatementForm(managed, withdrawal, t),
    withdrawal === null && draft !== null && isPublisher && publicationForm(managed, t),
    draft?.state === 'in_review' && isPublisher && returnForm(managed, t),
    draft?.state === 'draft' && withdrawal === null && isEditor && reviewForm(managed, t),
  ]
  const rareActions = [
    draft !== null && published !== null && isEditor && discardForm(managed, t),
    isEditor && addressForm(managed, t),
    withdrawal === null && isPublisher && withdrawalForm(managed, t),
  ]
  return {
    actions: actions.filter((action) => action !== false),
    rareActions: rareActions.filter((action) => action !== false),
  }
}

type ActionName = 'review' | 'publication' | 'return' | 'discard' | 'address' | 'withdrawal' | 'reinstatement'

function form(
  { practice }: Managed,
  name: ActionName,
  t: Translate,
  differs: Partial<ActionForm> = {},
): ActionForm {
  return {
    title: t(`practiceForm.${name}.title`),
    button: t(`practiceForm.${name}.button`),
    text: null,
    action: `/staff/practices/${practice.slug}/${name}`,
    version: String(practice.version),
    fields: [],
    tone: '',
    ...differs,
  }
}

function reviewForm(managed: Managed, t: Translate): ActionForm {
  return form(managed, 'review', t, {
    text: t('practiceForm.review.text'),
    tone: mayPublish(managed.user) ? '' : 'primary',
  })
}

function publicationForm(managed: Managed, t: Translate): ActionForm {
  const note = asked(managed, 'note', 'practiceForm.field.note', t)
  return form(managed, 'publication', t, {
    fields: [{ ...note, hint: t('practiceForm.hint.note') }],
    tone: 'primary',
  })
}

function returnForm(managed: Managed, t: Translate): ActionForm {
  return form(managed, 'return', t, {
    fields: [reasonField(managed, 'returnReason', 'practiceForm.return.reason', t)],
  })
}

function discardForm(managed: Managed, t: Translate): ActionForm {
  return form(managed, 'discard', t, {
    action: `/staff/practices/${managed.practice.slug}/draft-discard`,
    text: t('practiceForm.discard.text'),
    tone: 'danger',
  })
}

function addressForm(managed: Managed, t: Translate): ActionForm {
  const slug = asked(managed, 'slug', 'practiceForm.address.slug', t)
  const value = slug.value || managed.practice.slug
  return form(managed, 'address', t, {
    fields: [{ ...slug, value, hint: t('practiceForm.address.hint'), isRequired: true }],
  })
}

function withdrawalForm(managed: Managed, t: Translate): ActionForm {
  const reason = reasonField(managed, 'reason', 'practiceForm.withdrawal.reason', t)
  return form(managed, 'withdrawal', t, {
    fields: [{ ...reason, hint: t('practiceForm.withdrawal.hint') }],
    tone: 'danger',
  })
}

function reinstatementForm(managed: Managed, { reason, by, at }: Withdrawal, t: Translate): ActionForm {
  const isAllowed = isAdmin(managed.user)
  const date = formatMoment(at, managed.locale)
  const text = t('practiceForm.reinstatement.text', { date, name: by, reason })
  return form(managed, 'reinstatement', t, {
    text: isAllowed ? text : `${text} ${t('practiceForm.reinstatement.admin')}`,
    button: isAllowed ? t('practiceForm.reinstatement.button') : '',
  })
}

/** The button that publishes an old version anew. */
export function restorationForm({ practice }: Managed, number: number, t: Translate): ActionForm {
  return {
    title: '',
    text: null,
    action: `/staff/practices/${practice.slug}/restoration`,
    version: String(practice.version),
    fields: [field('revision', '', { type: 'hidden', value: String(number) })],
    button: t('practiceForm.restoration.button', { n: number }),
    tone: '',
  }
}

/** A field as it was typed when the action was refused. */
function asked({ typed, errors }: Managed, name: string, label: MessageKey, t: Translate): Field {
  const value = typed[name]
  return field(name, t(label), {
    value: typeof value === 'string' ? value : '',
    error: errorAt(errors, name, t),
  })
}

function reasonField(managed: Managed, name: string, label: MessageKey, t: Translate): Field {
  return { ...asked(managed, name, label, t), type: 'textarea', rows: 2, isRequired: true }
}
