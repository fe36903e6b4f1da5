/** A run of words that both texts have, or only the new or the old one. */
export interface DiffPiece {
  kind: 'same' | 'added' | 'removed'
  text: string
}

// Above this many pairs of words a table of them would take too much memory: the texts then count as rewritten.
const mostPairs = 4_000_000

/** What must be removed from `before` and added to make `after`, word by word: the longest common words stay. */
export function wordDiff(before: string, after: string): DiffPiece[] {
  const old = wordsOf(before)
  const young = wordsOf(after)
  let start = 0
  while (start < old.length && start < young.length && old[start] === young[start]) start += 1
  let end = 0
  const longest = Math.min(old.length, young.length) - start
  while (end < longest && old.at(-1 - end) === young.at(-1 - end)) end += 1
  return joined([
    ...old.slice(0, start).map(same),
    ...middle(old.slice(start, old.length - end), young.slice(start, young.length - end)),
    ...old.slice(old.length - end).map(same),
  ])
}

/** Words, each run of white space, and punctuation alone; joined again they are the text. */
function wordsOf(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? []
}

const same = (text: string): DiffPiece => ({ kind: 'same', text })
const added = (text: string): DiffPiece => ({ kind: 'added', text })
const removed = (text: string): DiffPiece => ({ kind: 'removed', text })

function middle(old: string[], young: string[]): DiffPiece[] {
  if (old.length * young.length > mostPairs) return [...old.map(removed), ...young.map(added)]
  const common = commonLengths(old, young)
  const width = young.length + 1
  const pieces: DiffPiece[] = []
  let [i, j] = [0, 0]
  while (i < old.length || j < young.length) {
    const [oldWord, youngWord] = [old[i], young[j]]
    if (oldWord !== undefined && oldWord === youngWord) {
      pieces.push(same(oldWord))
      i += 1
      j += 1
    } else if (
      youngWord === undefined ||
      lengthAt(common, (i + 1) * width + j) >= lengthAt(common, i * width + j + 1)
    ) {
      pieces.push(removed(oldWord ?? ''))
      i += 1
    } else {
      pieces.push(added(youngWord))
      j += 1
    }
  }
  return pieces
}

/** For each pair of places the length of the longest common row of words from there on; a row for each old word. */
function commonLengths(old: string[], young: string[]): Uint32Array {
  const width = young.length + 1
  const lengths = new Uint32Array((old.length + 1) * width)
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = young.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] =
        old[i] === young[j]
          ? lengthAt(lengths, (i + 1) * width + j + 1) + 1
          : Math.max(lengthAt(lengths, (i + 1) * width + j), lengthAt(lengths, i * width + j + 1))
  return lengths
}

/** Past the last old word nothing is common. */
function lengthAt(lengths: Uint32Array, place: number): number {
  return lengths[place] ?? -1
}

/** Neighbours of one kind as one piece. */
function joined(pieces: DiffPiece[]): DiffPiece[] {
  const runs: DiffPiece[] = []
  for (const piece of pieces) {
    const last = runs.at(-1)
    if (last?.kind === piece.kind) runs[runs.length - 1] = { kind: piece.kind, text: last.text + piece.text }
    else runs.push(piece)
  }
  return runs
}
