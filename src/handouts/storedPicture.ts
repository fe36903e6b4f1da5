import sharp, { type Sharp } from 'sharp'

/** A picture as it stands in a file, with its size in pixels. */
export interface DrawnPicture {
  bytes: Buffer
  width: number
  height: number
}

// As uploads are taken.
const limits = { limitInputPixels: 24_000_000, failOn: 'error' } as const

/** A stored photo as JPEG, no side longer than `longest` pixels; null when it cannot be read: a file does without. */
export async function photoAt(
  path: string,
  { longest, ...jpeg }: { longest: number; quality: number; mozjpeg?: boolean },
): Promise<DrawnPicture | null> {
  // Turned as the camera was held; what else the camera wrote is left behind, the place among it.
  return drawn(() => within(path, longest).flatten({ background: '#ffffff' }).jpeg(jpeg))
}

/** A stored logo as PNG, which can be seen through; null when it cannot be read. */
export async function logoAt(path: string, longest: number): Promise<DrawnPicture | null> {
  return drawn(() => within(path, longest).png())
}

function within(path: string, longest: number): Sharp {
  const bounds = { width: longest, height: longest, fit: 'inside', withoutEnlargement: true } as const
  return sharp(path, limits).rotate().resize(bounds)
}

async function drawn(picture: () => Sharp): Promise<DrawnPicture | null> {
  try {
    const { data, info } = await picture().toBuffer({ resolveWithObject: true })
    return { bytes: data, width: info.width, height: info.height }
  } catch {
    return null
  }
}
