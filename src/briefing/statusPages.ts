import { qrSvg } from '../links/qr.ts'
import type { VisitRequest } from '../requests/request.ts'
import { labelledSummary, type ErrorSummary, type Field } from '../web/field.ts'
import type { Frame, Page } from '../web/frame.ts'
import type { FieldError } from '../web/parse.ts'
import type { SafeHtml } from '../web/safeHtml.ts'
import { typedField, untouched, type Typed } from '../web/typed.ts'
import { askedFor, type Fact } from './askedFor.ts'
import type { DelegationFile } from './delegationFile.ts'
import { linkHead } from './linkPage.ts'
import type { StudiedPractice } from './studiedPractices.ts'

export interface Cancelling {
  action: string
  reason: Field
}

export interface WaitingPage extends Page {
  title: string
  state: string
  done: string | null
  errors: ErrorSummary
  facts: Fact[]
  letter: { isThere: boolean; action: string; file: Field }
  cancelling: Cancelling
  qr: SafeHtml
  address: string
}

/** What a page of the link shows beside its records. */
export interface Shown {
  done: string | null
  /** The reason for cancelling, and whatever is wrong with it or with a letter. */
  typed: Typed
}

export interface Waiting {
  practices: readonly StudiedPractice[]
  hasLetter: boolean
}

export function waitingPage(
  file: DelegationFile,
  { practices, hasLetter }: Waiting,
  { done, typed }: Shown,
  frame: Frame,
): WaitingPage {
  const { t } = frame
  const { request, path } = file
  const cancelling = cancellingOf(file, typed, frame)
  const fileField = typedField(typed, t)('files', t('briefing.letter.file'), {
    type: 'file',
    hint: t('briefing.letter.hint'),
    isRequired: true,
  })
  const address = frame.baseUrl + frame.to(path)
  const title = t('briefing.waiting.title', { number: request.number })
  return {
    head: linkHead(title, t, typed),
    title,
    state: t(`requestState.${request.state}`),
    done,
    errors: labelledSummary(typed.errors, { fields: [cancelling.reason, fileField] }, t),
    facts: askedFor(request, practices, frame),
    letter: { isThere: hasLetter, action: `${path}/letter`, file: fileField },
    cancelling,
    qr: qrSvg(address, t('briefing.self.qr')),
    address,
  }
}

export function cancellingOf({ path }: DelegationFile, typed: Typed, { t }: Pick<Frame, 't'>): Cancelling {
  return {
    action: `${path}/cancellation`,
    reason: typedField(typed, t)('reason', t('briefing.cancel.reason'), {
      hint: t('briefing.cancel.reason.hint'),
      isRequired: true,
      maxLength: 300,
    }),
  }
}

export interface ClosedPage extends Page {
  title: string
  lead: string
  reason: string | null
  facts: Fact[]
  againPath: string
}

/** A request that was declined, or a visit that was called off. */
export function closedPage(
  { request, scheduled }: Pick<DelegationFile, 'request' | 'scheduled'>,
  practices: readonly StudiedPractice[],
  frame: Frame,
): ClosedPage {
  const { t } = frame
  const what = request.state === 'ditolak' ? 'declined' : 'cancelled'
  return {
    head: linkHead(t(`briefing.${what}.title`), t),
    title: t(`briefing.${what}.title`),
    lead: t(`briefing.${what}.lead`, { number: request.number }),
    reason: request.reason ?? scheduled?.visit.withdrawal?.reason ?? null,
    facts: askedFor(request, practices, frame),
    againPath: againPath(request),
  }
}

/** The form for another request, with the practices that they wanted to see. */
function againPath({ practices }: VisitRequest): string {
  const query = new URLSearchParams(practices.map((slug): [string, string] => ['practice', slug]))
  return query.size === 0 ? '/request-visit' : `/request-visit?${query.toString()}`
}

export const nothingTyped: Shown = { done: null, typed: untouched() }
export const wrong = (values: Record<string, unknown>, errors: FieldError[]): Shown => ({
  done: null,
  typed: { values, errors },
})
