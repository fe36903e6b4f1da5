import { createHash } from 'node:crypto'
import { pauses } from './slices.ts'

/**
 * A file of named arrays: each array's bytes, filled up to a multiple of eight; then a table of them in JSON, its length,
 * and the sha256 of everything before.
 */
const arrayTypes = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, f32: Float32Array }
export type PackedArray = Uint8Array | Uint16Array | Uint32Array | Float32Array

interface Place {
  type: keyof typeof arrayTypes
  start: number
  length: number
}

const hashLength = 32
const lengthLength = 8
const align = 8

/** What is packed: arrays by their names, and anything that JSON holds. */
export interface Packed {
  arrays: ReadonlyMap<string, PackedArray>
  about: unknown
}

/** The pieces of the file, in order. */
export async function pack({ arrays, about }: Packed): Promise<Uint8Array[]> {
  const places: Record<string, Place> = {}
  const pieces: Uint8Array[] = []
  let start = 0
  for (const [name, array] of arrays) {
    places[name] = { type: typeOf(array), start, length: array.length }
    const padding = new Uint8Array((align - (array.byteLength % align)) % align)
    pieces.push(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), padding)
    start += array.byteLength + padding.length
  }
  const table = Buffer.from(JSON.stringify({ places, about }))
  pieces.push(table, Buffer.from(String(table.length).padStart(lengthLength)))
  return [...pieces, await hashOf(pieces)]
}

/** Rejects when the file is not as it was written. The arrays are parts of `file`. */
export async function unpack(file: Uint8Array<ArrayBuffer>): Promise<Packed> {
  const body = file.subarray(0, -hashLength)
  if (!Buffer.from(await hashOf([body])).equals(file.subarray(-hashLength)))
    throw new Error('the file is damaged')
  const tableLength = Number(Buffer.from(body.subarray(-lengthLength)).toString())
  const table = Buffer.from(body.subarray(-lengthLength - tableLength, -lengthLength)).toString()
  const { places, about } = JSON.parse(table) as { places: Record<string, Place>; about: unknown }
  const arrays = Object.entries(places).map(([name, { type, start, length }]) => {
    const array = new arrayTypes[type](file.buffer, file.byteOffset + start, length)
    return [name, array] as const
  })
  return { arrays: new Map<string, PackedArray>(arrays), about }
}

function typeOf(array: PackedArray): Place['type'] {
  if (array instanceof Uint8Array) return 'u8'
  if (array instanceof Uint16Array) return 'u16'
  return array instanceof Uint32Array ? 'u32' : 'f32'
}

const hashedAtOnce = 1 << 20

async function hashOf(pieces: readonly Uint8Array[]): Promise<Uint8Array> {
  const hash = createHash('sha256')
  const pause = pauses()
  for (const piece of pieces) {
    for (let at = 0; at < piece.length; at += hashedAtOnce) {
      hash.update(piece.subarray(at, at + hashedAtOnce))
      await pause()
    }
  }
  return hash.digest()
}
