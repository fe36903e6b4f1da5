import type { adoptions as source } from '../id/adoptions.ts'

export const adoptions: Record<keyof typeof source, string> = {
  'adoptionStage.minat': 'Interest',
  'adoptionStage.komitmen': 'Commitment',
  'adoptionStage.adaptasi': 'Adaptation',
  'adoptionStage.uji_coba': 'Trial',
  'adoptionStage.diterapkan': 'In use',
  'adoptionStage.dihentikan': 'Stopped',
  'evidenceKind.pks': 'Cooperation agreement (PKS)',
  'evidenceKind.mou': 'Memorandum of understanding (MoU)',
  'evidenceKind.surat_pernyataan': 'Statement of replication',
  'evidenceKind.regulasi': 'Regulation',
  'evidenceKind.dokumentasi': 'Documentation',
  'evidenceKind.media': 'Media',
  'review.menunggu': 'Waiting for review',
  'review.diterima': 'Accepted',
  'review.ditolak': 'Rejected',
}
