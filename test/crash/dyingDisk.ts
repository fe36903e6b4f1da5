import fs from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'

const calls = ['copyFile', 'mkdir', 'open', 'readFile', 'readdir', 'rename', 'rm', 'stat'] as const
const callsOnFiles = ['datasync', 'sync', 'truncate', 'write', 'writeFile'] as const

class Died extends Error {}

/**
 * Runs `task` on a disk that is gone from its `fatal`th call on, so that the files are what a kill at that call leaves.
 * Returns whether it was killed.
 */
export async function killedAt(fatal: number, task: () => Promise<unknown>): Promise<boolean> {
  let count = 0
  const count1 = (): void => {
    count += 1
    if (count >= fatal) throw new Died(`the disk is gone from call ${fatal} on`)
  }
  const originals = Object.fromEntries(calls.map((name) => [name, fs[name]]))
  for (const name of calls) replace(fs, name, count1)
  const openCounted = fs.open
  fs.open = async (...given) => {
    const file: FileHandle = await openCounted(...given)
    for (const name of callsOnFiles) replace(file, name, count1)
    return file
  }
  syncBuiltinESMExports()
  try {
    await task().catch((error: unknown) => {
      if (count < fatal) throw error
    })
  } finally {
    Object.assign(fs, originals)
    syncBuiltinESMExports()
  }
  return count >= fatal
}

function replace(owner: object, name: string, before: () => void): void {
  const original = Reflect.get(owner, name) as (...given: unknown[]) => Promise<unknown>
  Reflect.set(owner, name, async (...given: unknown[]) => {
    before()
    return original.apply(owner, given)
  })
}
