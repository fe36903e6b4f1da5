import { dayOf } from '../calendarDate.ts'
import type { Site } from '../host/site.ts'
import type { VisitRules } from '../host/visitRules.ts'
import type { Parts } from '../parts.ts'
import { latestContent } from '../practices/practice.ts'
import { paragraph, type Block } from './blocks.ts'
import { day, dots, headOf, placeOfLetter } from './paperWords.ts'

export type Desk = Pick<Parts, 'store' | 'now' | 'config'>

/** What each paper of the host stands on. */
export interface Ground {
  site: Site
  rules: VisitRules
  baseUrl: string
  today: string
}

export async function groundOf({ store, now, config }: Desk): Promise<Ground> {
  const [site, rules] = await Promise.all([store.site(), store.visitRules()])
  return { site, rules, baseUrl: config.baseUrl, today: dayOf(now()) }
}

export function commonLines({ site, baseUrl, today }: Ground) {
  return {
    pemerintah: site.government,
    kepala_daerah: headOf(site),
    hari_ini: day(today),
    alamat_situs: baseUrl,
  }
}

export function commonBlocks({
  site,
  rules,
  today,
}: Ground): Record<'tempat_tanggal' | 'tanda_tangan', Block[]> {
  const { name, position } = rules.signatory
  return {
    tempat_tanggal: [paragraph(`${placeOfLetter(rules, site)}, ${day(today)}`, 'right')],
    tanda_tangan: [{ kind: 'signature', lines: [`${position ?? dots},`], name, below: [] }],
  }
}

/** Of a practice in a paper: its name, and where it can be read once it is published. */
export interface NamedPractice {
  slug: string
  name: string
  address: string | null
}

export async function namedPractices(
  slugs: readonly string[],
  { store, config }: Desk,
): Promise<NamedPractice[]> {
  return Promise.all(
    slugs.map(async (slug) => {
      const practice = (await store.findPractice(slug))?.record
      if (!practice) return { slug, name: slug, address: null }
      const isPublic = practice.published !== null && practice.withdrawal === null
      const address = isPublic ? `${config.baseUrl}/practices/${practice.slug}` : null
      return { slug, name: (practice.published ?? latestContent(practice)).name, address }
    }),
  )
}
