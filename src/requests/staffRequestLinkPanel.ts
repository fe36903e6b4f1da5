import { formatMoment } from '../i18n/format.ts'
import { isOpen, pathOfLink, type Link } from '../links/link.ts'
import { qrSvg } from '../links/qr.ts'
import type { Frame } from '../web/frame.ts'
import type { SafeHtml } from '../web/safeHtml.ts'
import type { VisitRequest } from './request.ts'

/** The delegation's secret link, as staff hand it out. */
export interface LinkPanel {
  /** Null while it is closed, over, or was never made. */
  open: { address: string; qr: SafeHtml; until: string | null } | null
  state: string
  openLabel: string
  openAction: string
  closeAction: string
}

export function linkPanel(
  { request, link, now }: { request: VisitRequest; link: Link | null; now: Date },
  { t, locale, baseUrl }: Pick<Frame, 't' | 'locale' | 'baseUrl'>,
): LinkPanel {
  const open = link && isOpen(link, now) ? link : null
  const address = open && baseUrl + pathOfLink(open)
  const until = open?.expiresAt
    ? t('staffRequests.link.until', { at: formatMoment(open.expiresAt, locale) })
    : null
  return {
    open: address === null ? null : { address, qr: qrSvg(address, t('staffRequests.link.qr')), until },
    state: t(
      open ? 'staffRequests.link.open' : link ? 'staffRequests.link.closed' : 'staffRequests.link.never',
    ),
    openLabel: t(open ? 'staffRequests.link.renew' : 'staffRequests.link.make'),
    openAction: `/staff/requests/${request.id}/link`,
    closeAction: `/staff/requests/${request.id}/link-closing`,
  }
}
