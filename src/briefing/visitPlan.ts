import type { Unit } from '../host/unit.ts'
import { isPublicQuestion } from '../practices/question.ts'
import type { Visit } from '../visits/visit.ts'
import { renderMarkdown, type SafeHtml } from '../web/safeHtml.ts'

/** What a delegation is told of its visit: nothing of its minutes and notes, and of no other delegation's people. */
export interface VisitPlan {
  agenda: { time: string | null; title: string; place: string | null; speaker: string | null }[]
  stops: StopShown[]
  contacts: ContactShown[]
  materials: SafeHtml | null
  answers: AnswerShown[]
}

export interface StopShown {
  time: string | null
  place: string
  unit: string | null
  topic: string | null
  speaker: string | null
}

export interface ContactShown {
  name: string
  role: string | null
  phone: { text: string; tel: string | null } | null
}

export interface AnswerShown {
  question: string
  answer: SafeHtml
  answeredBy: string | null
}

export function planOf(visit: Visit, units: readonly Unit[]): VisitPlan {
  return {
    agenda: visit.agenda.map(({ at, title, place, speaker }) => ({ time: clock(at), title, place, speaker })),
    stops: visit.stops.map(({ at, place, unit, topic, speaker }) => ({
      time: clock(at),
      place,
      unit: units.find(({ slug }) => slug === unit)?.name ?? null,
      topic,
      speaker,
    })),
    contacts: visit.hostContacts.map(({ name, role, phone }) => ({
      name,
      role,
      phone: phone === null ? null : { text: phone, tel: dialled(phone) },
    })),
    materials: visit.materials === null ? null : renderMarkdown(visit.materials),
    answers: visit.questions.filter(isPublicQuestion).map(({ question, answer, answeredBy }) => ({
      question,
      answer: renderMarkdown(answer ?? ''),
      answeredBy,
    })),
  }
}

/** "09.30". */
export function clock(at: string | null): string | null {
  return at && at.replace(':', '.')
}

/** An address for the phone: `tel:+62333425001`. Null for what cannot be dialled: "(0333) 425-001 ext. 2". */
export function dialled(phone: string): string | null {
  const digits = phone.replaceAll(/[\s().-]/g, '')
  return /^\+?\d{5,15}$/.test(digits) ? `tel:${digits}` : null
}

/** Questions without an answer, those that the host declined aside. */
export function waitingIn({ questions }: Pick<Visit, 'questions'>): number {
  return questions.filter(({ answer, state }) => answer === null && state !== 'ditolak').length
}
