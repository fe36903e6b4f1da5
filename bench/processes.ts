import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

// lunr at 100,000 documents.
const mostHeapMegabytes = 16_000

/** What a script of this folder says, as JSON; in a process of its own, so that none lives on what another has left. */
export function inOwnProcess<T>(script: string, words: readonly string[]): Promise<T> {
  const path = fileURLToPath(new URL(`./${script}.js`, import.meta.url))
  const options = ['--expose-gc', `--max-old-space-size=${mostHeapMegabytes}`, path]
  const started = spawn(process.execPath, [...options, ...words], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  started.stdout.setEncoding('utf8').on('data', (text: string) => (said += text))
  return new Promise((resolve, reject) => {
    started.on('error', reject)
    started.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(said) as T)
      else reject(new Error(`${script} ${words.join(' ')} ended with ${code}`))
    })
  })
}
