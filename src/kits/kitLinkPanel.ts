import { dayOf, plusMonths, type CalendarDate } from '../calendarDate.ts'
import { formatDate } from '../i18n/format.ts'
import { isOpen, pathOfLink, type Link } from '../links/link.ts'
import { qrSvg } from '../links/qr.ts'
import type { Frame } from '../web/frame.ts'
import type { SafeHtml } from '../web/safeHtml.ts'
import type { Kit } from './kit.ts'
import { pathOfKit } from './kitSteps.ts'

/** A kit's secret link, as its trainer hands it out. */
export interface KitLinkPanel {
  open: { address: string; qr: SafeHtml; until: string } | null
  state: string
  openLabel: string
  openAction: string
  closeAction: string
}

// A training year: those who were given it prepare, attend, and look things up at home.
const linkMonths = 12

export function kitLinkExpiry(today: CalendarDate): string {
  return `${plusMonths(today, linkMonths)}T00:00:00.000Z`
}

export function kitLinkPanel(
  { kit, link, now }: { kit: Kit; link: Link | null; now: Date },
  { t, locale, baseUrl }: Frame,
): KitLinkPanel {
  const open = link && isOpen(link, now) ? link : null
  const address = open && baseUrl + pathOfLink(open)
  const until = formatDate(dayOf(new Date(open?.expiresAt ?? now)), locale)
  return {
    open:
      address === null
        ? null
        : {
            address,
            qr: qrSvg(address, t('kitDesk.link.qr')),
            until: t('kitDesk.link.until', { date: until }),
          },
    state: t(`kitDesk.link.${open ? 'open' : link ? 'closed' : 'never'}`),
    openLabel: t(open ? 'kitDesk.link.renew' : 'kitDesk.link.make'),
    openAction: `${pathOfKit(kit)}/link`,
    closeAction: `${pathOfKit(kit)}/link-closing`,
  }
}
