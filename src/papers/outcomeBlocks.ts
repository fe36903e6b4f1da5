import type { Adoption } from '../adoptions/adoption.ts'
import type { VisitRequest } from '../requests/request.ts'
import { bullets, paragraph, table, type Block } from './blocks.ts'
import type { NamedPractice } from './paperGround.ts'
import { day, words } from './paperWords.ts'

/** What was promised after a visit; nobody's contact. */
export function commitmentBlocks(adoptions: readonly Adoption[], nameOf: (slug: string) => string): Block[] {
  const standing = adoptions.filter(({ review }) => review !== 'ditolak')
  if (standing.length === 0) return [paragraph('Belum ada minat atau komitmen yang dicatat.')]
  const columns = [
    { label: 'Instansi', share: 26 },
    { label: 'Praktik baik', share: 24 },
    { label: 'Tahap', share: 16 },
    { label: 'Ruang lingkup', share: 18 },
    { label: 'Target', share: 16 },
  ]
  const rows = standing.map(({ institution, practice, stage, review, scope, targetOn }) => [
    institution,
    nameOf(practice),
    words.t(`adoptionStage.${stage}`) + (review === 'menunggu' ? ' (belum ditinjau)' : ''),
    scope ?? '-',
    targetOn === null ? '-' : day(targetOn),
  ])
  return [table(columns, rows)]
}

/** What the delegations chose for each practice, and how useful they found the visit. */
export function followUpBlocks(
  requests: readonly VisitRequest[],
  practices: readonly NamedPractice[],
): Block[] {
  const lines = [...practices.flatMap((practice) => choicesLine(requests, practice)), ...surveyLine(requests)]
  return lines.length === 0 ? [paragraph('Belum ada tindak lanjut yang dicatat.')] : [bullets(lines)]
}

function choicesLine(requests: readonly VisitRequest[], { slug, name }: NamedPractice): string[] {
  const chosen = requests.flatMap(({ followUps }) => followUps.filter(({ practice }) => practice === slug))
  if (chosen.length === 0) return []
  const count = (choice: string) => chosen.filter((one) => one.choice === choice).length
  return [
    `${name}: ${count('komitmen')} komitmen, ${count('minat')} minat, ${count('tidak_ada')} belum berminat`,
  ]
}

function surveyLine(requests: readonly VisitRequest[]): string[] {
  const marks = requests.flatMap(({ survey }) => (survey ? [survey.usefulness] : []))
  if (marks.length === 0) return []
  const mean = marks.reduce((sum, mark) => sum + mark, 0) / marks.length
  const shown = mean.toLocaleString('id-ID', { maximumFractionDigits: 1 })
  return [`Kegunaan kunjungan menurut rombongan: ${shown} dari 5 (${marks.length} jawaban)`]
}
