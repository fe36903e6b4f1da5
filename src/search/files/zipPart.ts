import { inflateRawSync } from 'node:zlib'

/** What a zip file says of one part of it. */
interface Entry {
  name: string
  method: number
  packedBytes: number
  /** Where the part's own header stands. */
  at: number
}

/** The first part of a zip file that is so named; null when none is. Fails on a broken file and on a larger part. */
export function zipPart(zip: Buffer, name: RegExp, mostBytes: number): Buffer | null {
  for (const entry of entriesOf(zip)) if (name.test(entry.name)) return unpacked(zip, entry, mostBytes)
  return null
}

function* entriesOf(zip: Buffer): Iterable<Entry> {
  const end = zip.lastIndexOf('PK\u0005\u0006', undefined, 'latin1')
  if (end < 0) throw new Error('it is no zip file')
  const count = zip.readUInt16LE(end + 10)
  for (let read = 0, at = zip.readUInt32LE(end + 16); read < count; read += 1) {
    if (zip.toString('latin1', at, at + 4) !== 'PK\u0001\u0002')
      throw new Error('its list of parts is broken')
    const nameEnd = at + 46 + zip.readUInt16LE(at + 28)
    yield {
      name: zip.toString('utf8', at + 46, nameEnd),
      method: zip.readUInt16LE(at + 10),
      packedBytes: zip.readUInt32LE(at + 20),
      at: zip.readUInt32LE(at + 42),
    }
    at = nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
}

function unpacked(zip: Buffer, { method, packedBytes, at }: Entry, mostBytes: number): Buffer {
  const start = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28)
  const packed = zip.subarray(start, start + packedBytes)
  if (method === 0) return packed
  if (method !== 8) throw new Error(`a part of it is packed in an unknown way (${method})`)
  // Stops there, whatever the file says of the size.
  return inflateRawSync(packed, { maxOutputLength: mostBytes })
}
