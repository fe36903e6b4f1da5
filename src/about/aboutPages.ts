import type { VisitRules } from '../host/visitRules.ts'
import { head, type Frame, type Page } from '../web/frame.ts'

export interface AboutPage extends Page {
  lead: string
  /** Only what is filled in. */
  contact: { term: string; text: string; link: string | null }[]
  /** Nobody can be written to yet but the government itself. */
  isContactMissing: boolean
}

export function aboutPage(frame: Frame): AboutPage {
  const { t, site } = frame
  const { government, contactUnit, contactEmail, contactPhone, address } = site
  const lines = [
    { term: t('about.contact.government'), text: government, link: null },
    { term: t('about.contact.unit'), text: contactUnit, link: null },
    { term: t('about.contact.email'), text: contactEmail, link: contactEmail && `mailto:${contactEmail}` },
    { term: t('about.contact.phone'), text: contactPhone, link: contactPhone && telephone(contactPhone) },
    { term: t('about.contact.address'), text: address, link: null },
  ]
  return {
    ...plainPage('about', frame),
    lead: t('about.lead', { site: site.name, government }),
    contact: lines.flatMap(({ text, ...line }) => (text === null ? [] : [{ ...line, text }])),
    isContactMissing: contactEmail === null && contactPhone === null && address === null,
  }
}

function telephone(number: string): string {
  return `tel:${number.replace(/[^\d+]/g, '')}`
}

export interface PrivacyPage extends Page {
  /** What is kept, why, and how long. */
  kept: { what: string; why: string; long: string }[]
}

const keptThings = [
  'views',
  'searches',
  'log',
  'visits',
  'requests',
  'guests',
  'adopters',
  'contacts',
  'staff',
] as const

export function privacyPage({ guestRetentionDays }: VisitRules, frame: Frame): PrivacyPage {
  const { t } = frame
  const kept = keptThings.map((name) => ({
    what: t(`privacy.${name}.what`),
    why: t(`privacy.${name}.why`),
    long: t(`privacy.${name}.long`, { days: guestRetentionDays }),
  }))
  return { ...plainPage('privacy', frame), kept }
}

/** A page whose text stands in the words of the site. */
export function plainPage(name: 'about' | 'accessibility' | 'privacy', { t }: Frame): Page {
  const title = t(`${name}.title`)
  const breadcrumb = [
    { label: t('web.home'), path: '/' },
    { label: title, path: null },
  ]
  return { head: head(title, { description: t(`${name}.description`), section: 'about', breadcrumb }) }
}
