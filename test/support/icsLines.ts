import assert from 'node:assert/strict'

/** The lines of an iCalendar text, unfolded; fails where its form breaks RFC 5545. */
export function icsLines(text: string): string[] {
  assert.ok(text.endsWith('\r\n'), 'the last line has no end')
  assert.doesNotMatch(text.replaceAll('\r\n', ''), /[\r\n]/, 'a line ends with something other than CRLF')
  const folded = text.slice(0, -2).split('\r\n')
  for (const line of folded) assert.ok(Buffer.byteLength(line) <= 75, `longer than 75 octets: ${line}`)
  const lines = folded.join('\r\n').replaceAll('\r\n ', '').split('\r\n')
  assert.deepEqual([lines[0], lines.at(-1)], ['BEGIN:VCALENDAR', 'END:VCALENDAR'])
  for (const line of lines) assert.match(line, /^[A-Z-]+(;[^:]+)?:/, 'a line without a name')
  return lines
}

/** Each event's properties, by their name without parameters. */
export function icsEvents(text: string): Map<string, string>[] {
  const lines = icsLines(text)
  const starts = lines.flatMap((line, at) => (line === 'BEGIN:VEVENT' ? [at] : []))
  return starts.map((start) => {
    const own = lines.slice(start + 1, lines.indexOf('END:VEVENT', start))
    return new Map(
      own.map((line) => [line.slice(0, /[;:]/.exec(line)?.index), line.slice(line.indexOf(':') + 1)]),
    )
  })
}
