import { formatDate } from '../i18n/format.ts'
import { translator } from '../i18n/translate.ts'
import { isOpen, pathOfLink, type Link } from '../links/link.ts'
import { whatsappAddress } from '../links/whatsapp.ts'
import type { Mail } from '../mail/mailer.ts'
import type { Parts } from '../parts.ts'
import type { Site } from '../host/site.ts'
import type { Visit } from '../visits/visit.ts'
import { hoursText, visitDay } from '../visits/visitWords.ts'
import type { VisitRequest } from './request.ts'

/** What the host has to say to a delegation now, ready to be sent. */
export interface Answer {
  subject: string
  text: string
  whatsapp: string
  /** `mailto:`; null without an address. */
  mail: string | null
  /** The letter of reply; null while there is no answer. */
  paperPath: string | null
  /** Lines that the text takes on a page. */
  rows: number
}

export interface AnswerGround {
  request: VisitRequest
  visit: Visit | null
  site: Site
  baseUrl: string
  /** Only while it is open. */
  link: Link | null
}

// Whoever reads it asked in Indonesian: staff may have their own page in English.
const t = translator('id')
const locale = 'id'

export function answerTo(ground: AnswerGround): Answer {
  const { request } = ground
  const { contactEmail, contactPhone, number } = request
  const subject = t('answer.subject', { number })
  const text = [greeting(request), ...body(ground), ...where(ground), signature(ground.site)].join('\n\n')
  const fields = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`
  const mail = contactEmail === null ? null : `mailto:${encodeURIComponent(contactEmail)}?${fields}`
  return {
    subject,
    text,
    whatsapp: whatsappAddress(contactPhone, text),
    mail,
    paperPath: hasReply(request) ? `/staff/requests/${request.id}/papers/surat_balasan.docx` : null,
    rows: rowsOf(text),
  }
}

function hasReply({ state }: VisitRequest): boolean {
  return state === 'dijadwalkan' || state === 'ditolak'
}

const charactersALine = 60

function rowsOf(text: string): number {
  const lines = text.split('\n').map((line) => Math.max(1, Math.ceil(line.length / charactersALine)))
  return lines.reduce((sum, count) => sum + count, 1)
}

function greeting({ contactName, institution }: VisitRequest): string {
  return contactName === null
    ? t('answer.greetingAll', { institution })
    : t('answer.greeting', { name: contactName, institution })
}

function body({ request, visit, baseUrl }: AnswerGround): string[] {
  const { number, state, reason } = request
  const day = formatDate(request.firstChoiceOn, locale)
  const because = reason === null ? [] : [t('answer.reason', { reason })]
  if (state === 'ditolak') {
    return [
      t('answer.declined', { number, day }),
      ...because,
      t('answer.askAgain', { path: `${baseUrl}/request-visit` }),
    ]
  }
  if (state === 'dibatalkan') return [t('answer.cancelled', { number }), ...because]
  if (visit === null) return [t('answer.received', { number })]
  return [t('answer.accepted', { number }), schedule(visit)]
}

function schedule(visit: Visit): string {
  const hours = hoursText(visit, { t, locale })
  const lines = [
    t('answer.day', { day: visitDay(visit, { t, locale }) }),
    ...(hours === null ? [] : [t('answer.hours', { hours })]),
    ...(visit.venue === null ? [] : [t('answer.venue', { venue: visit.venue })]),
  ]
  return lines.join('\n')
}

function where({ request: { state }, link, baseUrl }: AnswerGround): string[] {
  if (link === null) return []
  const address = baseUrl + pathOfLink(link)
  return [t(state === 'dijadwalkan' ? 'answer.linkPrepare' : 'answer.linkFollow', { address })]
}

function signature({ government, contactUnit, contactPhone }: Site): string {
  return [contactUnit, government, contactPhone].filter((line) => line !== null).join('\n')
}

type Desk = Pick<Parts, 'store' | 'mailer' | 'config' | 'now'>

/** The request's secret link while it is open. */
export async function openLinkOfRequest({ id }: VisitRequest, { store, now }: Desk): Promise<Link | null> {
  const link = await store.link('request', id)
  return link && isOpen(link, now()) ? link : null
}

/** What became of the mail: there may be no address, or no mail server. */
export type MailFate = 'sent' | 'failed' | 'none'

export async function mailAnswer(request: VisitRequest, desk: Desk): Promise<MailFate> {
  const { store, mailer, config } = desk
  if (request.contactEmail === null || !mailer.isConfigured) return 'none'
  const [link, site] = await Promise.all([openLinkOfRequest(request, desk), store.site()])
  const visit = request.visitId === null ? null : await store.visit(request.visitId)
  const { subject, text } = answerTo({ request, visit, site, link, baseUrl: config.baseUrl })
  const mail: Mail = { to: request.contactEmail, subject, text }
  return (await mailer.send(mail)) ? 'sent' : 'failed'
}
