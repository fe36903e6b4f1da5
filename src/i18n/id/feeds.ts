export const feeds = {
  'feed.title': '{site}: praktik baik dan kunjungan terbaru',
  'feed.subtitle': 'Yang baru diterbitkan oleh {government}',
  'feed.practice': 'Praktik baik',
  'feed.adoption': 'Replikasi',
  'feed.adoptionTitle': '{institution}: {stage} – {practice}',
  'feed.visit': 'Kunjungan',
  'feed.searchDescription': 'Cari praktik baik dan kunjungan di {government}',
} as const
