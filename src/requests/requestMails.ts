import { formatDate, formatWeekday } from '../i18n/format.ts'
import { translator } from '../i18n/translate.ts'
import type { Mail } from '../mail/mailer.ts'
import type { Frame } from '../web/frame.ts'
import { pathOfLink, type Link } from '../links/link.ts'
import type { VisitRequest } from './request.ts'
import { requestLinkExpiry } from './requestLink.ts'

type Words = Pick<Frame, 't' | 'to' | 'locale' | 'site' | 'baseUrl'>

/** To who asked and to the staff: nothing that was typed stands in them, so nobody can send their words by us. */
export function mailsOf(request: VisitRequest, link: Link, words: Words): Mail[] {
  const { contactEmail } = words.site
  return [
    ...(request.contactEmail === null ? [] : [mailToContact(request.contactEmail, request, link, words)]),
    ...(contactEmail === null ? [] : [mailToStaff(contactEmail, request, words)]),
  ]
}

function mailToContact(to: string, request: VisitRequest, link: Link, words: Words): Mail {
  const { t, locale, site, baseUrl } = words
  const { number, firstChoiceOn } = request
  return {
    to,
    subject: t('visitRequest.mail.subject', { number }),
    text: t('visitRequest.mail.text', {
      government: site.government,
      number,
      day: formatWeekday(firstChoiceOn, locale),
      address: baseUrl + words.to(pathOfLink(link)),
      until: formatDate(requestLinkExpiry(request).slice(0, 10), locale),
      site: site.name,
    }),
  }
}

/** Without personal data: that stays in the staff room. In the host's language, whoever asked. */
function mailToStaff(to: string, { number, firstChoiceOn }: VisitRequest, { site, baseUrl }: Words): Mail {
  const t = translator('id')
  return {
    to,
    subject: t('visitRequest.mailStaff.subject', { number }),
    text: t('visitRequest.mailStaff.text', {
      number,
      day: formatWeekday(firstChoiceOn, 'id'),
      address: `${baseUrl}/staff/requests`,
      site: site.name,
    }),
  }
}
