import { createHash } from 'node:crypto'
import { setImmediate as otherRequests } from 'node:timers/promises'

// Takes about a millisecond; a kit may be a hundred times as long.
const pieceLetters = 200_000

/** A value as JSON with its SHA-256, made piece by piece, so that others are served in between. */
export async function jsonInPieces(value: object): Promise<{ json: string; hash: string }> {
  const hash = createHash('sha256')
  const pieces: string[] = []
  let letters = 0
  for (const piece of piecesOf(value)) {
    pieces.push(piece)
    hash.update(piece)
    letters += piece.length
    if (letters > pieceLetters) {
      letters = 0
      await otherRequests()
    }
  }
  return { json: pieces.join(''), hash: hash.digest('hex') }
}

/** Elements of lists one by one. */
function* piecesOf(value: object): Generator<string> {
  let before = '{'
  for (const [name, part] of Object.entries(value) as [string, unknown][]) {
    yield `${before}${JSON.stringify(name)}:`
    if (Array.isArray(part)) yield* elementsOf(part)
    else yield JSON.stringify(part)
    before = ','
  }
  yield before === '{' ? '{}' : '}'
}

function* elementsOf(list: readonly unknown[]): Generator<string> {
  yield '['
  for (const [index, element] of list.entries()) yield (index === 0 ? '' : ',') + JSON.stringify(element)
  yield ']'
}
