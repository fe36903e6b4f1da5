// XML cannot hold them, and the overrides of the direction of text would turn a letter's words around.
const unprintable = /(?![\t\r\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]/gu

/** Text that any office program can read. */
export function printable(text: string): string {
  return text.replace(unprintable, '').replace(/\p{Surrogate}/gu, '\ufffd')
}
