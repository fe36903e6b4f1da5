import { z } from 'zod'
import type { CalendarDate } from '../calendarDate.ts'
import { withRegion } from '../regions/regionOf.ts'
import { calendarDate, optional, parse, text, type Parsed } from '../web/parse.ts'
import type { AdoptionContent, AdoptionStage } from './adoption.ts'
import { adopterFields, longest, type KnownToAdoptions } from './adoptionForm.ts'
import { stagesOnTheWay } from './stageView.ts'

/** What someone outside tells of an adoption; staff review it. */
export interface Proposal {
  content: AdoptionContent
  stage: AdoptionStage
  on: CalendarDate
}

export function parseProposal(body: unknown, practice: string, known: KnownToAdoptions): Parsed<Proposal> {
  const { institution, contactPhone, contactEmail, isPublic } = adopterFields(known)
  const schema = z
    .strictObject({
      institution,
      stage: z.enum(stagesOnTheWay, 'error.required'),
      on: optional(calendarDate.refine((day) => day <= known.today, 'propose.inFuture')),
      plan: text(longest.paragraph),
      contactName: text(longest.name),
      contactPhone,
      contactEmail,
      isPublic,
    })
    .refine(isReachable, { path: ['contactPhone'], error: 'propose.contactNeeded', when: always })
    .transform(({ stage, on, ...told }) => ({
      content: withRegion({ ...untold, ...told, practice }, known),
      stage,
      on: on ?? known.today,
    }))
  return parse(schema, body)
}

const untold = { scope: null, responsible: null, targetOn: null, sources: [], isMadeUp: false }

// Asked even when another field is wrong, so that all faults are told at once.
const always = ({ value }: { value: unknown }) => z.looseObject({}).safeParse(value).success

function isReachable({ contactPhone, contactEmail }: { contactPhone?: unknown; contactEmail?: unknown }) {
  return Boolean(contactPhone) || Boolean(contactEmail)
}
