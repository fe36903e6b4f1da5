import { z } from 'zod'

/** Not told: recognised from the institution. Null, which only an API or import can say: it is in no region. */
export function regionCode({ isRegion }: { isRegion(code: string): boolean }) {
  return z.preprocess(
    (value) => (value === '' ? undefined : value),
    z.string().refine(isRegion, 'error.unknownReference').nullable().optional(),
  )
}

/** With the region that was told, else the one that its institution's name says. */
export function withRegion<T extends { institution: string; regionCode?: string | null | undefined }>(
  told: T,
  { regionCodeOf }: { regionCodeOf(institution: string): string | null },
): T & { regionCode: string | null } {
  const { institution, regionCode: code } = told
  return { ...told, regionCode: code === undefined ? regionCodeOf(institution) : code }
}
