import type { VisitRules } from '../host/visitRules.ts'
import type { Site } from '../host/site.ts'
import { formatDate } from '../i18n/format.ts'
import { translator } from '../i18n/translate.ts'
import type { AgendaEntry, HostContact, VisitContent } from '../visits/visit.ts'
import { programmeText, type Words } from '../visits/visitWords.ts'

/** Papers are written in Indonesian, whoever downloads them. */
export const words: Words = { t: translator('id'), locale: 'id' }
export const dots = '…………………………'
export const toBeTold = 'akan kami beritahukan kemudian'
export const unknown = 'belum diketahui'

/** Of a visit that is over nothing more will be told. */
export function untold({ startOn }: Pick<VisitContent, 'startOn'>, today: string): string {
  return startOn < today ? 'tidak dicatat' : toBeTold
}

/** "24 November 2026". */
export function day(date: string): string {
  return formatDate(date, 'id')
}

/** "09.00" of "09:00". */
export function clock(time: string | null): string {
  return time?.replace(':', '.') ?? ''
}

/** "pukul 09.00 sampai 12.00", else as the agenda begins; null when neither says. */
export function hours({
  startAt,
  endAt,
  agenda,
}: Pick<VisitContent, 'startAt' | 'endAt' | 'agenda'>): string | null {
  const first = startAt ?? agenda.map(({ at }) => at).find((at) => at !== null) ?? null
  if (first === null) return null
  return `pukul ${clock(first)} sampai ${endAt === null ? 'selesai' : clock(endAt)}`
}

export function people(count: number | null): string {
  return count === null
    ? unknown
    : words.t('visit.people', { n: count, people: count.toLocaleString('id-ID') })
}

/** "Pelatihan teknis, angkatan IV"; "" when neither is known. */
export function training({
  programme,
  batch,
}: Pick<VisitContent['delegations'][number], 'programme' | 'batch'>): string {
  const parts = [programmeText(programme, words), batch === null ? null : `angkatan ${batch}`]
  return parts.filter((part) => part !== null).join(', ')
}

/** What stands after "Pemerintah Kabupaten": "Banyuwangi"; the whole name of what is called otherwise. */
export function placeOf({ government }: Pick<Site, 'government'>): string {
  return government.replace(/^pemerintah\s+(provinsi|kabupaten|kota|daerah)\s+/i, '')
}

const heads: Record<string, string> = { provinsi: 'Gubernur', kabupaten: 'Bupati', kota: 'Wali Kota' }

/** "Bupati Banyuwangi". */
export function headOf(site: Pick<Site, 'government'>): string {
  const [, kind = ''] = /^pemerintah\s+(provinsi|kabupaten|kota)\s/i.exec(site.government) ?? []
  const title = heads[kind.toLowerCase()]
  return title ? `${title} ${placeOf(site)}` : 'Kepala daerah'
}

/** Whom a delegation can call: who is named for the visit, else the office. */
export function contactsLine(contacts: readonly HostContact[], site: Site): string {
  const named = contacts.map(({ name, role, phone }) =>
    joined([role === null ? name : `${name} (${role})`, phone]),
  )
  if (named.length > 0) return named.join('; ')
  const office = joined([site.contactUnit, site.contactPhone, site.contactEmail])
  return office === '' ? site.government : office
}

/** What is known of several things, with commas. */
export function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(', ')
}

export function agendaRow({ at, title, place, speaker }: AgendaEntry): string[] {
  return [clock(at), title, place ?? '', speaker ?? '']
}

export function placeOfLetter({ signatory }: VisitRules, site: Site): string {
  return signatory.place ?? placeOf(site)
}
