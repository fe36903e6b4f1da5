import { dayOf } from '../calendarDate.ts'
import { formatDate } from '../i18n/format.ts'
import { isOpen, pathOfLink } from '../links/link.ts'
import { qrSvg } from '../links/qr.ts'
import { whatsappAddress } from '../links/whatsapp.ts'
import type { Frame } from '../web/frame.ts'
import type { SafeHtml } from '../web/safeHtml.ts'
import { linkText } from './reminderTexts.ts'
import type { StaffAdoption } from './staffAdoptionPages.ts'

/** The adopter's secret link, as staff hand it over. */
export interface LinkPanel {
  text: string
  address: string | null
  qr: SafeHtml | null
  whatsapp: string | null
  openLabel: string
  openAction: string
  closeAction: string | null
}

type ForLink = Pick<StaffAdoption, 'adoption' | 'practice' | 'link' | 'now'>

export function linkPanel({ adoption, practice, link, now }: ForLink, frame: Frame): LinkPanel {
  const { t, locale, baseUrl, site } = frame
  const path = `/staff/adoptions/${adoption.id}/link`
  const closed = {
    address: null,
    qr: null,
    whatsapp: null,
    openLabel: t('staffAdoptions.link.open'),
    openAction: path,
  }
  if (!link) return { ...closed, text: t('staffAdoptions.link.none'), closeAction: null }
  if (!isOpen(link, now)) return { ...closed, text: t('staffAdoptions.link.closed'), closeAction: null }
  const address = baseUrl + pathOfLink(link)
  const text = linkText({ practiceName: practice.name, address, government: site.government })
  return {
    text: t('staffAdoptions.link.until', {
      date: formatDate(dayOf(new Date(link.expiresAt ?? now)), locale),
    }),
    address,
    qr: qrSvg(address, t('staffAdoptions.link.qr')),
    whatsapp: whatsappAddress(adoption.contactPhone, text),
    openLabel: t('staffAdoptions.link.renew'),
    openAction: path,
    closeAction: `${path}-closing`,
  }
}
