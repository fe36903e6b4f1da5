import type { Adoption } from '../adoptions/adoption.ts'
import { slugFrom } from '../slug.ts'
import type { Visit } from '../visits/visit.ts'
import { visitDay } from '../visits/visitWords.ts'
import { filledText } from './filledText.ts'
import { plainLetterhead } from './letterhead.ts'
import type { Paper } from './paper.ts'
import {
  commonLines,
  groundOf,
  namedPractices,
  type Desk,
  type Ground,
  type NamedPractice,
} from './paperGround.ts'
import { textOfPaper } from './paperText.ts'
import { day, dots, words } from './paperWords.ts'
import type { Block } from './blocks.ts'

/** Of an adoption: the adopter prints it on its own letterhead and signs it. */
export async function statementPaper(adoption: Adoption, desk: Desk): Promise<Paper> {
  const ground = await groundOf(desk)
  const [practice] = await namedPractices([adoption.practice], desk)
  const visit = adoption.visitId === null ? null : await desk.store.visit(adoption.visitId)
  return {
    name: 'surat_pernyataan',
    title: `Surat pernyataan replikasi ${practice?.name ?? adoption.practice}`,
    fileName: `surat-pernyataan-${slugFrom(adoption.practice)}-${slugFrom(adoption.institution)}`,
    creator: adoption.institution,
    letterhead: plainLetterhead(adoption.institution),
    isLetter: true,
    blocks: statementBlocks({ adoption, practice, visit }, ground),
  }
}

export interface StatementFile {
  adoption: Adoption
  practice: NamedPractice | undefined
  visit: Visit | null
}

export function statementBlocks({ adoption, practice, visit }: StatementFile, ground: Ground): Block[] {
  return filledText<'surat_pernyataan'>(textOfPaper('surat_pernyataan', ground.rules.papers), {
    lines: {
      ...commonLines(ground),
      instansi: adoption.institution,
      nama_praktik: practice?.name ?? adoption.practice,
      alamat_praktik: practice?.address ?? '-',
      kunjungan: visit ? `${visit.title}, ${visitDay(visit, words)}` : '-',
      ruang_lingkup: adoption.scope ?? dots,
      rencana: adoption.plan ?? dots,
      penanggung_jawab: adoption.responsible ?? dots,
      target: adoption.targetOn === null ? dots : day(adoption.targetOn),
      tahap: words.t(`adoptionStage.${adoption.stage}`),
    },
    blocks: { tanda_tangan: [adopterSignature(ground.today)] },
    conditions: { kunjungan: visit !== null },
  })
}

/** Who signs, where and when is known to the adopter alone. */
function adopterSignature(today: string): Block {
  return {
    kind: 'signature',
    lines: [`${dots}, ………………… ${today.slice(0, 4)}`, 'Yang menyatakan,'],
    name: null,
    below: [`NIP ${dots}`],
  }
}
