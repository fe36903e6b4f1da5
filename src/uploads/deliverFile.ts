import type { RequestHandler } from 'express'
import type { Store } from '../storage/store.ts'
import { notFound } from '../web/problem.ts'
import { isImage } from './acceptedFile.ts'
import { isPublicUpload } from './owners.ts'
import type { Upload } from './upload.ts'

/** Sends a file to those who may see it: what is public to all, everything else to those signed in. */
export function deliverFile(store: Store): RequestHandler {
  return async (request, response, next) => {
    const hash = String(request.params['hash'])
    const upload = /^[0-9a-f]{64}$/.test(hash) ? await store.uploadByHash(hash) : null
    if (!upload) throw notFound()
    const isForAll = await isPublicUpload(store, upload)
    // Not 403: that would tell a stranger that the file exists.
    if (!isForAll && !request.user) throw notFound()
    response.set(headersOf(upload, isForAll))
    response.sendFile(
      store.uploadPath(hash),
      { cacheControl: false, lastModified: false, dotfiles: 'allow' },
      (error) => {
        if (error && !response.headersSent) next(error)
      },
    )
  }
}

function headersOf({ mediaType, name, hash }: Upload, isForAll: boolean): Record<string, string> {
  const isPdf = mediaType === 'application/pdf'
  return {
    'Content-Type': mediaType,
    'Content-Disposition': `${isImage(mediaType) || isPdf ? 'inline' : 'attachment'}; filename="${name}"`,
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    'Cross-Origin-Resource-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': isForAll ? 'public, max-age=31536000, immutable' : 'private, no-store',
    ETag: `"${hash}"`,
  }
}
