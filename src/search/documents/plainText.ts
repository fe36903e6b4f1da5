/** Markdown without its marks. Each pattern is linear: it gives up where another match could begin. */
export function plainText(markdown: string): string {
  // Most texts have no marks, and are as quickly told as read.
  const hasMarks = /[[*_`|]/.test(markdown)
  const unmarked = hasMarks ? withoutMarks(markdown) : withoutLineMarks(markdown)
  return unmarked.trim()
}

function withoutMarks(markdown: string): string {
  return withoutLineMarks(markdown.replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1'))
    .replace(/\*\*|__|`|\*(?=\S)|(?<=\S)\*/g, '')
    .replace(/(?<![ \t])[ \t]*\|[ \t|:-]*/g, ' ')
}

function withoutLineMarks(markdown: string): string {
  return markdown.replace(/^[ \t]*(?:#+|[-*+>]|\d+\.)[ \t]+/gm, '')
}
