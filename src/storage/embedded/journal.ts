import { open } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { Explained, sentence, type Sentence } from '../sentence.ts'

/** What a journal needs of an open file; tests give one that fails. */
export type JournalFile = Pick<FileHandle, 'write' | 'datasync' | 'truncate' | 'close'>
/** `r+` opens a journal that exists, `w` begins one. */
export type OpenJournalFile = (path: string, flags: 'r+' | 'w') => Promise<JournalFile>

export const openJournalFile: OpenJournalFile = (path, flags) => open(path, flags)

/** The frame was not written; the journal is as it was before. */
export class NotWritten extends Explained {}

/** Nobody knows what is on the disk now: nothing may be acknowledged until a restart has read it. */
export class JournalBroken extends Explained {}

/** A file that grows by whole frames; `bytes` is its length up to the last durable one. */
export interface Journal {
  readonly number: number
  readonly bytes: number
  append(frame: Buffer): Promise<void>
  close(): Promise<void>
}

export function journalOn(file: JournalFile, number: number, length: number): Journal {
  let bytes = length

  async function append(frame: Buffer): Promise<void> {
    try {
      await writeAll(file, frame, bytes)
    } catch (error) {
      await cutBack(error)
      throw new NotWritten(refusalOf(error))
    }
    try {
      await file.datasync()
    } catch (error) {
      // The kernel may have dropped the pages; a second fdatasync would succeed without having written them.
      await file.truncate(bytes).catch(() => undefined)
      throw new JournalBroken(sentence('store.trouble.unconfirmed', { reason: reasonOf(error) }))
    }
    bytes += frame.length
  }

  async function cutBack(cause: unknown): Promise<void> {
    try {
      await file.truncate(bytes)
    } catch (error) {
      throw new JournalBroken(
        sentence('store.trouble.notUndone', { reason: reasonOf(cause), undoing: reasonOf(error) }),
      )
    }
  }

  return {
    number,
    get bytes() {
      return bytes
    },
    append,
    close: () => file.close(),
  }
}

async function writeAll(file: JournalFile, frame: Buffer, position: number): Promise<void> {
  let written = 0
  while (written < frame.length) {
    const { bytesWritten } = await file.write(frame, written, frame.length - written, position + written)
    if (bytesWritten === 0) throw new Error('the disk took no more bytes')
    written += bytesWritten
  }
}

/** What is said of a change that could not be written. */
export function refusalOf(error: unknown): Sentence {
  return sentence('store.trouble.refused', { reason: reasonOf(error) })
}

export function reasonOf(error: unknown): Sentence {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOSPC' || code === 'EDQUOT') return sentence('store.reason.full')
  return sentence('store.reason.system', { code: code ?? message })
}
