import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Outcome, Task } from './child.ts'

const child = fileURLToPath(new URL('./child.js', import.meta.url))
// lunr at 100,000 documents.
const mostHeapMegabytes = 16_000

/** Does the task in a process of its own, so that no engine lives on what another has left behind. */
export function inOwnProcess(task: Task): Promise<Outcome> {
  const words = ['--expose-gc', `--max-old-space-size=${mostHeapMegabytes}`, child, JSON.stringify(task)]
  const started = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  started.stdout.setEncoding('utf8').on('data', (text: string) => (said += text))
  return new Promise((resolve, reject) => {
    started.on('error', reject)
    started.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(said) as Outcome)
      else reject(new Error(`${task.engine} ended with ${code}`))
    })
  })
}
