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
