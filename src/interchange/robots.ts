import { locales, localisedPath } from '../i18n/locale.ts'

/** Staff pages, the secret links of a visit, an adoption, a guest list and a kit, and files that are made when asked for. */
const closed = ['/staff', '/login', '/v/', '/a/', '/g/', '/k/', '/search/reading-list/', '/kits/*/export/']

/** What robots may read, and where the sitemap is. */
export function robotsText(baseUrl: string): string {
  const refused = locales.flatMap((locale) =>
    closed.map((path) => `Disallow: ${localisedPath(path, locale)}`),
  )
  return ['User-agent: *', ...refused, '', `Sitemap: ${baseUrl}/sitemap.xml`, ''].join('\n')
}
