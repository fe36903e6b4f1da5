import type { Crumb, Frame } from '../web/frame.ts'
import type { PublishedPractice } from './practice.ts'

/** schema.org/Article and its BreadcrumbList; null for a made-up practice, which must not be harvested as a fact. */
export function practiceJsonLd(
  practice: PublishedPractice,
  { breadcrumb, visits }: { breadcrumb: readonly Crumb[]; visits: number },
  frame: Pick<Frame, 'baseUrl' | 'to' | 'site' | 't'>,
): object | null {
  const { baseUrl, to } = frame
  if (practice.published.isMadeUp) return null
  const url = baseUrl + to(`/practices/${practice.slug}`)
  const itemListElement = breadcrumb.map(({ label, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: label,
    item: path === null ? url : baseUrl + to(path),
  }))
  return {
    '@context': 'https://schema.org',
    '@graph': [article(practice, { url, visits }, frame), { '@type': 'BreadcrumbList', itemListElement }],
  }
}

function article(
  { published, firstPublishedAt, publishedAt }: PublishedPractice,
  { url, visits }: { url: string; visits: number },
  { baseUrl, site, t }: Pick<Frame, 'baseUrl' | 'site' | 't'>,
) {
  const { name, summary, affairs, tags, sources, awards } = published
  const publisher = { '@type': 'GovernmentOrganization', name: site.government, url: baseUrl }
  return {
    '@type': 'Article',
    headline: name,
    abstract: summary,
    url,
    mainEntityOfPage: url,
    inLanguage: 'id',
    datePublished: firstPublishedAt ?? publishedAt,
    dateModified: publishedAt,
    author: publisher,
    publisher,
    about: affairs.map((affair) => t(`affair.${affair}`)),
    keywords: tags,
    citation: sources.map(({ title, url: source }) => source ?? title),
    award: awards.map((award) => award.name),
    interactionStatistic: {
      '@type': 'InteractionCounter',
      interactionType: 'https://schema.org/VisitAction',
      userInteractionCount: visits,
    },
  }
}
