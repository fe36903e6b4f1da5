import { adoptionStages, evidenceKinds } from '../adoptions/adoption.ts'

const text = { type: 'string' }
const maybe = { type: ['string', 'null'] }
const day = { type: 'string', format: 'date' }
const stage = { type: 'string', enum: [...adoptionStages] }

/** An adoption as /api/v1/adoptions gives it. */
export const adoptionSchema = {
  type: 'object',
  properties: {
    id: text,
    url: { type: 'string', format: 'uri' },
    practice: { type: 'string', description: 'Slug' },
    institution: text,
    regionCode: { ...maybe, description: 'Kemendagri code; null for a body of no region' },
    stage,
    stageSince: { type: ['string', 'null'], format: 'date' },
    scope: maybe,
    plan: maybe,
    targetOn: { type: ['string', 'null'], format: 'date' },
    events: {
      type: 'array',
      description: 'Only those that staff have accepted, by day',
      items: {
        type: 'object',
        properties: {
          on: day,
          stage,
          note: maybe,
          evidence: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                kind: { type: 'string', enum: [...evidenceKinds] },
                title: { ...maybe, description: 'Null for a paper that staff keep' },
                url: maybe,
              },
            },
          },
        },
      },
    },
    sources: { type: 'array', items: { type: 'object' } },
    isMadeUp: { type: 'boolean' },
    createdAt: { type: 'string', format: 'date-time' },
    updatedAt: { type: 'string', format: 'date-time' },
  },
}
