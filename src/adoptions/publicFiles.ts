import type { Store } from '../storage/store.ts'
import { filePath } from '../uploads/filePath.ts'
import { isPublicUpload } from '../uploads/owners.ts'
import { acceptedEvents, isPublicAdoption, type Adoption } from './adoption.ts'
import type { PublicFiles } from './adopters.ts'

/** Where the files are that accepted events show and that everyone may see. */
export async function publicFilesOf(adoptions: readonly Adoption[], store: Store): Promise<PublicFiles> {
  const ids = adoptions
    .filter(isPublicAdoption)
    .flatMap(({ events }) => acceptedEvents(events))
    .flatMap(({ evidence }) => evidence.flatMap(({ uploadId }) => uploadId ?? []))
  const uploads = await Promise.all(ids.map((id) => store.upload(id)))
  const files = new Map<string, string>()
  for (const upload of uploads)
    if (upload && (await isPublicUpload(store, upload))) files.set(upload.id, filePath(upload))
  return files
}
