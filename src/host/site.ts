/** Who runs this site: a record that an admin edits, not environment. */
export interface Site {
  version: number
  /** "Tiru Banyuwangi". */
  name: string
  /** "Pemerintah Kabupaten Banyuwangi". */
  government: string
  regionCode: string
  /** `#rrggbb`; white text on it has a contrast of at least 4.5. */
  primaryColour: string
  /** Hash of an uploaded image, or null. */
  logo: string | null
  contactUnit: string | null
  contactEmail: string | null
  contactPhone: string | null
  address: string | null
  updatedAt: string
}
export type SiteContent = Omit<Site, 'version' | 'updatedAt'>
