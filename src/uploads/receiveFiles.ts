import type { RequestHandler } from 'express'
import multer, { MulterError } from 'multer'
import type { FieldError } from '../web/parse.ts'

export const largestFile = 10 * 1024 * 1024
export const mostFiles = 10

const inMemory = multer({
  storage: multer.memoryStorage(),
  limits: {
    fileSize: largestFile,
    files: mostFiles,
    fields: 20,
    fieldSize: 20_000,
    fieldNameSize: 100,
    parts: 40,
  },
  defParamCharset: 'utf8',
})

declare global {
  namespace Express {
    interface Request {
      /** Why the files that were sent could not be received; null when they were. */
      notReceived: { status: number; error: FieldError } | null
    }
  }
}

/** Reads a multipart body into memory. Only for routes behind the same-origin check and a sign-in or a secret link. */
export const receiveFiles = received(inMemory.array('files', mostFiles))

/** The same for a form in which each of these fields takes one file: `request.files` holds them by name. */
export function receiveNamedFiles(names: readonly string[]): RequestHandler {
  return received(inMemory.fields(names.map((name) => ({ name, maxCount: 1 }))))
}

function received(receive: RequestHandler): RequestHandler {
  return (request, response, next) => {
    void receive(request, response, (error: unknown) => {
      request.notReceived = error ? refusal(error) : null
      next()
    })
  }
}

function refusal(error: unknown): { status: number; error: FieldError } {
  const code = error instanceof MulterError ? error.code : ''
  const at = (key: FieldError['key']): FieldError => ({ field: 'files', key, values: {} })
  if (code === 'LIMIT_FILE_SIZE') return { status: 413, error: at('uploads.error.tooLarge') }
  if (code === 'LIMIT_FILE_COUNT' || code === 'LIMIT_UNEXPECTED_FILE') {
    return { status: 422, error: at('uploads.error.tooMany') }
  }
  return { status: code === '' ? 400 : 413, error: at('uploads.error.unreadable') }
}
