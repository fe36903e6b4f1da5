import type { RequestHandler } from 'express'

/** Who may open which staff address, in one table. */
export const access: RequestHandler = (_request, _response, next) => next()
