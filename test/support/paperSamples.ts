import type { PaperName } from '../../src/host/visitRules.ts'
import { startingRules } from '../../src/host/visitRules.ts'
import type { Block } from '../../src/papers/blocks.ts'
import type { Paper } from '../../src/papers/paper.ts'
import type { Ground } from '../../src/papers/paperGround.ts'
import { samplePaper } from '../../src/papers/samplePaper.ts'
import { startingTexts } from '../../src/papers/startingTexts.ts'

export const ground: Ground = {
  site: {
    version: 1,
    name: 'Tiru Banyuwangi',
    government: 'Pemerintah Kabupaten Banyuwangi',
    regionCode: '35.10',
    primaryColour: '#0b4f5c',
    logo: null,
    contactUnit: 'Bagian Organisasi',
    contactEmail: 'organisasi@contoh.go.id',
    contactPhone: '0333 000000',
    address: null,
    updatedAt: '2026-11-24T00:00:00.000Z',
  },
  rules: {
    ...startingRules,
    version: 1,
    updatedAt: null,
    signatory: { name: 'Contoh Nama', position: 'Sekretaris Daerah', place: null },
  },
  baseUrl: 'https://tiru.contoh.go.id',
  today: '2026-11-24',
}

/** A paper of these blocks under a letterhead. */
export function aPaper(blocks: Block[], differs: Partial<Paper> = {}): Paper {
  return {
    name: 'notulen',
    title: 'Notulen: Kunjungan Contoh',
    fileName: 'notulen-kunjungan-contoh',
    creator: 'Pemerintah Kabupaten Banyuwangi',
    letterhead: { names: ['Pemerintah Kabupaten Banyuwangi'], lines: ['Jalan Contoh 1'], logo: null },
    isLetter: false,
    blocks,
    ...differs,
  }
}

/** A paper of the made-up record, with the text that ships. */
export function shippedPaper(name: PaperName): Paper {
  const isLetter = name.startsWith('surat')
  return aPaper(samplePaper(name, startingTexts[name], ground), { name, title: `Contoh ${name}`, isLetter })
}
