import { stem } from './stem.ts'

/** A word of a text: as written in lower case, its stem, and where it stands. */
export interface Token {
  word: string
  stem: string
  start: number
  end: number
}

/** Function and question words that tell nothing about a record. */
const stopWords = new Set(
  `ada adalah agar akan antara apa apakah atas atau bagaimana bagi bahwa beberapa berapa bisa dalam dan dapat dari
  dengan di hingga ia ini itu jadi jika juga kah kami kapan karena ke kepada kita lagi lah maka mana mereka mengapa
  namun oleh pada para pun saat sambil sampai sebagai sebuah secara sedang sehingga sejak seperti serta siapa sudah
  supaya telah tentang terhadap tersebut tetapi tidak untuk yaitu yakni yang`.split(/\s+/),
)

/** The words of a text, split at all that is neither letter nor digit; stop words are left out. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].flatMap(({ 0: found, index }) => {
    const word = found.normalize('NFKC').toLowerCase().slice(0, 64)
    return stopWords.has(word) ? [] : [{ word, stem: stem(word), start: index, end: index + found.length }]
  })
}

export function stemsOf(text: string): string[] {
  return tokensOf(text).map((token) => token.stem)
}
