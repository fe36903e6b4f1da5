import type { RequestHandler } from 'express'
import { mayEdit, type User } from '../accounts/account.ts'
import type { Store } from '../storage/store.ts'
import { notFound } from '../web/problem.ts'
import { isImage } from './acceptedFile.ts'
import { isPublicUpload } from './owners.ts'
import { isOfRecord, type Upload } from './upload.ts'

/** Sends a file to those who may see it: what is public to all, everything else to those signed in whom it concerns. */
export function deliverFile(store: Store): RequestHandler {
  return async (request, response, next) => {
    const hash = String(request.params['hash'])
    const uploads = /^[0-9a-f]{64}$/.test(hash) ? await store.uploadsByHash(hash) : []
    const open = await firstPublic(store, uploads)
    // Not 403: that would tell a stranger that the file exists.
    const upload = open ?? uploads.find((one) => mayFetch(request.user, one))
    if (!upload) throw notFound()
    response.set(headersOf(upload, open !== undefined))
    response.sendFile(
      store.uploadPath(hash),
      { cacheControl: false, lastModified: false, dotfiles: 'allow' },
      (error) => {
        if (error && !response.headersSent) next(error)
      },
    )
  }
}

/** Letters and evidence name people and sign for them: they are for those who handle them. */
function mayFetch(user: User | null, { owner }: Upload): boolean {
  if (user === null) return false
  return isOfRecord(owner) || owner.kind === 'site' || mayEdit(user)
}

async function firstPublic(store: Store, uploads: readonly Upload[]): Promise<Upload | undefined> {
  for (const upload of uploads) if (await isPublicUpload(store, upload)) return upload
  return undefined
}

function headersOf({ mediaType, name, hash }: Upload, isForAll: boolean): Record<string, string> {
  return {
    'Content-Type': mediaType,
    'Content-Disposition': `${isImage(mediaType) ? 'inline' : 'attachment'}; filename="${name}"`,
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    'Cross-Origin-Resource-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    // A day, not a year: it may be withdrawn.
    'Cache-Control': isForAll ? 'public, max-age=86400' : 'private, no-store',
    ETag: `"${hash}"`,
  }
}
