import { existsSync } from 'node:fs'
import type { StoreProblem } from '../storage/openStore.ts'
import { CommandFailed, type Terminal } from './command.ts'
import { storeInWords } from './faults.ts'

const mostLost = 20

/** Refuses a data folder that is not there, before it is looked into. */
export function demandFolder(dataDir: string): void {
  if (!existsSync(dataDir)) throw new CommandFailed(`Belum ada penyimpanan: folder ${dataDir} tidak ada.`)
}

/** What is wrong with the files of a store, and what cannot be read any more. */
export function tellProblems(problems: readonly StoreProblem[], terminal: Terminal): void {
  for (const { file, sentence, lost, isDamage } of problems) {
    terminal.say(`${isDamage ? 'Rusak' : 'Catatan'}: ${file}: ${storeInWords(sentence)}`)
    for (const line of lost.slice(0, mostLost)) terminal.say(`    hilang: ${line}`)
    if (lost.length > mostLost) terminal.say(`    dan ${lost.length - mostLost} lagi`)
  }
}
