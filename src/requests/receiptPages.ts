import { formatDate, formatWeekday } from '../i18n/format.ts'
import type { MessageKey } from '../i18n/translate.ts'
import { pathOfLink, type Link } from '../links/link.ts'
import { qrSvg } from '../links/qr.ts'
import { whatsappAddress } from '../links/whatsapp.ts'
import type { Upload } from '../uploads/upload.ts'
import { errorSummary, type ErrorSummary } from '../web/field.ts'
import type { Frame, Page } from '../web/frame.ts'
import type { SafeHtml } from '../web/safeHtml.ts'
import { mostLetters } from './letter.ts'
import type { VisitRequest } from './request.ts'
import { wizardHead } from './requestPages.ts'

export interface ReceiptPage extends Page {
  number: string
  summary: string
  link: { text: string; path: string; address: string; qr: SafeHtml; whatsapp: string }
  isMailed: boolean
  letter: LetterPanel
}

/** The letter, or the form for it. */
export interface LetterPanel {
  action: string
  received: string | null
  /** What is wrong with the file that was sent. */
  error: string | null
  errors: ErrorSummary
  /** Why no other is taken. */
  full: string | null
}

interface Receipt {
  request: VisitRequest
  link: Link
  letters: readonly Upload[]
  error: MessageKey | null
  isMailed: boolean
}

export function receiptPage({ request, link, letters, error, isMailed }: Receipt, frame: Frame): ReceiptPage {
  const { t, locale } = frame
  const { number, institution, firstChoiceOn } = request
  const day = formatWeekday(firstChoiceOn, locale)
  const title = t('visitRequest.receipt.title')
  return {
    head: wizardHead(error === null ? title : `${t('web.form.errorPrefix')} ${title}`),
    number,
    summary: t('visitRequest.receipt.for', { institution, day }),
    link: linkShown(request, link, frame),
    isMailed,
    letter: letterPanel(link, letters, error, frame),
  }
}

function linkShown({ number, institution }: VisitRequest, link: Link, frame: Frame): ReceiptPage['link'] {
  const { t, to, locale, baseUrl, site } = frame
  const path = pathOfLink(link)
  const address = baseUrl + to(path)
  const until = link.expiresAt === null ? '' : formatDate(link.expiresAt.slice(0, 10), locale)
  const message = { institution, government: site.government, number, address }
  return {
    text: t('visitRequest.receipt.keep.text', { day: until }),
    path,
    address,
    qr: qrSvg(address, t('visitRequest.receipt.qr', { number })),
    whatsapp: whatsappAddress(null, t('visitRequest.receipt.whatsapp.text', message)),
  }
}

export function letterPanel(
  link: Link,
  letters: readonly Upload[],
  error: MessageKey | null,
  { t }: Pick<Frame, 't'>,
): LetterPanel {
  const names = letters.map(({ name }) => name).join(', ')
  const errors = error === null ? [] : [{ field: 'files', key: error, values: { n: letters.length } }]
  return {
    action: `${pathOfLink(link)}/receipt/letter`,
    received: names === '' ? null : t('visitRequest.letter.received', { names }),
    error: error && t(error, { n: letters.length }),
    errors: errorSummary(errors, t),
    full: letters.length >= mostLetters ? t('visitRequest.letter.enough', { n: letters.length }) : null,
  }
}
