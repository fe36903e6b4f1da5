import assert from 'node:assert/strict'
import type { XmlElement } from './xmlTree.ts'

// The order of children that WordprocessingML asks for (ECMA-376, part 1, chapter 17): Word calls a file that has
// another order damaged. Of elements whose children may stand in any order nothing is said here.
const sequences: Record<string, string> = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  'w:tblPr':
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  'w:tcPr':
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  'w:tblBorders': 'top left start bottom right end insideH insideV',
  'w:tcBorders': 'top left start bottom right end insideH insideV tl2br tr2bl',
  'w:pBdr': 'top left bottom right between bar',
  'w:tcMar': 'top left start bottom right end',
  'w:tblCellMar': 'top left start bottom right end',
  'w:tbl': 'bookmarkStart bookmarkEnd tblPr tblGrid tr sdt',
  'w:tr': 'tblPrEx trPr tc sdt',
  'w:numPr': 'ilvl numId',
  'w:lvl': 'start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr',
  'w:abstractNum': 'nsid multiLevelType tmpl name styleLink numStyleLink lvl',
  'w:style':
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
  'w:sectPr':
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings',
}
// One may follow the other again and again.
const alike = new Map([['footerReference', 'headerReference']])
const first: Record<string, string> = { 'w:p': 'w:pPr', 'w:r': 'w:rPr', 'w:tc': 'w:tcPr' }

/** Fails when an element stands where the schema does not want it, naming both. */
export function assertWordOrder(element: XmlElement): void {
  const names = element.children.map(({ name }) => name)
  const sequence = sequences[element.name]?.split(' ')
  if (sequence) assertInOrder(element.name, names, sequence)
  const leader = first[element.name]
  if (leader !== undefined) assert.ok(names.lastIndexOf(leader) <= 0, `<${leader}> leads <${element.name}>`)
  if (element.name === 'w:tc') assert.equal(names.at(-1), 'w:p', 'a cell ends in a paragraph')
  element.children.forEach(assertWordOrder)
}

function assertInOrder(parent: string, names: readonly string[], sequence: readonly string[]): void {
  const places = names.map((name) => {
    const bare = name.replace(/^w:/, '')
    const place = sequence.indexOf(alike.get(bare) ?? bare)
    assert.notEqual(place, -1, `<${name}> does not belong in <${parent}>`)
    return place
  })
  places.forEach((place, index) =>
    assert.ok(
      place >= (places[index - 1] ?? 0),
      `<${names[index]}> stands too late in <${parent}>: ${names.join(' ')}`,
    ),
  )
}
