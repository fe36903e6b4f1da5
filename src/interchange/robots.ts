import { locales, localisedPath } from '../i18n/locale.ts'

/** Staff pages, and the secret links of a visit, an adoption and a guest list. */
const closed = ['/staff', '/login', '/v/', '/a/', '/g/']

/** What robots may read, and where the sitemap is. */
export function robotsText(baseUrl: string): string {
  const refused = locales.flatMap((locale) =>
    closed.map((path) => `Disallow: ${localisedPath(path, locale)}`),
  )
  return ['User-agent: *', ...refused, '', `Sitemap: ${baseUrl}/sitemap.xml`, ''].join('\n')
}
