import type { Store } from '../storage/store.ts'
import { filePath } from '../uploads/filePath.ts'
import type { Upload } from '../uploads/upload.ts'

/** The files of a record, which are added in the browser: a body may send them back. */
export const filesFrame = ['photos', 'attachments'] as const

/** Adds `{photos, attachments}` to a record's JSON: those open to everybody, for staff all of them. */
export function withFiles(store: Store, baseUrl: string) {
  return async (ownerId: string, record: object, reader: 'public' | 'staff'): Promise<object> => {
    const all = await store.uploadsOf(ownerId)
    const seen = reader === 'staff' ? all : all.filter(({ visibility }) => visibility === 'public')
    const inRole = (role: Upload['role']) =>
      seen.filter((upload) => upload.role === role).map((upload) => fileJson(upload, baseUrl))
    return { ...record, photos: inRole('photo'), attachments: inRole('attachment') }
  }
}

function fileJson(upload: Upload, baseUrl: string): object {
  const { name, mediaType, bytes, width, height, caption, credit, visibility } = upload
  return {
    url: baseUrl + filePath(upload),
    name,
    mediaType,
    bytes,
    width,
    height,
    caption,
    credit,
    visibility,
  }
}
