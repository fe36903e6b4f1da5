import { isPublicVisit, type Visit } from './visit.ts'
import { visitDay, type Words } from './visitWords.ts'

/** A visit as staff are led to it. */
export interface VisitLink {
  title: string
  path: string
  day: string
  institutions: string
}

export function editPathOf({ slug }: Pick<Visit, 'slug'>): string {
  return `/staff/visits/${slug}/edit`
}

/** A visit's page; for one that the public does not see, its form. */
export function pathOfVisit(visit: Visit): string {
  return isPublicVisit(visit) ? `/visits/${visit.slug}` : editPathOf(visit)
}

export function visitLink(visit: Visit, around: Words): VisitLink {
  return {
    title: visit.title,
    path: pathOfVisit(visit),
    day: visitDay(visit, around),
    institutions: visit.delegations.map(({ institution }) => institution).join(', '),
  }
}
