import type { Affair } from './affairs.ts'
import { proseFields, type PracticeContent, type ProseField } from './practice.ts'

/** What is known of a practice on the day on which it was seen elsewhere. */
export interface SeenElsewhere extends Pick<PracticeContent, 'name' | 'summary' | 'leadUnit' | 'isMadeUp'> {
  affair: Affair | null
  /** Who runs it there. */
  institution: string
  note: string | null
}

/** The least that a draft holds: whoever completes it tells how it is done at home. */
export function learnedPractice({ affair, institution, note, ...known }: SeenElsewhere): PracticeContent {
  const untold = Object.fromEntries(proseFields.map((name) => [name, null])) as Record<ProseField, null>
  return {
    ...untold,
    ...known,
    affairs: affair === null ? [] : [affair],
    relations: [{ kind: 'inspired_by', practice: null, title: `${known.name}, ${institution}`, note }],
    stage: 'inisiatif',
    lifecycle: 'tidak_diketahui',
    acronymMeaning: null,
    initiator: null,
    form: null,
    kind: null,
    trialDate: null,
    startDate: null,
    lastVerifiedAt: null,
    lastVerifiedBy: null,
    resources: { people: null, budget: null, fundingSource: [], regulation: null },
    video: null,
    tags: [],
    partners: [],
    metrics: [],
    awards: [],
    sources: [],
    questions: [],
  }
}
