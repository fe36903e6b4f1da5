import type { FollowUpChoice } from '../requests/request.ts'
import type { Visit } from '../visits/visit.ts'
import { pathOfVisit } from '../visits/visitLink.ts'
import type { Badge } from '../web/badge.ts'
import type { Frame, Page } from '../web/frame.ts'
import { staffPathOf, visitPartHead } from './staffDelegationPages.ts'
import type { StudiedPractice } from './studiedPractices.ts'
import type { Leaving, Taken } from './takenHome.ts'

/** What all delegations of a visit take home: a table of delegations and practices. */
export interface VisitFollowUpPage extends Page {
  title: string
  /** Whether its outcome was logged just now. */
  isLogged: boolean
  practices: string[]
  rows: { institution: string; notePath: string; noteLabel: string; choices: Badge[] }[]
  /** Why there is no table; null when there is. */
  nothing: string | null
  delegationsPath: string
  visitPath: string
}

export interface Left extends Leaving {
  taken: readonly Taken[]
}

export function visitFollowUpPage(
  visit: Visit,
  {
    left,
    practices,
    isLogged,
  }: { left: readonly Left[]; practices: readonly StudiedPractice[]; isLogged: boolean },
  frame: Frame,
): VisitFollowUpPage {
  const { t } = frame
  const title = t('staffFollowUp.title', { title: visit.title })
  const path = staffPathOf(visit)
  const rows = left.map((one, index) => ({
    institution: one.delegation.institution,
    notePath: `${path}/follow-up/${index + 1}`,
    noteLabel: t('staffFollowUp.note', { institution: one.delegation.institution }),
    choices: practices.map(({ slug }) => choiceBadge(choiceOf(one, slug), frame)),
  }))
  return {
    head: visitPartHead(visit, title, frame),
    title,
    isLogged,
    practices: practices.map(({ name }) => name),
    rows,
    nothing:
      practices.length === 0
        ? t('briefing.followUp.none')
        : rows.length === 0
          ? t('staffFollowUp.noDelegations')
          : null,
    delegationsPath: `${path}/delegations`,
    visitPath: pathOfVisit(visit),
  }
}

/** What came of a practice: its adoption tells more than what was once chosen. */
function choiceOf({ taken, request }: Left, slug: string): FollowUpChoice | null {
  const adoption = taken.find((one) => one.adoption.practice === slug)?.adoption
  if (adoption) return adoption.events.every(({ stage }) => stage === 'minat') ? 'minat' : 'komitmen'
  return request?.followUps.find(({ practice }) => practice === slug)?.choice ?? null
}

const tones = { tidak_ada: 'quiet', minat: 'warn', komitmen: 'good' } as const

function choiceBadge(choice: FollowUpChoice | null, { t }: Frame): Badge {
  if (choice === null) return { label: t('staffFollowUp.unknown'), tone: 'quiet' }
  return { label: t(`briefing.followUp.${choice}`), tone: tones[choice] }
}
