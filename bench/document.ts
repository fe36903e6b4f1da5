import type { Affair } from '../src/practices/affairs.ts'

/** A text to be found, as every engine gets it. `id` is its place in the collection, from 0. */
export interface Document {
  id: number
  title: string
  body: string
  affair: Affair
  year: number
}

export const kinds = [
  'one word',
  'three words',
  'three content words',
  'question',
  'prefix',
  'misspelt',
  'zero-hit',
  'very common',
  'with filters',
] as const
export type Kind = (typeof kinds)[number]

/** What is asked: `text` is plain words, the last one half typed when the kind is a prefix. */
export interface Question {
  kind: Kind
  text: string
  filter: { affair: Affair; year: number } | null
}
