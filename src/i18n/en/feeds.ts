import type { feeds as source } from '../id/feeds.ts'

export const feeds: Record<keyof typeof source, string> = {
  'feed.title': '{site}: newest practices and visits',
  'feed.subtitle': 'Newly published by {government}',
  'feed.practice': 'Good practice',
  'feed.adoption': 'Replication',
  'feed.adoptionTitle': '{institution}: {stage} – {practice}',
  'feed.visit': 'Visit',
  'feed.searchDescription': 'Search practices and visits of {government}',
}
