import { apaText } from '../citations/apa.ts'
import { ofSite } from '../citations/recordCitations.ts'
import { dayOf } from '../calendarDate.ts'
import type { Frame } from '../web/frame.ts'
import type { Material } from './material.ts'

/** How a paper names a published kit as a source: in the APA style, read today. */
export function kitCitation(
  { title, slug, edition, author }: Material,
  now: Date,
  { locale, site, baseUrl }: Pick<Frame, 'locale' | 'site' | 'baseUrl'>,
): string {
  const publisher = { government: site.government, siteName: site.name, baseUrl }
  const work = ofSite(`/kits/${slug ?? ''}`, { title, publishedOn: edition?.on ?? null }, publisher)
  return apaText({ ...work, author, accessedOn: dayOf(now) }, locale)
}
