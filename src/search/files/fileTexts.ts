import type { Store } from '../../storage/store.ts'
import { filePath } from '../../uploads/filePath.ts'
import type { FileText } from '../documents/searchDocument.ts'
import type { FilesOf } from '../documents/searchedRecords.ts'
import type { AttachmentTexts } from './attachmentTexts.ts'

/** The texts of those files of a record that the public may see, as far as they have been read. */
export function fileTextsOf(store: Store, texts: Pick<AttachmentTexts, 'textOf'>): FilesOf {
  return async ({ id }) => {
    const found: FileText[] = []
    for (const upload of await store.uploadsOf(id)) {
      const text = upload.visibility === 'public' ? await texts.textOf(upload) : null
      if (text !== null)
        found.push({ id: upload.id, hash: upload.hash, name: upload.name, path: filePath(upload), text })
    }
    return found
  }
}
