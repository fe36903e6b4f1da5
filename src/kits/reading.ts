import type { Translate } from '../i18n/translate.ts'
import type { Crumb } from '../web/frame.ts'
import { textOf, type Query } from '../web/query.ts'
import type { Kit, KitContent } from './kit.ts'
import type { Material } from './material.ts'
import { chaptersOf, type Chapter } from './readingChapters.ts'

/** A kit as someone reads it: at its public address, or by a secret link. */
export interface Reading {
  kit: Kit
  content: KitContent
  material: Material
  chapters: Chapter[]
  /** Without the language: `/kits/SLUG` or `/k/TOKEN`. */
  base: string
  /** Still being worked on, and read by a secret link. */
  isDraft: boolean
}

export function readingOf(read: Omit<Reading, 'chapters'>, t: Translate): Reading {
  return { ...read, chapters: chaptersOf(read.material, t) }
}

export interface ChapterLink {
  key: string
  kind: string
  title: string
  path: string
}

export function chapterLinks({ chapters, base }: Reading): ChapterLink[] {
  return chapters.map(({ key, kind, title }, index) => ({
    key,
    kind,
    title,
    path: pathOfChapter(base, index),
  }))
}

/** The first is `?bagian=1`. */
export function pathOfChapter(base: string, index: number): string {
  return `${base}?bagian=${index + 1}`
}

/** The place of the chapter asked for; null for the kit's first page, and for a chapter that there is not. */
export function chapterAsked(query: Query, { chapters }: Reading): number | null {
  const asked = Number(textOf(query, 'bagian', 6) || NaN)
  return Number.isInteger(asked) && asked >= 1 && asked <= chapters.length ? asked - 1 : null
}

/** Of the page called `last`; a draft's list is nobody's who has only its link. */
export function readingCrumbs(
  { base, content, isDraft }: Reading,
  last: string | null,
  t: Translate,
): Crumb[] {
  const kit = { label: content.title, path: last === null ? null : base }
  const ends = last === null ? [kit] : [kit, { label: last, path: null }]
  if (isDraft) return last === null ? [] : ends
  return [{ label: t('web.home'), path: '/' }, { label: t('kitReading.list'), path: '/kits' }, ...ends]
}
