import { formatDate, formatMoment } from '../i18n/format.ts'
import type { Frame } from '../web/frame.ts'
import type { VisitRequest } from './request.ts'
import { plannedPeople, programmeAndBatch, wishedDays } from './requestWords.ts'

export interface Fact {
  label: string
  /** Null: nobody has said. */
  value: string | null
  /** Where a tap on it leads: `tel:`, `mailto:`. */
  address: string | null
}

type Around = Pick<Frame, 't' | 'locale'>

const fact = (label: string, value: string | null, address: string | null = null): Fact => ({
  label,
  value,
  address,
})

/** What the public may know of it, too, once it has become a visit; the letter apart. */
export function askedFacts(request: VisitRequest, around: Around): Fact[] {
  const { t, locale } = around
  const { letterNo, letterDate } = request
  const letter = [letterNo, letterDate && formatDate(letterDate, locale)].filter((part) => part !== null)
  return [
    fact(t('staffRequests.wished'), wishedDays(request, around)),
    fact(t('staffRequests.people'), plannedPeople(request, around)),
    fact(t('visitForm.kind'), t(`visitKind.${request.kind}`)),
    fact(t('visitForm.programme'), programmeAndBatch(request, around)),
    fact(t('staffRequests.letterNo'), letter.length === 0 ? null : letter.join(', ')),
    fact(
      t('staffRequests.came'),
      t(`staffRequests.origin.${request.origin}`, { at: formatMoment(request.createdAt, locale) }),
    ),
  ]
}

/** Personal data. */
export function contactFacts(request: VisitRequest, { t }: Around): Fact[] {
  const { contactName, contactPhone, contactEmail, leaderName, leaderPosition } = request
  const leader = [leaderName, leaderPosition].filter((part) => part !== null).join(', ')
  return [
    fact(t('staffRequests.contactName'), contactName),
    fact(
      t('staffRequests.phone'),
      contactPhone,
      contactPhone && `tel:${contactPhone.replace(/[^\d+]/g, '')}`,
    ),
    fact(
      t('staffRequests.email'),
      contactEmail,
      contactEmail && `mailto:${encodeURIComponent(contactEmail)}`,
    ),
    fact(t('staffRequests.leader'), leader === '' ? null : leader),
  ]
}
