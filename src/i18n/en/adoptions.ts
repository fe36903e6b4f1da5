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
  'adoptions.error.phone': 'Enter a phone number in digits, for example 0812-3456-7890.',
  'adoptions.error.nothingShown': 'Enter a web address for this evidence, or attach a file.',
  'adoptions.error.whyStopped': 'Tell why it was stopped: others can learn from that.',
  'adoptions.error.future': 'Enter today or a day in the past: this records what has happened.',
}
