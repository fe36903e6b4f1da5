export const visibilities = ['public', 'link', 'staff'] as const
export type Visibility = (typeof visibilities)[number]

/** A photo or attachment of a practice, a visit or the site; its bytes are a file named by `hash`. */
export interface Upload {
  id: string
  version: number
  owner: { kind: 'practice' | 'visit' | 'site' | 'request' | 'adoption'; id: string }
  role: 'photo' | 'attachment'
  /** sha256 of the stored bytes, hex. */
  hash: string
  name: string
  mediaType: string
  bytes: number
  width: number | null
  height: number | null
  caption: string | null
  credit: string | null
  visibility: Visibility
  createdAt: string
  createdBy: string
}

/** Of a practice or a visit: a letter or a proof of someone else is no text of the host's. */
export function isOfRecord(owner: Upload['owner']): owner is { kind: 'practice' | 'visit'; id: string } {
  return owner.kind === 'practice' || owner.kind === 'visit'
}

export type NewUpload = Omit<Upload, 'id' | 'version' | 'createdAt' | 'createdBy'>
