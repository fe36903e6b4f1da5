import type { Run } from '../../../papers/blocks.ts'
import { apaRuns } from '../../../citations/apa.ts'
import type { Citation } from '../../../citations/citation.ts'
import type { Locale } from '../../../i18n/locale.ts'
import type { Piece } from './piece.ts'
import { bullets } from './plainPieces.ts'

export function referencePieces(citations: readonly Citation[], locale: Locale): Piece[] {
  return bullets(citations.map((citation) => runsOfCitation(citation, locale)))
}

/** The address at the end of an entry is a link. */
function runsOfCitation(citation: Citation, locale: Locale): Run[] {
  const url = citation.kind === 'work' ? citation.url : null
  return apaRuns(citation, locale).flatMap(({ text, isItalic }) => {
    const run = { text, isBold: false, isItalic }
    if (url === null || url === '' || !text.endsWith(url)) return [run]
    return [
      { ...run, text: text.slice(0, -url.length) },
      { ...run, text: url, address: url },
    ].filter((part) => part.text !== '')
  })
}
