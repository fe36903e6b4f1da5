import { run } from '../../../papers/blocks.ts'
import type { Translate } from '../../../i18n/translate.ts'
import type { Piece } from '../book/piece.ts'
import { barsStrips } from './barsStrips.ts'
import { boxStrips } from './boxStrips.ts'
import { listStrips } from './listStrips.ts'
import { headingShapes, textShapes } from './looks.ts'
import { photoStrips } from './photoStrips.ts'
import type { Pictures } from './pictures.ts'
import type { Press } from './press.ts'
import { tieEdges, type Strip } from './strip.ts'
import { tableStrips } from './tableStrips.ts'
import { element } from './tags.ts'
import { headingStrips, textStrips } from './textStrips.ts'

/** A piece as strips, its elements standing last in the press's section. */
export function pieceStrips(press: Press, piece: Piece, pictures: Pictures, t: Translate): Strip[] {
  if (piece.kind === 'heading') return titleStrips(press, piece)
  if (piece.kind === 'text') return paragraphStrips(press, piece)
  if (piece.kind === 'list') return listStrips(press, piece.points)
  if (piece.kind === 'table') return tableStrips(press, piece)
  if (piece.kind === 'bars') return barsStrips(press, piece)
  if (piece.kind === 'photo') return photoStrips(press, piece.photo, pictures, t)
  return boxStrips(press, piece.label, piece.runs, piece.tone)
}

function titleStrips(press: Press, { level, text }: Extract<Piece, { kind: 'heading' }>): Strip[] {
  const owner = element(press, press.section, `H${level}`)
  return headingStrips(press, owner, [run(text)], headingShapes[level])
}

function paragraphStrips(press: Press, { look, runs }: Extract<Piece, { kind: 'text' }>): Strip[] {
  const owner = look === 'quoted' ? element(press, press.section, 'BlockQuote') : press.section
  const strips = textStrips(press, element(press, owner, 'P'), runs, textShapes[look])
  // What leads to a table or a list stays with it, and a quote with who said it.
  return look === 'emphasis' || look === 'quoted' ? tieEdges(strips, true) : strips
}
