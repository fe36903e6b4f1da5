import type { Translate } from '../i18n/translate.ts'
import { filePath } from './filePath.ts'
import type { Upload } from './upload.ts'

export interface PhotoView {
  path: string
  alt: string
  width: number | null
  height: number | null
  /** Caption and credit. */
  caption: string
}

export interface AttachmentView {
  path: string
  label: string
}

/** What the public sees of a record's files. */
export interface ShownFiles {
  photos: PhotoView[]
  attachments: AttachmentView[]
  /** Of the first photo, for link previews; null without one. */
  picture: string | null
}

export function shownFiles(uploads: readonly Upload[], t: Translate): ShownFiles {
  const open = uploads.filter(({ visibility }) => visibility === 'public')
  const photos = open.filter(({ role }) => role === 'photo')
  return {
    photos: photos.map((photo) => photoView(photo, t)),
    attachments: open.filter(({ role }) => role === 'attachment').map(attachmentView),
    picture: photos[0] ? filePath(photos[0]) : null,
  }
}

function photoView(photo: Upload, t: Translate): PhotoView {
  const credit = photo.credit === null ? null : t('uploads.photoCredit', { credit: photo.credit })
  return {
    path: filePath(photo),
    alt: photo.caption ?? '',
    width: photo.width,
    height: photo.height,
    caption: [photo.caption, credit].filter((part) => part !== null).join(' '),
  }
}

function attachmentView(attachment: Upload): AttachmentView {
  return { path: filePath(attachment), label: attachment.caption ?? attachment.name }
}
