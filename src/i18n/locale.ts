export const locales = ['id', 'en'] as const
export type Locale = (typeof locales)[number]

/** The address of `path` in a language: Indonesian without a prefix, English under `/en`. */
export function localisedPath(path: string, locale: Locale): string {
  if (locale === 'id') return path
  return path === '/' ? '/en' : `/en${path}`
}
