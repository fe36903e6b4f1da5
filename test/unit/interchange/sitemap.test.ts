import assert from 'node:assert/strict'
import { sitemap, sitemapIndex } from '../../../src/interchange/sitemap.ts'
import { childrenOf, parseXml, textOf } from '../../support/xmlTree.ts'

const page = {
  urls: { id: 'https://a.id/visits/x', en: 'https://a.id/en/visits/x' },
  changedAt: '2026-01-02T00:00:00.000Z',
}

describe('A sitemap', () => {
  it('names a page once in each language, each time with both languages and a default', () => {
    const urls = childrenOf(parseXml(sitemap([page])), 'url')
    assert.deepEqual(
      urls.map((url) => textOf(url, 'loc')),
      [page.urls.id, page.urls.en],
    )
    for (const url of urls) {
      const alternates = childrenOf(url, 'xhtml:link').map(({ attributes }) => [
        attributes['hreflang'],
        attributes['href'],
      ])
      assert.deepEqual(alternates, [
        ['id', page.urls.id],
        ['en', page.urls.en],
        ['x-default', page.urls.id],
      ])
      assert.equal(textOf(url, 'lastmod'), page.changedAt)
    }
  })

  it('gives no date to a page without one', () => {
    const [url] = childrenOf(parseXml(sitemap([{ ...page, changedAt: null }])), 'url')
    assert.deepEqual(url && childrenOf(url, 'lastmod'), [])
  })

  it('is an index of its parts when it is too long', () => {
    const parts = childrenOf(
      parseXml(sitemapIndex(['https://a.id/sitemap-1.xml', 'https://a.id/sitemap-2.xml'])),
      'sitemap',
    )
    assert.deepEqual(
      parts.map((part) => textOf(part, 'loc')),
      ['https://a.id/sitemap-1.xml', 'https://a.id/sitemap-2.xml'],
    )
  })
})
