/** Files by name, those used last; the others go when all are larger than `mostBytes` together. The last one stays. */
export class KeptFiles {
  readonly #files = new Map<string, Uint8Array>()
  readonly #mostBytes: number
  #bytes = 0

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes
  }

  get(name: string): Uint8Array | null {
    const bytes = this.#files.get(name)
    if (!bytes) return null
    this.#files.delete(name)
    this.#files.set(name, bytes)
    return bytes
  }

  keep(name: string, bytes: Uint8Array): void {
    this.#bytes += bytes.byteLength - (this.#files.get(name)?.byteLength ?? 0)
    this.#files.delete(name)
    this.#files.set(name, bytes)
    for (const [oldest, { byteLength }] of this.#files) {
      if (this.#bytes <= this.#mostBytes || this.#files.size === 1) return
      this.#files.delete(oldest)
      this.#bytes -= byteLength
    }
  }
}
