import { acceptedEvents, type Adoption, type Evidence } from '../adoptions/adoption.ts'
import { sinceOf, type PublicFiles } from '../adoptions/adopters.ts'

/** What everyone may know of an adoption, field by field: no contact, nobody in person, nothing that waits for review. */
export function adoptionJson(
  adoption: Adoption,
  { baseUrl, files }: { baseUrl: string; files: PublicFiles },
): object {
  const { id, practice, institution, regionCode, stage, scope, plan, targetOn, sources, isMadeUp } = adoption
  const { createdAt, updatedAt } = adoption
  return {
    id,
    url: `${baseUrl}/practices/${practice}#r-${id}`,
    practice,
    institution,
    regionCode,
    stage,
    stageSince: sinceOf(adoption),
    scope,
    plan,
    targetOn,
    events: acceptedEvents(adoption.events).map(({ on, stage: reached, note, evidence }) => ({
      on,
      stage: reached,
      note,
      evidence: evidence.map((one) => evidenceJson(one, baseUrl, files)),
    })),
    sources,
    isMadeUp,
    createdAt,
    updatedAt,
  }
}

/** Of a paper that staff keep only its kind is told: its title may name people. */
function evidenceJson({ kind, title, url, uploadId }: Evidence, baseUrl: string, files: PublicFiles): object {
  const file = uploadId === null ? undefined : files.get(uploadId)
  const address = url ?? (file === undefined ? null : baseUrl + file)
  return { kind, title: address === null ? null : title, url: address }
}
