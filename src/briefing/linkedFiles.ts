import type { RequestHandler } from 'express'
import { isImage } from '../uploads/acceptedFile.ts'
import type { Upload } from '../uploads/upload.ts'
import { notFound } from '../web/problem.ts'
import { fileBehind, type Desk } from './delegationFile.ts'

/** A file that staff have put on the visit for those who hold its link, or for all. */
export interface LinkedFile {
  label: string
  path: string
}

const isForDelegations = ({ visibility }: Upload) => visibility !== 'staff'

export async function linkedFiles(visitId: string, path: string, { store }: Desk): Promise<LinkedFile[]> {
  const uploads = (await store.uploadsOf(visitId)).filter(isForDelegations)
  return uploads
    .filter(({ role }) => role === 'attachment')
    .map(({ caption, hash, name }) => ({ label: caption ?? name, path: `${path}/files/${hash}/${name}` }))
}

/** GET /v/:token/files/:hash/:name */
export function deliverLinkedFile(desk: Desk): RequestHandler {
  return async (request, response, next) => {
    const { scheduled } = await fileBehind(request, response, desk)
    const uploads = scheduled ? await desk.store.uploadsOf(scheduled.visit.id) : []
    const upload = uploads.filter(isForDelegations).find(({ hash }) => hash === request.params['hash'])
    if (!upload) throw notFound()
    response.set({
      'Content-Type': upload.mediaType,
      'Content-Disposition': `${isImage(upload.mediaType) ? 'inline' : 'attachment'}; filename="${upload.name}"`,
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
    })
    const options = { cacheControl: false, lastModified: false, dotfiles: 'allow' } as const
    response.sendFile(desk.store.uploadPath(upload.hash), options, (error) => {
      if (error && !response.headersSent) next(error)
    })
  }
}
