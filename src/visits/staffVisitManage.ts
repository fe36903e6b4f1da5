import { formatMoment } from '../i18n/format.ts'
import { errorAt, field, type Field } from '../web/field.ts'
import type { Frame } from '../web/frame.ts'
import type { FieldError } from '../web/parse.ts'
import type { Visit } from './visit.ts'

/** What can be done to a stored visit besides changing its text. */
export interface ManageVisit {
  version: string
  address: Field
  addressAction: string
  /** Null for who may not, and for a visit that is withdrawn. */
  withdrawal: { reason: Field; action: string } | null
  reinstatementAction: string | null
}

/** What was typed into these forms, and what is wrong with it. */
interface Typed {
  errors: readonly FieldError[]
  slug: string
  reason: string
}

export function manageVisit(
  visit: Visit,
  { errors, slug, reason: typedReason }: Typed,
  { t, user }: Pick<Frame, 't' | 'user'>,
): ManageVisit {
  const path = `/staff/visits/${visit.slug}`
  const mayWithdraw = user !== null && ['admin', 'editor'].includes(user.role)
  const reason = field('reason', t('visitForm.withdraw.reason'), {
    isRequired: true,
    value: typedReason,
    hint: t('visitForm.withdraw.hint'),
    maxLength: 500,
    error: errorAt(errors, 'reason', t),
  })
  const address = field('slug', t('visitForm.address'), {
    isRequired: true,
    value: slug,
    hint: t('visitForm.address.hint'),
    maxLength: 80,
    error: errorAt(errors, 'slug', t),
  })
  return {
    version: String(visit.version),
    address,
    addressAction: `${path}/address`,
    withdrawal: mayWithdraw && !visit.withdrawal ? { reason, action: `${path}/withdrawal` } : null,
    reinstatementAction: user?.role === 'admin' && visit.withdrawal ? `${path}/reinstatement` : null,
  }
}

export function withdrawnText(
  { withdrawal }: Visit,
  { t, locale }: Pick<Frame, 't' | 'locale'>,
): string | null {
  if (!withdrawal) return null
  const { by, reason, at } = withdrawal
  return t('visitForm.withdrawn', { name: by, reason, moment: formatMoment(at, locale) })
}
