import { z } from 'zod'
import type { PartialDate } from '../calendarDate.ts'
import { sourceSchema } from '../sources/sourceForm.ts'
import {
  list,
  optional,
  parse,
  partialDate,
  row,
  text,
  ticked,
  webAddress,
  written,
  type FieldError,
  type Parsed,
} from '../web/parse.ts'
import { affairs } from './affairs.ts'
import {
  exactnesses,
  forms,
  fundingSources,
  initiators,
  kinds,
  lifecycles,
  relationKinds,
  stages,
  type PracticeContent,
} from './practice.ts'
import { datedAsKnown, dayOrMoment, figure, oneOf, tags, unique, year } from './practiceValues.ts'
import { questionSchema } from './questionForm.ts'

/** Slugs that a practice may name. */
export interface Known {
  practices: ReadonlySet<string>
  units: ReadonlySet<string>
}

export const mostWords = 200
const longest = 20_000

const summary = text(4000).superRefine((value, context) => {
  const words = value.split(/\s+/).length
  const params = { max: mostWords, words }
  if (words > mostWords) context.addIssue({ code: 'custom', message: 'error.tooManyWords', params })
})

const resources = z.preprocess(
  (value) => value ?? {},
  z.strictObject({
    people: optional(written(2000)),
    budget: optional(written(2000)),
    fundingSource: list(oneOf(fundingSources), fundingSources.length).transform(unique),
    regulation: optional(text(2000)),
  }),
)

const partner = z.strictObject({
  institution: text(200),
  role: optional(text(300)),
  contribution: optional(text(1000)),
})

const metric = z.strictObject({
  label: text(300),
  value: optional(figure),
  exactness: optional(oneOf(exactnesses)).transform((exactness) => exactness ?? 'tepat'),
  unit: optional(text(60)),
  asOf: optional(partialDate),
  source: optional(text(500)),
  disputed: ticked,
})

const award = z.strictObject({
  name: text(300),
  year: optional(year),
  givenBy: optional(text(200)),
  source: optional(text(500)),
})

const relation = z
  .strictObject({
    kind: oneOf(relationKinds),
    practice: optional(text(100)),
    title: optional(text(300)),
    note: optional(text(1000)),
  })
  // A practice of this catalogue is shown by its own name.
  .transform((related) => ({ ...related, title: related.title ?? related.practice ?? '' }))
  .refine(({ title }) => title !== '', { path: ['title'], error: 'error.required' })

const prose = optional(text(longest))

/** The one schema of form, API and import. */
export const practiceSchema = z
  .strictObject({
    name: text(200),
    acronymMeaning: optional(text(300)),
    summary,
    problem: prose,
    goals: prose,
    design: prose,
    novelty: prose,
    results: prose,
    benefits: prose,
    preconditions: prose,
    adaptability: prose,
    sustainability: prose,
    lessons: prose,
    failures: prose,
    leadUnit: optional(text(100)),
    initiator: optional(oneOf(initiators)),
    form: optional(oneOf(forms)),
    kind: optional(oneOf(kinds)),
    stage: oneOf(stages),
    affairs: list(oneOf(affairs), 10)
      .transform(unique)
      .refine((chosen) => chosen.length > 0, 'error.required'),
    tags,
    trialDate: datedAsKnown,
    startDate: datedAsKnown,
    lifecycle: optional(oneOf(lifecycles)).transform((lifecycle) => lifecycle ?? 'tidak_diketahui'),
    lastVerifiedAt: optional(dayOrMoment),
    lastVerifiedBy: optional(text(200)),
    resources,
    partners: list(row('institution', partner), 30),
    metrics: list(metric, 60),
    awards: list(row('name', award), 30),
    sources: list(sourceSchema, 40),
    relations: list(relation, 30),
    questions: list(questionSchema, 100),
    video: optional(webAddress),
    isMadeUp: ticked,
  })
  .refine(({ trialDate, startDate }) => !isAfter(trialDate, startDate), {
    message: 'practiceForm.error.trialAfterStart',
    path: ['trialDate'],
  })

/** Certainly after: "2018" is not after "2018-05". */
function isAfter(date: PartialDate | null, other: PartialDate | null): boolean {
  if (date === null || other === null) return false
  const known = Math.min(date.length, other.length)
  return date.slice(0, known) > other.slice(0, known)
}

/** Reads a practice that a form, the API or a file sends; a slug that is not `known` is an error at its field. */
export function parsePractice(body: unknown, known: Known): Parsed<PracticeContent> {
  const parsed = parse<PracticeContent>(practiceSchema, body)
  const errors = [...(parsed.ok ? [] : parsed.errors), ...unknownReferences(body, known)]
  return parsed.ok && errors.length === 0 ? parsed : { ok: false, errors }
}

// Lenient, so that an unknown slug is named beside whatever else is wrong.
const slugs = z.string().trim().catch('')
const rows = z.array(z.object({ practice: slugs }).catch({ practice: '' })).catch([])
const references = z
  .object({ leadUnit: slugs, relations: rows, questions: rows })
  .catch({ leadUnit: '', relations: [], questions: [] })

function unknownReferences(body: unknown, { practices, units }: Known): FieldError[] {
  const named = references.parse(body)
  const wrong = [
    ...(named.leadUnit === '' || units.has(named.leadUnit) ? [] : ['leadUnit']),
    ...unknownIn('relations', named.relations, practices),
    ...unknownIn('questions', named.questions, practices),
  ]
  return wrong.map((field) => ({ field, key: 'error.unknownReference', values: {} }))
}

function unknownIn(list: string, named: { practice: string }[], practices: ReadonlySet<string>): string[] {
  return named.flatMap(({ practice }, index) =>
    practice === '' || practices.has(practice) ? [] : [`${list}.${index}.practice`],
  )
}
