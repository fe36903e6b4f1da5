import type { Guest } from '../guests/guest.ts'
import { paragraph, table, type Block } from './blocks.ts'
import type { Visit } from '../visits/visit.ts'
import { blankRows } from './visitBlocks.ts'

const columns = [
  { label: 'No.', share: 7 },
  { label: 'Nama', share: 28 },
  { label: 'Jabatan', share: 23 },
  { label: 'Instansi', share: 22 },
  { label: 'Tanda tangan', share: 20 },
]
const fewestRows = 20
const mostRows = 300

/** Numbered rows to sign: as many as people are expected, and some more. */
export function blankList({ delegations }: Pick<Visit, 'delegations'>): Block[] {
  const expected = delegations.reduce((sum, { plannedCount }) => sum + (plannedCount ?? 0), 0)
  const count = Math.min(mostRows, Math.max(fewestRows, Math.ceil((expected * 1.1) / 5) * 5))
  const rows = blankRows(count, columns.length).map(([, ...cells], index) => [`${index + 1}.`, ...cells])
  return [table(columns, rows, true)]
}

/** Who was announced and who came. Personal data: staff only. */
export function filledList(guests: readonly Guest[]): Block[] {
  if (guests.length === 0) return [paragraph('Belum ada tamu yang terdaftar.')]
  const rows = guests.map(({ name, position, institution, isPresent }, index) => [
    `${index + 1}.`,
    name ?? '(sudah dianonimkan)',
    position ?? '',
    institution ?? '',
    isPresent ? 'Hadir' : '',
  ])
  return [table(columns, rows, true)]
}
