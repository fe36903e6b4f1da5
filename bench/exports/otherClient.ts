import { Agent, get } from 'node:http'
import { parentPort, workerData } from 'node:worker_threads'

// Asks for one page after the other, as a reader does, and tells how long each took.
const { pages } = workerData as { pages: string[] }
const agent = new Agent({ keepAlive: true })
const waits: number[] = []
const ending = { isAsked: false }

parentPort?.on('message', () => (ending.isAsked = true))
for (const page of [...pages, ...pages]) await asked(page)
waits.length = 0
parentPort?.postMessage('ready', [])
for (let turn = 0; !ending.isAsked; turn += 1) {
  waits.push(await asked(pages[turn % pages.length] ?? ''))
  await new Promise((resolve) => setTimeout(resolve, 10))
}
parentPort?.postMessage(waits, [])
parentPort?.close()

function asked(page: string): Promise<number> {
  const startedAt = performance.now()
  return new Promise((resolve, reject) => {
    get(page, { agent }, (response) => {
      response.resume()
      response.on('end', () => resolve(performance.now() - startedAt))
    }).on('error', reject)
  })
}
