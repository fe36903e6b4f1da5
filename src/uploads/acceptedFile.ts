import { slugFrom } from '../slug.ts'

/** A file as it will be kept: known by what is in it, whatever it was called. */
export interface AcceptedFile {
  bytes: Uint8Array
  name: string
  mediaType: string
  width: number | null
  height: number | null
}

const images = ['image/jpeg', 'image/png', 'image/webp']
const office = 'application/vnd.openxmlformats-officedocument'
const documents = [
  'application/pdf',
  `${office}.wordprocessingml.document`,
  `${office}.spreadsheetml.sheet`,
  `${office}.presentationml.presentation`,
]

export function isImage(mediaType: string): boolean {
  return images.includes(mediaType)
}

/** Reads what a file is from its bytes; null when it is none of the kinds that are kept. */
export async function acceptFile(bytes: Uint8Array, originalName: string): Promise<AcceptedFile | null> {
  const { fileTypeFromBuffer } = await import('file-type')
  const kind = await fileTypeFromBuffer(bytes).catch(() => undefined)
  if (!kind) return null
  if (isImage(kind.mime)) return inTurn(() => redrawn(bytes, originalName))
  if (!documents.includes(kind.mime)) return null
  return { bytes, name: safeName(originalName, kind.ext), mediaType: kind.mime, width: null, height: null }
}

// One image at a time: drawing takes the threads that the store needs to write.
let lastTurn: Promise<unknown> = Promise.resolve()

function inTurn<T>(draw: () => Promise<T>): Promise<T> {
  const turn = lastTurn.then(draw)
  lastTurn = turn.catch(() => undefined)
  return turn
}

const longestSide = 2000

/** The image drawn anew, upright, at most 2000 px: nothing of its file is kept, so no place and nothing hidden. */
async function redrawn(bytes: Uint8Array, originalName: string): Promise<AcceptedFile | null> {
  const { default: sharp } = await import('sharp')
  try {
    const image = sharp(bytes, { limitInputPixels: 24_000_000, failOn: 'error' }).rotate()
    const { hasAlpha } = await image.metadata()
    const sized = image.resize({
      width: longestSide,
      height: longestSide,
      fit: 'inside',
      withoutEnlargement: true,
    })
    const drawn = hasAlpha ? sized.webp({ quality: 82 }) : sized.jpeg({ quality: 82, mozjpeg: true })
    const { data, info } = await drawn.toBuffer({ resolveWithObject: true })
    return {
      bytes: data,
      name: safeName(originalName, hasAlpha ? 'webp' : 'jpg'),
      mediaType: hasAlpha ? 'image/webp' : 'image/jpeg',
      width: info.width,
      height: info.height,
    }
  } catch {
    return null
  }
}

function safeName(originalName: string, extension: string): string {
  const [base = ''] = originalName.split('.')
  return `${slugFrom(base)}.${extension}`
}
