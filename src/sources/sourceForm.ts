import { z } from 'zod'
import { calendarDate, optional, partialDate, row, text, webAddress } from '../web/parse.ts'
import { confidences } from './source.ts'

/** A source as a form, the API or a file sends it; only its title is required. */
export const sourceSchema = row(
  'title',
  z.strictObject({
    title: text(300),
    publisher: optional(text(200)),
    author: optional(text(200)),
    url: optional(webAddress),
    publishedOn: optional(partialDate),
    accessedOn: optional(calendarDate),
    confidence: optional(z.enum(confidences)).transform((confidence) => confidence ?? 'sedang'),
    note: optional(text(2000)),
  }),
)
