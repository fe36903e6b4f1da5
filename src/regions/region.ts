export const regionKinds = ['provinsi', 'kabupaten', 'kota'] as const
export type RegionKind = (typeof regionKinds)[number]

/** A province, regency or city by its Kemendagri code: `35`, `35.10`, `32.71`. */
export interface Region {
  code: string
  /** "Kabupaten Banyuwangi", "Kota Bogor", "Provinsi Jawa Barat". */
  name: string
  kind: RegionKind
  provinceCode: string
}

/** Whether a code is the region's, or that of a regency or city in the province. */
export function isWithin(code: string | null, region: Region): boolean {
  return code !== null && (code === region.code || code.startsWith(`${region.code}.`))
}
