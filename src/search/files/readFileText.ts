import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { limits } from './readableKinds.ts'

/** The text of a file; or why there is none, and whether it is of use to try again. */
export type FileReading = { text: string } | { problem: string; isLasting: boolean }

/** Reads a PDF or DOCX file in a process of its own, which ends when it takes too long or too much memory. */
export function readFileText(
  { path, mediaType }: { path: string; mediaType: string },
  signal: AbortSignal,
  milliseconds = limits.milliseconds,
): Promise<FileReading> {
  return new Promise((resolve) => {
    const reader = fork(fileURLToPath(new URL('./readingProcess.js', import.meta.url)), [path, mediaType], {
      execArgv: ['--max-old-space-size=256'],
      env: {},
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      timeout: milliseconds,
      killSignal: 'SIGKILL',
      signal,
    })
    let outcome: FileReading | null = null
    reader.on('message', (message) => (outcome = message as FileReading))
    reader.on('error', (error) => (outcome ??= { problem: error.message, isLasting: false }))
    reader.on('close', () => {
      const problem = reader.killed ? 'reading it takes too long' : 'reading it takes too much memory'
      resolve(outcome ?? { problem, isLasting: true })
    })
  })
}
