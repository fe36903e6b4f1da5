import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { countLines, linesOf, longestLine } from '../../../src/cli/inputLines.ts'

async function linesIn(text: string | Buffer, chunk = 3) {
  const bytes = Buffer.from(text)
  const chunks = Array.from({ length: Math.ceil(bytes.length / chunk) }, (_, index) =>
    bytes.subarray(index * chunk, (index + 1) * chunk),
  )
  const lines = []
  for await (const line of linesOf(Readable.from(chunks))) lines.push(line)
  return { lines, count: await countLines(Readable.from(chunks)) }
}

describe('the lines of an input', () => {
  it('end with LF or CRLF, the last with or without, wherever the bytes are cut', async () => {
    const { lines, count } = await linesIn('satu\r\n\ndua €\ntiga')
    assert.deepEqual(lines, [
      { number: 1, text: 'satu' },
      { number: 2, text: '' },
      { number: 3, text: 'dua €' },
      { number: 4, text: 'tiga' },
    ])
    assert.equal(count, 4)
    assert.equal((await linesIn('a\nb\n')).lines.length, 2)
    assert.equal((await linesIn('a\nb\n')).count, 2)
    assert.deepEqual(await linesIn(''), { lines: [], count: 0 })
  })

  it('begin without a byte order mark', async () => {
    assert.deepEqual((await linesIn('\ufeff{}\n')).lines, [{ number: 1, text: '{}' }])
  })

  it('are not read when they are too long or not UTF-8; the next one is', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`${'x'.repeat(longestLine + 1)}\n`),
      Buffer.from([0xff, 0xfe, 0x0a]),
      Buffer.from('lagi'),
    ])
    assert.deepEqual((await linesIn(bytes, 65_536)).lines, [
      { number: 1, fault: 'too_long' },
      { number: 2, fault: 'not_utf8' },
      { number: 3, text: 'lagi' },
    ])
    assert.equal((await linesIn('y'.repeat(longestLine), 65_536)).lines[0]?.number, 1)
    assert.ok('text' in (await linesIn('y'.repeat(longestLine), 65_536)).lines[0]!)
  })
})
