import { promisify } from 'node:util'
import { Router, type Request, type Response } from 'express'
import multer, { MulterError } from 'multer'
import type { Parts } from '../parts.ts'
import type { MessageKey } from '../i18n/translate.ts'
import { notFound } from '../web/problem.ts'
import { actorOf } from '../web/request.ts'
import { untouched } from '../web/typed.ts'
import { mostLogoBytes, readLogo } from './logo.ts'
import { sitePage } from './sitePages.ts'

/** /logo, /staff/site/logo */
export function logoRoutes({ store, regions }: Parts): Router {
  const router = Router()

  router.get('/logo', async (_request, response) => {
    const { logo } = await store.site()
    if (logo === null) throw notFound()
    // The layout names it without a version, so a browser asks again after five minutes.
    response.set({ 'Cache-Control': 'public, max-age=300', ETag: `"${logo.slice(0, 16)}"` })
    response.type('png').sendFile(store.uploadPath(logo), { cacheControl: false, dotfiles: 'allow' })
  })

  router.post('/staff/site/logo', async (request: Request, response: Response) => {
    const fault = await receiptFault(request, response)
    if (fault) return refuse(response, fault)
    const read = request.file && (await readLogo(request.file.buffer))
    if (!read) return refuse(response, 'site.logo.unreadable')
    const by = actorOf(request)
    const upload = await store.addUpload(read.upload, read.bytes, by)
    await setLogo(upload.hash, request)
    response.goTo('/staff/site')
  })

  router.post('/staff/site/logo-removal', async (request, response) => {
    await setLogo(null, request)
    response.goTo('/staff/site')
  })

  async function setLogo(logo: string | null, request: Request): Promise<void> {
    const { version, updatedAt: _, ...content } = await store.site()
    await store.saveSite(version, { ...content, logo }, actorOf(request))
    await removeOldLogos(logo, request)
  }

  async function removeOldLogos(logo: string | null, request: Request): Promise<void> {
    const old = (await store.uploadsOf('site')).filter(({ hash }) => hash !== logo)
    for (const upload of old) await store.removeUpload(upload, actorOf(request))
  }

  async function refuse(response: Response, key: MessageKey): Promise<void> {
    const site = await store.site()
    const logoErrors = [{ field: 'logo', key, values: { max: mostLogoBytes / 1024 / 1024 } }]
    const shown = {
      site,
      regions: regions.all,
      typed: untouched({ ...site }),
      isStale: false,
      isSaved: false,
      logoErrors,
    }
    response.show('host/site', sitePage(shown, response.req.t), 422)
  }

  return router
}

const receive = promisify(
  multer({
    storage: multer.memoryStorage(),
    limits: { fileSize: mostLogoBytes, files: 1, fields: 5, parts: 6, fieldSize: 1000, headerPairs: 50 },
  }).single('logo') as (request: Request, response: Response, done: (error?: unknown) => void) => void,
)

/** Reads the file into memory; why it could not be received, or null. */
async function receiptFault(request: Request, response: Response): Promise<MessageKey | null> {
  try {
    await receive(request, response)
    return null
  } catch (error) {
    const isTooBig = error instanceof MulterError && error.code === 'LIMIT_FILE_SIZE'
    return isTooBig ? 'site.logo.tooBig' : 'site.logo.unreadable'
  }
}
