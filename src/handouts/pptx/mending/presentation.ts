import { element, textElement, xmlDocument } from '../../../interchange/xml.ts'
import type { Material } from '../../../kits/material.ts'
import type { Slide } from '../slide.ts'

/** Masters before slides, as the standard orders them. */
export function mendedPresentation(xml: string): string {
  const [notesMasters = ''] = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s.exec(xml) ?? []
  return xml.replace(notesMasters, '').replace('<p:sldIdLst>', `${notesMasters}<p:sldIdLst>`)
}

const core = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties'

/** Title, author and day, and no other day: the same material makes the same file. */
export function coreProperties({ title, subject, author, madeOn, locale }: Material): string {
  const moment = `${madeOn}T00:00:00Z`
  const date = { 'xsi:type': 'dcterms:W3CDTF' }
  return xmlDocument(
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': core,
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      [
        textElement('dc:title', title),
        ...(subject === null ? [] : [textElement('dc:subject', subject)]),
        textElement('dc:creator', author),
        textElement('cp:lastModifiedBy', author),
        textElement('dcterms:created', moment, date),
        textElement('dcterms:modified', moment, date),
        textElement('dc:language', locale),
      ],
    ),
  )
}

const extended = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties'

export function appProperties({
  slides,
  material,
}: {
  slides: readonly Slide[]
  material: Material
}): string {
  return xmlDocument(
    element('Properties', { xmlns: extended }, [
      textElement('Slides', String(slides.length)),
      textElement('Notes', String(slides.length)),
      textElement('Application', material.host.siteName),
      textElement('Company', material.host.government),
    ]),
  )
}
