import { crc32 } from 'node:zlib'

/** A batch in a journal: a header line `#seq bytes crc32`, then `bytes` bytes of JSON lines. */
export interface Frame {
  seq: number
  lines: string[]
}

/** A stretch of a journal: a whole frame, or bytes that are none (`frame` is null). */
export interface Stretch {
  start: number
  end: number
  frame: Frame | null
}

const headerPattern = /^#([1-9]\d{0,15}) ([1-9]\d{0,9}) ([0-9a-f]{8})$/
const longestHeader = 48
const hash = 0x23
const newline = 0x0a

export function encodeFrame(seq: number, lines: readonly string[]): Buffer {
  const payload = Buffer.from(`${lines.join('\n')}\n`)
  const header = `#${seq} ${payload.length} ${checksum(seq, payload)}\n`
  return Buffer.concat([Buffer.from(header), payload])
}

/** The whole journal as stretches, in order and without a gap between them. */
export function readStretches(journal: Buffer): Stretch[] {
  const stretches: Stretch[] = []
  let start = 0
  while (start < journal.length) {
    const stretch = frameAt(journal, start) ?? badStretchAt(journal, start)
    stretches.push(stretch)
    start = stretch.end
  }
  return stretches
}

function frameAt(journal: Buffer, start: number): Stretch | null {
  if (journal[start] !== hash) return null
  const lineEnd = journal.subarray(start, start + longestHeader).indexOf(newline)
  const header = headerPattern.exec(journal.toString('latin1', start, start + Math.max(lineEnd, 0)))
  if (!header) return null
  const seq = Number(header[1])
  const payloadStart = start + lineEnd + 1
  const end = payloadStart + Number(header[2])
  if (end > journal.length) return null
  const payload = journal.subarray(payloadStart, end)
  if (checksum(seq, payload) !== header[3]) return null
  return { start, end, frame: { seq, lines: payload.toString('utf8').split('\n').slice(0, -1) } }
}

function badStretchAt(journal: Buffer, start: number): Stretch {
  for (let at = journal.indexOf(hash, start + 1); at !== -1; at = journal.indexOf(hash, at + 1)) {
    if (frameAt(journal, at)) return { start, end: at, frame: null }
  }
  return { start, end: journal.length, frame: null }
}

// The sequence number is covered too: a flipped digit in it must not pass.
function checksum(seq: number, payload: Buffer): string {
  return crc32(payload, crc32(`${seq} ${payload.length}\n`))
    .toString(16)
    .padStart(8, '0')
}
