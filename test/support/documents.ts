import { constants, deflateRawSync } from 'node:zlib'

/** A PDF file with one page for each text, without its outer parts: how pages are written is `contents`' business. */
function pdfOf(contents: readonly Uint8Array[], filter = '', trailer = ''): Buffer {
  const pages = contents.map((_, at) => `${4 + 2 * at} 0 R`).join(' ')
  const objects: Uint8Array[] = [
    Buffer.from('<</Type/Catalog/Pages 2 0 R>>'),
    Buffer.from(`<</Type/Pages/Kids[${pages}]/Count ${contents.length}>>`),
    Buffer.from('<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>'),
  ]
  for (const content of contents) {
    const number = objects.length + 2
    objects.push(
      Buffer.from(
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents ${number} 0 R>>`,
      ),
      Buffer.concat([
        Buffer.from(`<</Length ${content.length}${filter}>>\nstream\n`),
        content,
        Buffer.from('\nendstream'),
      ]),
    )
  }
  const parts: Uint8Array[] = [Buffer.from('%PDF-1.4\n')]
  const starts: number[] = []
  let length = 9
  const add = (part: Uint8Array): void => {
    parts.push(part)
    length += part.length
  }
  objects.forEach((object, at) => {
    starts.push(length)
    add(Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]))
  })
  const rows = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows}`
  add(Buffer.from(`${table}trailer<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${length}\n%%EOF\n`))
  return Buffer.concat(parts)
}

const drawn = (lines: readonly string[]) =>
  Buffer.from(
    lines.map((line, at) => `BT /F1 12 Tf 50 ${800 - 20 * at} Td (${line}) Tj ET`).join('\n'),
    'latin1',
  )

/** A PDF file: pages of lines. */
export function aPdf(...pages: string[][]): Buffer {
  return pdfOf(pages.map(drawn))
}

/** A PDF file that needs a password. */
export function anEncryptedPdf(): Buffer {
  const secret = `<${'5a'.repeat(32)}>`
  const encrypt = `/Encrypt<</Filter/Standard/V 1/R 2/O${secret}/U${secret}/P -44>>/ID[<00><00>]`
  return pdfOf([drawn(['rahasia'])], '', encrypt)
}

/** A small PDF file with a page that unpacks to as many megabytes of spaces. */
export function aPdfBomb(megabytes: number): Buffer {
  const zlibHead = Buffer.from([0x78, 0x9c])
  return pdfOf([Buffer.concat([zlibHead, packedSpaces(megabytes)])], '/Filter/FlateDecode')
}

/** Deflated, without ever having been as long. */
function packedSpaces(megabytes: number): Buffer {
  const one = deflateRawSync(Buffer.alloc(1024 * 1024, ' '), { finishFlush: constants.Z_FULL_FLUSH })
  return Buffer.concat([...Array<Buffer>(megabytes).fill(one), Buffer.from([3, 0])])
}

/** A DOCX file: paragraphs of XML as it stands inside w:p. */
export function aDocx(...paragraphs: string[]): Buffer {
  const xml = paragraphs.map((one) => `<w:p>${one}</w:p>`).join('')
  return docxWith(deflateRawSync(Buffer.from(`<w:document><w:body>${xml}</w:body></w:document>`)))
}

/** A small DOCX file whose text unpacks to as many megabytes. */
export function aDocxBomb(megabytes: number): Buffer {
  return docxWith(packedSpaces(megabytes))
}

function docxWith(document: Buffer): Buffer {
  const types =
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.' +
    'wordprocessingml.document.main+xml"/></Types>'
  return zipOf([
    ['[Content_Types].xml', deflateRawSync(Buffer.from(types)), types.length],
    ['word/document.xml', document, document.length * 3],
  ])
}

/** A zip file of parts that are deflated; nobody here reads the checksums. */
function zipOf(parts: readonly [name: string, packed: Buffer, size: number][]): Buffer {
  const files: Buffer[] = []
  const list: Buffer[] = []
  let at = 0
  for (const [name, packed, size] of parts) {
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(8, 4)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(size, 18)
    fields.writeUInt16LE(name.length, 22)
    const file = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, Buffer.from(name), packed])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(at, 10)
    list.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), fields, place, Buffer.from(name)]))
    files.push(file)
    at += file.length
  }
  const directory = Buffer.concat(list)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(parts.length, 4)
  end.writeUInt16LE(parts.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...files, directory, Buffer.from('PK\u0005\u0006'), end])
}
