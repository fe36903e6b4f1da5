import assert from 'node:assert/strict'
import { atomFeed, type AtomEntry, type AtomFeed, stableUrn } from '../../../src/interchange/atom.ts'
import { childrenOf, parseXml, textOf } from '../../support/xmlTree.ts'

const entry: AtomEntry = {
  id: stableUrn('visit:1'),
  title: 'Studi <tiru> & kaji',
  url: 'https://tiru.example.go.id/visits/a',
  publishedAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-02T00:00:00.000Z',
  summary: '“Ringkas” & jelas',
  categories: ['Kunjungan'],
}
const feed: AtomFeed = {
  id: stableUrn('feed'),
  title: 'Tiru',
  subtitle: 'Terbaru',
  language: 'id',
  author: 'Pemerintah Kabupaten Banyuwangi',
  selfUrl: 'https://tiru.example.go.id/feed.xml',
  pagesUrl: 'https://tiru.example.go.id/',
  updatedAt: '2025-05-05T00:00:00.000Z',
  entries: [],
}

describe('An Atom feed', () => {
  it('keeps markup in titles and summaries as text', () => {
    const [read] = childrenOf(parseXml(atomFeed({ ...feed, entries: [entry] })), 'entry')
    assert.ok(read)
    assert.equal(textOf(read, 'title'), entry.title)
    assert.equal(textOf(read, 'summary'), entry.summary)
  })

  it('is as new as its newest entry', () => {
    const older = { ...entry, id: stableUrn('visit:2'), updatedAt: '2024-01-02T00:00:00.000Z' }
    assert.equal(textOf(parseXml(atomFeed({ ...feed, entries: [older, entry] })), 'updated'), entry.updatedAt)
  })

  it('is as new as the site when it is empty', () => {
    assert.equal(textOf(parseXml(atomFeed(feed)), 'updated'), feed.updatedAt)
  })
})

describe('A stable URN', () => {
  it('is a UUID of version 8 that is always the same for a name, and another for another', () => {
    assert.match(
      stableUrn('visit:1'),
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/,
    )
    assert.equal(stableUrn('visit:1'), stableUrn('visit:1'))
    assert.notEqual(stableUrn('visit:1'), stableUrn('visit:2'))
  })
})
