/** `values` with room for `length` numbers: itself, or a copy at least twice as long. */
export function grown(values: Uint32Array<ArrayBuffer>, length: number): Uint32Array<ArrayBuffer> {
  if (length <= values.length) return values
  const larger = new Uint32Array(Math.max(length, values.length * 2))
  larger.set(values)
  return larger
}
