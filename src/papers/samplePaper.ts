import type { PaperName } from '../host/visitRules.ts'
import type { Block } from './blocks.ts'
import type { Ground, NamedPractice } from './paperGround.ts'
import { heading } from './blocks.ts'
import { replyBlocks } from './replyPaper.ts'
import { sampleAdoption, sampleRequest, sampleVisit } from './samples.ts'
import { statementBlocks } from './statementPaper.ts'
import { blocksOfPaper } from './visitPaper.ts'

/** A paper of a made-up record with this text; a reply both as accepted and as declined. */
export function samplePaper(name: PaperName, text: string, before: Ground): Block[] {
  const ground: Ground = { ...before, rules: { ...before.rules, papers: { [name]: text } } }
  const practice: NamedPractice = {
    slug: 'praktik-contoh',
    name: 'Praktik contoh',
    address: `${ground.baseUrl}/practices/praktik-contoh`,
  }
  if (name === 'surat_pernyataan')
    return statementBlocks({ adoption: sampleAdoption, practice, visit: sampleVisit }, ground)
  if (name !== 'surat_balasan') return blocksOfPaper(name, fileOf(practice), { ground, isFilled: false })
  const declined = { ...sampleRequest, state: 'ditolak', visitId: null } as const
  return [
    heading('Bila diterima'),
    ...replyBlocks(sampleRequest, { visit: sampleVisit, practices: [practice] }, ground),
    heading('Bila ditolak'),
    ...replyBlocks(declined, { visit: null, practices: [practice] }, ground),
  ]
}

function fileOf(practice: NamedPractice) {
  return {
    visit: sampleVisit,
    practices: [practice],
    unitNames: new Map<string, string>(),
    guests: [],
    adoptions: [sampleAdoption],
    requests: [sampleRequest],
  }
}
