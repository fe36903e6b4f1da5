import type { Crumb, Frame } from '../web/frame.ts'
import { minutesOfJp } from './kit.ts'
import { practicesIn } from './material.ts'
import type { Reading } from './reading.ts'

const mostParts = 30

/** schema.org/LearningResource and its BreadcrumbList; null for what is made up, which must not be harvested as a fact. */
export function kitJsonLd(
  { kit, material }: Reading,
  breadcrumb: readonly Crumb[],
  { baseUrl, to, site }: Pick<Frame, 'baseUrl' | 'to' | 'site'>,
): object | null {
  if (material.isMadeUp) return null
  const { title, description, address: url, author, subject, jp, indicators } = material
  const itemListElement = breadcrumb.map(({ label, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: label,
    item: path === null ? url : baseUrl + to(path),
  }))
  const resource = {
    '@type': 'LearningResource',
    name: title,
    ...(description !== null && { description }),
    url,
    inLanguage: 'id',
    isAccessibleForFree: true,
    learningResourceType: 'bahan ajar',
    datePublished: kit.firstPublishedAt ?? kit.publishedAt,
    dateModified: kit.publishedAt,
    author: { '@type': kit.ownerId === null ? 'GovernmentOrganization' : 'Person', name: author },
    publisher: { '@type': 'GovernmentOrganization', name: site.government, url: baseUrl },
    ...(subject !== null && { about: subject }),
    ...(jp !== null && { timeRequired: `PT${jp * minutesOfJp}M` }),
    teaches: indicators.map(({ text }) => text),
    hasPart: practicesIn(material)
      .slice(0, mostParts)
      .map(({ name, address }) => ({ '@type': 'Article', headline: name, url: address })),
  }
  return {
    '@context': 'https://schema.org',
    '@graph': [resource, { '@type': 'BreadcrumbList', itemListElement }],
  }
}
