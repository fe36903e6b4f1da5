import { repairStore, type Repair } from '../storage/openStore.ts'
import { exitCodes, type LocalCommand, type Terminal } from './command.ts'
import { demandFolder, tellProblems } from './storeProblems.ts'
import { counted } from './terminal.ts'

/** `repair`: first says what would be lost; `--yes` does it. */
export const repair: LocalCommand = {
  place: 'here',
  name: 'repair',
  usage: '[--yes]',
  about:
    'Menyelamatkan penyimpanan yang rusak. Tanpa --yes hanya memberi tahu apa yang akan hilang. Hentikan server dulu.',
  operands: 0,
  options: { yes: { isFlag: true } },

  async run({ options }, { dataDir, now }, terminal) {
    const isMeant = options.has('yes')
    demandFolder(dataDir)
    const planned = await repairStore(dataDir, { dryRun: true, now })
    tellProblems(planned.problems, terminal)
    if (planned.problems.length === 0) {
      terminal.say('Tidak ada yang rusak: tidak ada yang perlu diperbaiki.')
      return exitCodes.done
    }
    terminal.say(`${counted(planned.recordsKept)} catatan terbaca dan dipertahankan.`)
    if (isMeant) return tellDone(await repairStore(dataDir, { dryRun: false, now }), terminal)
    terminal.say('Belum ada yang diubah. Untuk memperbaikinya: npm run tiru -- repair --yes')
    return exitCodes.failed
  },
}

function tellDone({ keptIn }: Repair, terminal: Terminal): number {
  terminal.say(`Penyimpanan diperbaiki. Berkas lama disimpan di ${keptIn} dalam DATA_DIR.`)
  return exitCodes.done
}
