import { element, textElement, xmlDocument } from '../../interchange/xml.ts'

/** What the package is, for a learning system. */
export interface Manifested {
  /** Of the kit: the identifier is made from it. */
  slug: string
  title: string
  /** The first is what is opened. */
  files: readonly string[]
  /** Out of 100; null when there is no quiz. */
  masteryScore: number | null
}

/** `imsmanifest.xml` after the SCORM 1.2 Content Aggregation Model (ADL 2001): one sharable content object. */
export function manifest({ slug, title, files, masteryScore }: Manifested): string {
  const [start = ''] = files
  const mastery = masteryScore === null ? [] : [textElement('adlcp:masteryscore', String(masteryScore))]
  const item = element('item', { identifier: 'isi', identifierref: 'berkas', isvisible: 'true' }, [
    textElement('title', title),
    ...mastery,
  ])
  const organization = element('organization', { identifier: 'paket' }, [textElement('title', title), item])
  const resource = element(
    'resource',
    { identifier: 'berkas', type: 'webcontent', 'adlcp:scormtype': 'sco', href: start },
    files.map((href) => element('file', { href })),
  )
  return xmlDocument(
    element(
      'manifest',
      {
        // An identifier begins with a letter and holds no colon.
        identifier: `tiru-${slug}`,
        version: '1.2',
        xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
        'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
      },
      [
        element('metadata', {}, [textElement('schema', 'ADL SCORM'), textElement('schemaversion', '1.2')]),
        element('organizations', { default: 'paket' }, [organization]),
        element('resources', {}, [resource]),
      ],
    ),
  )
}
