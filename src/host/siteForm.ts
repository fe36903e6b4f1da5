import { z } from 'zod'
import { emailAddress, phoneNumber } from '../web/contact.ts'
import { optional, parse, text, type Parsed } from '../web/parse.ts'
import { contrast } from './contrast.ts'
import type { SiteContent } from './site.ts'

/** What white text on the primary colour must reach: WCAG 2.2, level AA. */
export const leastContrast = 4.5

const primaryColour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i, 'site.colour.unreadable')
  .transform((colour) => colour.toLowerCase())
  .superRefine((colour, context) => {
    const measured = contrast(colour, '#ffffff')
    if (measured >= leastContrast) return
    // Rounded down: 4.49 must not be called 4.5.
    const ratio = (Math.floor(measured * 100) / 100).toString()
    context.addIssue({
      code: 'custom',
      message: 'site.colour.tooPale',
      params: { ratio, least: String(leastContrast) },
    })
  })

export type SiteFields = Omit<SiteContent, 'logo'>

/** The identity of the site, as the form posts it; `regionCodes` are those that exist. */
export function parseSite(body: unknown, regionCodes: ReadonlySet<string>): Parsed<SiteFields> {
  const schema = z.strictObject({
    name: text(80),
    government: text(120),
    regionCode: z.string().refine((code) => regionCodes.has(code), 'error.unknownValue'),
    primaryColour,
    contactUnit: optional(text(200)),
    contactEmail: optional(emailAddress),
    contactPhone: optional(phoneNumber(40)),
    address: optional(text(500)),
  })
  return parse(schema, body)
}
