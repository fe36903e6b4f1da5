import type { Site } from '../host/site.ts'
import { institutionKey } from '../visits/institutions.ts'
import type { Adoption } from './adoption.ts'

/** The host itself takes over what it learned elsewhere: nobody who copies the host. */
export function isOwn(
  { institution }: Pick<Adoption, 'institution'>,
  { government }: Pick<Site, 'government'>,
): boolean {
  return institutionKey(institution) === institutionKey(government)
}

/** Those of who copies the host: all that the public hears of and that is counted. */
export function ofOthers<T extends Pick<Adoption, 'institution'>>(
  adoptions: readonly T[],
  site: Pick<Site, 'government'>,
): T[] {
  return adoptions.filter((adoption) => !isOwn(adoption, site))
}
