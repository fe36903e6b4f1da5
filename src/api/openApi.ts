import { Router } from 'express'
import { z } from 'zod'
import type { Parts } from '../parts.ts'
import { practiceSchema } from '../practices/practiceForm.ts'
import { visitSchema, type KnownToVisits } from '../visits/visitForm.ts'
import { adoptionSchema } from './adoptionSchema.ts'
import { answerSchema, searchParameters } from './searchSchema.ts'

/** GET /openapi.json: what the API takes and gives, its bodies made from the schemas that check them. */
export function openApi({ config }: Parts): Router {
  const router = Router()
  const text = JSON.stringify(describeApi(config.baseUrl))
  router.get('/openapi.json', (_request, response) => void response.type('json').send(text))
  return router
}

// Only the shape is asked for, so nothing needs to be known.
const nothingKnown: KnownToVisits = {
  practices: new Set(),
  units: new Set(),
  regionCodeOf: () => null,
  isRegion: () => true,
  today: '2000-01-01',
}

function describeApi(baseUrl: string): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Tiru',
      version: '1',
      description:
        'Innovation practices, the visits that studied them and who copies them. Reading is open; writing needs a token.',
    },
    servers: [{ url: `${baseUrl}/api/v1` }],
    paths: {
      '/practices': listPath('practice'),
      '/practices/{slug}': recordPath('practice'),
      '/visits': listPath('visit'),
      '/visits/{slug}': recordPath('visit'),
      '/adoptions': adoptionsPath('Public adoptions, newest first: who copies which practice'),
      '/practices/{slug}/adoptions': {
        parameters: [slugInPath],
        ...adoptionsPath('Who copies a practice, the furthest first', 404, 410),
      },
      '/search': searchPath(),
    },
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
      schemas: {
        practice: bodySchema(practiceSchema),
        visit: bodySchema(visitSchema(nothingKnown)),
        adoption: adoptionSchema,
        problem: problemSchema,
      },
    },
  }
}

function bodySchema(schema: z.ZodType): object {
  const { $schema: _dialect, ...body } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  return body
}

type RecordName = 'practice' | 'visit'

function listPath(record: RecordName): object {
  return {
    get: {
      summary: `A page of public ${record}s, newest first`,
      parameters: pageInQuery,
      responses: { 200: { description: '{items, page, perPage, total}; Link header to the neighbours' } },
    },
    post: {
      summary: `Adds a ${record}`,
      ...writing(record),
      responses: { 201: { description: 'Added; Location header' }, ...problems(401, 403, 422) },
    },
  }
}

const slugInPath = { name: 'slug', in: 'path', required: true, schema: { type: 'string' } }

function recordPath(record: RecordName): object {
  const ifMatch = { name: 'If-Match', in: 'header', required: true, schema: { type: 'string' } }
  return {
    parameters: [slugInPath],
    get: {
      summary: `One ${record}`,
      responses: { 200: { description: 'ETag header: its version' }, ...problems(404, 410) },
    },
    put: {
      summary: `Changes a ${record} as a whole`,
      parameters: [ifMatch],
      ...writing(record),
      responses: { 200: { description: 'Changed; the new ETag' }, ...problems(401, 403, 404, 412, 422, 428) },
    },
  }
}

/** Reading only: staff write the ledger in the staff room. */
function adoptionsPath(summary: string, ...faults: number[]): object {
  const items = { type: 'array', items: { $ref: '#/components/schemas/adoption' } }
  const schema = { type: 'object', properties: { items, ...counts } }
  return {
    get: {
      summary,
      parameters: pageInQuery,
      responses: {
        200: {
          description: 'Link header to the neighbours',
          content: { 'application/json': { schema } },
        },
        ...problems(...faults),
      },
    },
  }
}

function searchPath(): object {
  return {
    get: {
      summary: 'Full-text search over practices and visits',
      parameters: Object.entries(searchParameters).map(([name, schema]) => inQuery(name, schema)),
      responses: {
        200: {
          description: 'What holds every word first; Link header to the neighbours',
          content: { 'application/json': { schema: answerSchema } },
        },
      },
    },
  }
}

function writing(record: RecordName): object {
  const schema = { $ref: `#/components/schemas/${record}` }
  return {
    security: [{ token: [] }],
    requestBody: { required: true, content: { 'application/json': { schema } } },
  }
}

function problems(...statuses: number[]): object {
  const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/problem' } } }
  return Object.fromEntries(
    statuses.map((status) => [status, { description: 'A problem (RFC 9457)', content }]),
  )
}

function inQuery(name: string, schema: object): object {
  return { name, in: 'query', schema }
}

const counts = { page: { type: 'integer' }, perPage: { type: 'integer' }, total: { type: 'integer' } }
const pageInQuery = [
  inQuery('page', { type: 'integer' }),
  inQuery('perPage', { type: 'integer', maximum: 100 }),
]

const problemSchema = {
  type: 'object',
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    instance: { type: 'string' },
    errors: {
      type: 'array',
      items: { type: 'object', properties: { field: { type: 'string' }, message: { type: 'string' } } },
    },
  },
}
