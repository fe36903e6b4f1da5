import { limits } from './readableKinds.ts'

/** A text as a reader sees it: one space between words, no empty lines, no dots that lead to a page number. */
export function plainLines(text: string): string {
  return text
    .slice(0, 2 * limits.characters)
    .replace(/[\p{Cc}\p{Zs}]/gu, (space) => (space === '\n' ? '\n' : ' '))
    .replace(/[\p{Surrogate}\ufffe\uffff]/gu, '')
    .replace(/ {2,}/g, ' ')
    .replace(/(?:[.…_] ?){4,}/g, ' … ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .slice(0, limits.characters)
    .replace(/\p{Surrogate}$/u, '')
    .trim()
}
