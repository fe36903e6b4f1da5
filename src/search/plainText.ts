/** Markdown without its marks. Each pattern is linear: it gives up where another match could begin. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/^[ \t]*(?:#+|[-*+>]|\d+\.)[ \t]+/gm, '')
    .replace(/\*\*|__|`|\*(?=\S)|(?<=\S)\*/g, '')
    .replace(/(?<![ \t])[ \t]*\|[ \t|:-]*/g, ' ')
    .trim()
}
