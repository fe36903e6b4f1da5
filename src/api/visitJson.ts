import { isPublicQuestion } from '../practices/question.ts'
import { isPublicQuote, type Delegation, type Visit } from '../visits/visit.ts'
import { filesFrame } from './filesJson.ts'

/** What stands around a visit's own fields; a PUT may send it back, and it is passed over. */
export const visitFrame = ['id', 'version', 'url', 'createdAt', 'updatedAt', ...filesFrame] as const

/**
 * A visit as the public sees it: no agenda, materials, minutes, note, letter, contact, unpublished name or practice. `shown`: the
 * slugs of `practicesIn` it that are public.
 */
export function visitJson(visit: Visit, baseUrl: string, shown: ReadonlySet<string>): object {
  const {
    agenda: _link,
    materials: _linkToo,
    hostContacts: _linkAsWell,
    asksPhone: _rule,
    minutes: _staff,
    note: _staffToo,
    createdBy: _who,
    withdrawal: _none,
    ...open
  } = visit
  return {
    ...open,
    url: urlOf(visit, baseUrl),
    practices: visit.practices.filter((slug) => shown.has(slug)),
    // Speakers are for the delegation's agenda, as on the page.
    stops: visit.stops.map(({ speaker: _speaker, ...stop }) => stop),
    delegations: visit.delegations.map(delegationJson),
    questions: visit.questions
      .filter(isPublicQuestion)
      .map((one) => ({ ...one, practice: one.practice && shown.has(one.practice) ? one.practice : null })),
    quotes: visit.quotes.filter(isPublicQuote),
  }
}

/** Every practice that a visit names. */
export function practicesIn({ practices, questions }: Visit): (string | null)[] {
  return [...practices, ...questions.map(({ practice }) => practice)]
}

/** A visit as staff see it. */
export function visitStaffJson(visit: Visit, baseUrl: string): object {
  const { createdBy: _who, withdrawal: _none, ...all } = visit
  return { ...all, url: urlOf(visit, baseUrl) }
}

function delegationJson(delegation: Delegation): object {
  const { letterNo: _number, letterDate: _date, contact: _contact, request: _file, ...open } = delegation
  return delegation.isLeaderPublic ? open : { ...open, leaderName: null, leaderPosition: null }
}

function urlOf({ slug }: Visit, baseUrl: string): string {
  return `${baseUrl}/visits/${slug}`
}
