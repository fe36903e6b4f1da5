import { openJournalFile } from '../../../src/storage/embedded/journal.ts'
import type { OpenJournalFile } from '../../../src/storage/embedded/journal.ts'

export type Fault = 'write' | 'half-write' | 'datasync' | 'truncate' | 'open'

/** A disk whose faults are switched on and off; it counts what reached it. */
export interface FaultyDisk {
  faults: Set<Fault>
  datasyncs: number
  openJournal: OpenJournalFile
}

export function faultyDisk(): FaultyDisk {
  const disk: FaultyDisk = { faults: new Set(), datasyncs: 0, openJournal }

  function failIf(fault: Fault, code: string): void {
    if (disk.faults.has(fault)) throw Object.assign(new Error(`${code}: injected`), { code })
  }

  async function openJournal(...[path, flags]: Parameters<OpenJournalFile>): ReturnType<OpenJournalFile> {
    failIf('open', 'EMFILE')
    const file = await openJournalFile(path, flags)
    const write = async (
      bytes: Buffer,
      offset: number,
      length: number,
      position: number,
    ): Promise<unknown> => {
      failIf('write', 'ENOSPC')
      if (disk.faults.has('half-write')) await file.write(bytes, offset, length >> 1, position)
      failIf('half-write', 'ENOSPC')
      return file.write(bytes, offset, length, position)
    }
    return {
      write: write as typeof file.write,
      truncate: async (length) => {
        failIf('truncate', 'EIO')
        await file.truncate(length)
      },
      datasync: async () => {
        failIf('datasync', 'EIO')
        disk.datasyncs += 1
        await file.datasync()
      },
      close: () => file.close(),
    }
  }

  return disk
}
