import type { api as source } from '../id/api.ts'

export const api: Record<keyof typeof source, string> = {
  'api.tokenNeeded': 'Writing needs a token: send Authorization: Bearer TOKEN.',
  'api.badToken': 'This token is unknown or was revoked.',
  'api.roleMayNot': "This token's role may not make that change.",
  'api.jsonNeeded': 'Send the body as JSON, with Content-Type: application/json.',
  'api.objectNeeded': 'The body must be one JSON object, for example {"name": "…"}.',
  'api.ifMatchNeeded':
    'Send If-Match with the ETag of the version that you changed, for example If-Match: "3".',
  'api.stale': 'This was changed by someone else: fetch it again, then repeat your change.',
  'api.notFound': 'There is no record at this address.',
  'api.noSuchAddress': 'There is no such API address; see /api/v1/practices, /api/v1/visits, /api/v1/search.',
  'api.badSlug': 'An address has only lower-case letters, digits and hyphens, for example coffee-festival.',
  'api.refused': 'The present state of the record does not allow that change ({reason}).',
}
