import { run } from '../../../papers/blocks.ts'
import type { Translate } from '../../../i18n/translate.ts'
import { practicesIn, type Material } from '../../../kits/material.ts'
import type { Piece, Point } from './piece.ts'
import { text } from './plainPieces.ts'

/** Questions to talk about, with boxes to tick under those that have a checklist. */
export function discussionPieces(material: Material, t: Translate): Piece[] {
  const names = new Map(practicesIn(material).map(({ practiceId, name }) => [practiceId, name]))
  const points = material.discussion.flatMap((question, index): Point[] => {
    const name = names.get(question.practiceId ?? '')
    const about = name === undefined ? [] : [{ ...run(` (${name})`), isItalic: true }]
    const boxes = question.checklist.map((words) => ({
      runs: [run(words)],
      depth: 1,
      mark: '☐',
      isTied: true,
    }))
    const asked = {
      runs: [run(question.text, true), ...about],
      depth: 0,
      mark: `${index + 1}.`,
      isTied: true,
    }
    return untiedAtEnd([asked, ...boxes])
  })
  return [text(t('handout.pdf.discussionLead'), 'emphasis'), { kind: 'list', points }]
}

/** A question stays with what is under it, and the next one may go to the next page. */
export function untiedAtEnd(points: readonly Point[]): Point[] {
  return points.map((point, index) => ({ ...point, isTied: index < points.length - 1 && point.isTied }))
}
