import type { PhotoView } from '../uploads/shownFiles.ts'
import type { Frame, Page } from '../web/frame.ts'
import { paginate, type Pager } from '../web/pager.ts'
import { pageOf, textOf, type Query } from '../web/query.ts'
import type { LabelledText } from './material.ts'
import type { Chapter, ChapterBody } from './readingChapters.ts'
import { readingCrumbs, type Reading } from './reading.ts'
import { factsOf, readingHead } from './readingPages.ts'

const papers = ['a5', 'a4'] as const
type Paper = (typeof papers)[number]

/** Chapters in one booklet: a kit of 200 practices is several. */
const perBooklet = 30

/** The whole kit on one page, to be printed. */
export interface BookletPage extends Page {
  title: string
  government: string
  description: string[]
  isDraft: boolean
  isMadeUp: boolean
  facts: LabelledText[]
  paper: Paper
  otherPaper: { label: string; path: string }
  /** "bagian 2 dari 7"; null when it is all in one. */
  part: string | null
  pager: Pager
  chapters: { key: string; kind: string; title: string; number: number; body: ChapterBody }[]
  /** Null for a draft: its link is secret. */
  address: string | null
  readerPath: string
}

export interface Booklet {
  paper: Paper
  page: number
}

export function bookletAsked(query: Query): Booklet {
  return { paper: textOf(query, 'paper') === 'a4' ? 'a4' : 'a5', page: pageOf(query) }
}

/** The chapters of the booklet asked for, with their numbers. */
export function chaptersIn({ chapters, base }: Reading, { paper, page }: Booklet) {
  const numbered = chapters.map((chapter, index) => ({ chapter, number: index + 1 }))
  return paginate(numbered, page, perBooklet, bookletPath(base, paper))
}

function bookletPath(base: string, paper: Paper): string {
  return `${base}/booklet${paper === 'a4' ? '?paper=a4' : ''}`
}

export function bookletPage(
  reading: Reading,
  { asked, photosOf }: { asked: Booklet; photosOf: (chapter: Chapter) => PhotoView[] },
  frame: Frame,
): BookletPage {
  const { base, material, isDraft } = reading
  const { t } = frame
  const { slice, pager } = chaptersIn(reading, asked)
  const other = asked.paper === 'a5' ? 'a4' : 'a5'
  return {
    head: readingHead(reading, t('kitReading.booklet.title', { title: material.title }), {
      isIndexed: false,
      breadcrumb: readingCrumbs(reading, t('kitReading.booklet'), t),
    }),
    title: material.title,
    government: material.host.government,
    description: (material.description ?? '').split(/\n+/).filter((line) => line.trim() !== ''),
    isDraft,
    isMadeUp: material.isMadeUp,
    facts: factsOf(reading, frame),
    paper: asked.paper,
    otherPaper: { label: t(`kitReading.booklet.${other}`), path: bookletPath(base, other) },
    part: pager.pages === 1 ? null : t('kitReading.booklet.part', { n: pager.page, all: pager.pages }),
    pager,
    chapters: slice.map(({ chapter, number }) => ({
      key: chapter.key,
      kind: chapter.kind,
      title: chapter.title,
      number,
      body: chapter.body({ photos: photosOf(chapter).slice(0, 1), level: 3 }),
    })),
    address: isDraft ? null : material.address,
    readerPath: base,
  }
}
