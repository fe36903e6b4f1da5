/** Plain text as Markdown that shows it letter by letter: no mark in it means anything. Web addresses become links. */
export function plainMarkdown(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => harmlessStart(harmless(line.trim())))
    .join('\n')
}

/** On one line, as a point of a list needs it. */
export function plainLine(text: string): string {
  return harmlessStart(plainCell(text))
}

/** On one line that has begun already: in a heading or a cell of a table. */
export function plainCell(text: string): string {
  return harmless(text.replace(/\s+/g, ' ').trim())
}

function harmless(line: string): string {
  return line
    .split(/(https?:\/\/[^\s<>]*[^\s<>.,;:!?)\]}"'”’])/)
    .map((part, index) => (index % 2 === 1 ? `<${part.replaceAll('|', '%7C')}>` : escaped(part)))
    .join('')
}

function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|~]/g, '\\$&').replace(/&(?=#?\w+;)/g, '\\&')
}

/** A line that would begin a heading, a list or a rule. */
function harmlessStart(line: string): string {
  return line.replace(/^[#+=-]/, '\\$&').replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
}
