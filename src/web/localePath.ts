import type { RequestHandler } from 'express'
import { translator } from '../i18n/translate.ts'

/** Takes `/en` off the address, so that routes exist once, and remembers the language. */
export const localePath: RequestHandler = (request, _response, next) => {
  const isEnglish = /^\/en(?=[/?]|$)/.test(request.url)
  if (isEnglish) request.url = request.url.slice(3).replace(/^(?=\?|$)/, '/')
  request.locale = isEnglish ? 'en' : 'id'
  request.t = translator(request.locale)
  next()
}
