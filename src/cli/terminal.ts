import type { Terminal } from './command.ts'

/** Where output goes: process.stdout and process.stderr, or a test's. */
export interface Output {
  write(text: string): unknown
  isTTY?: boolean
}

const redrawMs = 100
const barWidth = 30

/** Results on `out`, complaints and progress on `error`: a bar on a terminal, else a line for every tenth. */
export function terminalOn(out: Output, error: Output): Terminal {
  const progress = error.isTTY ? barOn(error) : tenthsOn(error)
  return {
    say(line) {
      progress.clear()
      out.write(`${line}\n`)
    },
    complain(line) {
      progress.clear()
      error.write(`${line}\n`)
    },
    progress: progress.show,
  }
}

interface Progress {
  show(done: number, total: number | null): void
  /** Makes room for a line. */
  clear(): void
}

function barOn(error: Output): Progress {
  let drawnAt = 0
  let isDrawn = false
  return {
    show(done, total) {
      const isEnd = done === total
      if (!isEnd && Date.now() - drawnAt < redrawMs) return
      drawnAt = Date.now()
      error.write(`\r${bar(done, total)}\u001b[K${isEnd ? '\n' : ''}`)
      isDrawn = !isEnd
    },
    clear() {
      if (isDrawn) error.write('\r\u001b[K')
      isDrawn = false
    },
  }
}

function bar(done: number, total: number | null): string {
  if (total === null) return counted(done)
  const filled = Math.round((barWidth * done) / Math.max(total, 1))
  return `[${'#'.repeat(filled)}${'.'.repeat(barWidth - filled)}] ${counted(done)} dari ${counted(total)}`
}

function tenthsOn(error: Output): Progress {
  let said = 0
  return {
    show(done, total) {
      const tenth = total === null ? Math.floor(done / 1000) : Math.floor((done * 10) / Math.max(total, 1))
      if (tenth <= said) return
      said = tenth
      error.write(total === null ? `${counted(done)} ...\n` : `${counted(done)} dari ${counted(total)}\n`)
    },
    clear() {},
  }
}

/** "12.500". */
export function counted(number: number): string {
  return new Intl.NumberFormat('id-ID').format(number)
}
