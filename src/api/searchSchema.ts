import { passageFields, searchedTypes, sorts } from '../search/search.ts'

const string = { type: 'string' }
const integer = { type: 'integer' }
const orNull = (schema: object) => ({ oneOf: [schema, { type: 'null' }] })
const object = (properties: Record<string, object>) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
})
const list = (items: object) => ({ type: 'array', items })

/** What `GET /search` takes; several of `urusan`, `year`, `region` or `stage` mean "or". */
export const searchParameters: Record<string, object> = {
  q: {
    ...string,
    maxLength: 200,
    description: 'Words in any order, "an exact phrase", -without: the words are in Indonesian',
  },
  type: { enum: searchedTypes },
  urusan: string,
  year: string,
  region: { ...string, description: 'A Kemendagri code; a province stands for its regencies and cities' },
  stage: string,
  verbatim: { const: '1', description: 'Unknown words are looked for as they are written' },
  sort: { enum: sorts },
  page: integer,
  perPage: { ...integer, maximum: 100 },
}

const hitSchema = object({
  type: { enum: searchedTypes },
  slug: string,
  title: string,
  snippet: { ...string, description: 'HTML: the best passage, with the words found in <mark>' },
  foundIn: {
    ...object({ field: { enum: passageFields }, file: orNull(object({ name: string, url: string })) }),
    description: 'Where that passage stands',
  },
  url: string,
  score: { type: 'number' },
})

const countsSchema = list(object({ value: string, count: integer }))

export const answerSchema = object({
  items: list(hitSchema),
  page: integer,
  perPage: integer,
  total: integer,
  complete: { ...integer, description: 'Of these, so many hold every word; they come first' },
  facets: object(
    Object.fromEntries(['type', 'urusan', 'year', 'region', 'stage'].map((name) => [name, countsSchema])),
  ),
  suggestion: {
    ...orNull(string),
    description:
      'The question as it was answered, when an unknown word was replaced by the nearest known one',
  },
  alsoSearched: list(string),
  tookMs: { type: 'number' },
})
