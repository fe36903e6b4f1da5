import { checkStore, type StoreProblem } from '../storage/openStore.ts'
import { exitCodes, type StoreCommand, type Terminal } from './command.ts'
import { faultsOfRecords } from './recordFaults.ts'
import { demandFolder, tellProblems } from './storeProblems.ts'
import { counted } from './terminal.ts'

// A running server may replace a checkpoint between two reads: what is damaged is so each time.
const looks = 3

/** `check`: reads the whole store, files first, and says what is wrong. */
export const check: StoreCommand = {
  place: 'store',
  name: 'check',
  usage: '',
  about: 'Membaca seluruh penyimpanan dan menyebut apa yang salah; kode keluar 0 bila tidak ada.',
  operands: 0,
  options: {},
  input: { from: 'nothing' },

  async inspect(dataDir, terminal) {
    demandFolder(dataDir)
    const problems = await problemsOf(dataDir)
    tellProblems(problems, terminal)
    return problems.some(({ isDamage }) => isDamage) ? exitCodes.failed : exitCodes.done
  },

  async run(_invocation, parts, terminal) {
    const { faults, records } = await faultsOfRecords(parts, terminal)
    for (const fault of faults) terminal.say(`Salah: ${fault}`)
    return sumUp(faults.length, records, terminal)
  },
}

async function problemsOf(dataDir: string): Promise<StoreProblem[]> {
  let problems = await checkStore(dataDir)
  for (let look = 1; look < looks && problems.some(({ isDamage }) => isDamage); look += 1) {
    problems = await checkStore(dataDir)
  }
  return problems
}

function sumUp(faults: number, records: number, terminal: Terminal): number {
  terminal.say(
    faults === 0
      ? `${counted(records)} catatan diperiksa: isinya tidak ada yang salah.`
      : `${counted(records)} catatan diperiksa: ${counted(faults)} kesalahan.`,
  )
  return faults === 0 ? exitCodes.done : exitCodes.failed
}
