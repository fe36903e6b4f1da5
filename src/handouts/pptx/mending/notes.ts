import { element, escapeXml, textElement, xmlDocument, type Xml } from '../../../interchange/xml.ts'

const namespaces = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
}
const slideNumberField = '{F7021451-1387-4CA6-816F-3879F97B5CBC}'

/** A speaker's note, each of its lines a paragraph. */
export function notesOf(text: string, slide: number, language: string): string {
  const paragraphs = text.split(/\r\n|[\r\n\u2028\u2029]/).map((line) => paragraph(line, language))
  const number = element('a:p', {}, [
    element('a:fld', { id: slideNumberField, type: 'slidenum' }, [
      element('a:rPr', { lang: language }),
      textElement('a:t', String(slide)),
    ]),
  ])
  const shapes = [
    shape({ id: 2, name: 'Slide Image Placeholder 1', locks: imageLocks, place: { type: 'sldImg' } }, []),
    shape({ id: 3, name: 'Notes Placeholder 2', locks: {}, place: { type: 'body', idx: '1' } }, paragraphs),
    shape(
      {
        id: 4,
        name: 'Slide Number Placeholder 3',
        locks: {},
        place: { type: 'sldNum', sz: 'quarter', idx: '10' },
      },
      [number],
    ),
  ]
  return xmlDocument(
    element('p:notes', namespaces, [
      element('p:cSld', {}, [element('p:spTree', {}, [...tree, ...shapes])]),
      element('p:clrMapOvr', {}, [element('a:masterClrMapping', {})]),
    ]),
  )
}

const imageLocks = { noRot: '1', noChangeAspect: '1' }
const zero = { x: '0', y: '0' }
const nothing = { cx: '0', cy: '0' }
const tree = [
  element('p:nvGrpSpPr', {}, [
    element('p:cNvPr', { id: '1', name: '' }),
    element('p:cNvGrpSpPr', {}),
    element('p:nvPr', {}),
  ]),
  element('p:grpSpPr', {}, [
    element('a:xfrm', {}, [
      element('a:off', zero),
      element('a:ext', nothing),
      element('a:chOff', zero),
      element('a:chExt', nothing),
    ]),
  ]),
]

function paragraph(line: string, lang: string): Xml {
  if (line === '') return element('a:p', {}, [element('a:endParaRPr', { lang })])
  return element('a:p', {}, [
    element('a:r', {}, [element('a:rPr', { lang }), element('a:t', {}, [escapeXml(line)])]),
  ])
}

interface Shape {
  id: number
  name: string
  locks: Record<string, string>
  place: Record<string, string>
}

function shape({ id, name, locks, place }: Shape, paragraphs: Xml[]): Xml {
  const body = element('p:txBody', {}, [element('a:bodyPr', {}), element('a:lstStyle', {}), ...paragraphs])
  return element('p:sp', {}, [
    element('p:nvSpPr', {}, [
      element('p:cNvPr', { id: String(id), name }),
      element('p:cNvSpPr', {}, [element('a:spLocks', { noGrp: '1', ...locks })]),
      element('p:nvPr', {}, [element('p:ph', place)]),
    ]),
    element('p:spPr', {}),
    ...(paragraphs.length > 0 ? [body] : []),
  ])
}

/** The master of notes has a theme of its own: two masters may not share one. */
export const notesMasterRelations = xmlDocument(
  element('Relationships', { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' }, [
    element('Relationship', {
      Id: 'rId1',
      Type: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme',
      Target: '../theme/theme2.xml',
    }),
  ]),
)
