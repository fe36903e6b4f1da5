import type { MessageKey, Translate } from '../i18n/translate.ts'
import { choices, errorAt, errorSummary, field, type ErrorSummary, type Field } from '../web/field.ts'
import { head, type Page } from '../web/frame.ts'
import type { FieldError } from '../web/parse.ts'
import { isImage } from './acceptedFile.ts'
import { filePath } from './filePath.ts'
import { visibilities, type Upload } from './upload.ts'
import { uploadRoles, type OwnerName } from './uploadForm.ts'

/** One photo or attachment in the panel. */
export interface UploadLine {
  name: string
  path: string
  editPath: string
  isImage: boolean
  caption: string
  role: string
  visibility: string
  /** "PDF, 1,2 MB". */
  size: string
}

/** What a record has of photos and attachments, and the form for more: `/partials/uploads` prints it. */
export interface UploadsPanel {
  title: string
  uploads: UploadLine[]
  errors: ErrorSummary
  owner: OwnerName
  fields: { files: { hint: string; error: string | null }; rest: Field[] }
}

/** What was typed beside the files, and what is wrong with it. */
export interface TypedUpload {
  body: unknown
  errors: readonly FieldError[]
}

const nothingTyped: TypedUpload = { body: {}, errors: [] }

/** The panel for a practice or a visit: give its uploads, `await store.uploadsOf(record.id)`. */
export function uploadsPanel(
  owner: OwnerName,
  uploads: readonly Upload[],
  t: Translate,
  { body, errors }: TypedUpload = nothingTyped,
): UploadsPanel {
  return {
    title: t('uploads.title'),
    uploads: uploads.map((upload) => uploadLine(upload, t)),
    errors: errorSummary(errors, t),
    owner,
    fields: {
      files: { hint: t('uploads.files.hint'), error: errorAt(errors, 'files', t) },
      rest: [roleField(textIn(body, 'role'), errors, t), ...descriptionFields(body, errors, t)],
    },
  }
}

function uploadLine(upload: Upload, t: Translate): UploadLine {
  return {
    name: upload.name,
    path: filePath(upload),
    editPath: `/staff/uploads/${upload.id}`,
    isImage: isImage(upload.mediaType),
    caption: upload.caption ?? '',
    role: t(`uploadRole.${upload.role}`),
    visibility: t(`visibility.${upload.visibility}`),
    size: t('uploads.size', { type: typeOf(upload.name), size: sizeInWords(upload.bytes) }),
  }
}

function typeOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).toUpperCase()
}

function sizeInWords(bytes: number): string {
  const isSmall = bytes < 1_000_000
  const size = isSmall ? Math.ceil(bytes / 1000) : Math.round(bytes / 100_000) / 10
  return `${String(size).replace('.', ',')} ${isSmall ? 'kB' : 'MB'}`
}

function roleField(chosen: string, errors: readonly FieldError[], t: Translate): Field {
  const nothing = { value: '', label: t('web.form.choose'), isChosen: false, group: null }
  return field('role', t('uploads.role'), {
    type: 'select',
    hint: t('uploads.role.hint'),
    choices: [nothing, ...choices(uploadRoles, 'uploadRole', [chosen], t)],
    error: errorAt(errors, 'role', t),
  })
}

function descriptionFields(body: unknown, errors: readonly FieldError[], t: Translate): Field[] {
  const line = (name: 'caption' | 'credit') =>
    field(name, t(`uploads.${name}`), { value: textIn(body, name), error: errorAt(errors, name, t) })
  return [
    { ...line('caption'), hint: t('uploads.caption.hint') },
    line('credit'),
    field('visibility', t('uploads.visibility'), {
      type: 'select',
      choices: choices(visibilities, 'visibility', [textIn(body, 'visibility') || 'public'], t),
      error: errorAt(errors, 'visibility', t),
    }),
  ]
}

function textIn(body: unknown, name: string): string {
  const value = Object.entries(body ?? {}).find(([key]) => key === name)?.[1]
  return typeof value === 'string' ? value : ''
}

export interface UploadsPage extends Page {
  title: string
  panel: UploadsPanel
  backPath: string
}

/** The panel alone: where an upload that was refused is shown again. */
export function uploadsPage(title: string, panel: UploadsPanel, t: Translate): UploadsPage {
  return {
    head: staffHead(t('uploads.titleOf', { name: title }), panel.errors, t),
    title,
    panel,
    backPath: backPathOf(panel.owner),
  }
}

export interface UploadPage extends Page {
  title: string
  upload: UploadLine
  version: string
  errors: ErrorSummary
  fields: Field[]
  stale: boolean
  backPath: string
}

export function uploadPage(
  upload: Upload,
  owner: OwnerName,
  { body, errors, isStale }: TypedUpload & { isStale: boolean },
  t: Translate,
): UploadPage {
  const title = t('uploads.editTitle', { name: upload.name })
  return {
    head: staffHead(title, errorSummary(errors, t), t),
    title,
    upload: uploadLine(upload, t),
    version: String(upload.version),
    errors: errorSummary(errors, t),
    fields: descriptionFields(body, errors, t),
    stale: isStale,
    backPath: backPathOf(owner),
  }
}

function staffHead(title: string, { errors }: ErrorSummary, t: Translate) {
  const prefix: MessageKey = 'web.form.errorPrefix'
  return head(errors.length > 0 ? `${t(prefix)} ${title}` : title, { section: 'staff', isIndexed: false })
}

/** The page of the record that the panel stands on, at the panel. */
export function backPathOf({ kind, slug }: OwnerName): string {
  return `/staff/${kind}s/${slug}/edit#berkas`
}
