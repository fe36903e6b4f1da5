import { formatDate } from '../i18n/format.ts'
import type { PhotoView } from '../uploads/shownFiles.ts'
import { head, type Frame, type Head, type Page } from '../web/frame.ts'
import { downloadsOf, type Download } from './kitDownloads.ts'
import { kitJsonLd } from './kitJsonLd.ts'
import { minutesOfJp, mayEditKit } from './kit.ts'
import type { LabelledText } from './material.ts'
import { chapterLinks, pathOfChapter, readingCrumbs, type ChapterLink, type Reading } from './reading.ts'
import type { ChapterBody } from './readingChapters.ts'
import { kitCitation } from './kitCitation.ts'

/** The notes that a browser keeps of what was read. */
export interface ReadingNotes {
  /** Names the kit in the browser's store. */
  name: string
  /** "{n} dari 12 bagian sudah dibaca", `{n}` to be filled in by the script. */
  progress: string
  /** "Lanjutkan: {title}". */
  resume: string
}

/** The first page of a kit. */
export interface KitFrontPage extends Page {
  title: string
  description: string[]
  isDraft: boolean
  isMadeUp: boolean
  facts: LabelledText[]
  startPath: string | null
  chapters: ChapterLink[]
  notes: ReadingNotes
  bookletPath: string
  downloads: Download[]
  /** Null for a draft. */
  citation: string | null
  views: string | null
  /** Null for a draft: its link is secret. */
  address: string | null
  /** For those who are signed in. */
  copyAction: string | null
  editPath: string | null
}

export function kitFrontPage(
  reading: Reading,
  around: { views: number; now: Date },
  frame: Frame,
): KitFrontPage {
  const { kit, material, base, isDraft } = reading
  const { t, user } = frame
  return {
    head: frontHead(reading, frame),
    title: material.title,
    description: paragraphsOf(material.description),
    isDraft,
    isMadeUp: material.isMadeUp,
    facts: factsOf(reading, frame),
    startPath: reading.chapters.length === 0 ? null : pathOfChapter(base, 0),
    chapters: chapterLinks(reading),
    notes: notesOf(reading, frame),
    bookletPath: `${base}/booklet`,
    downloads: downloadsOf(base, material, t),
    citation: isDraft ? null : kitCitation(material, around.now, frame),
    views: isDraft ? null : t('web.views', { n: around.views }),
    address: isDraft ? null : material.address,
    copyAction: user === null || isDraft ? null : `/staff/kits/${kit.slug}/copy`,
    editPath: user !== null && mayEditKit(kit, user) ? `/staff/kits/${kit.slug}` : null,
  }
}

function frontHead(reading: Reading, frame: Frame): Head {
  const { material } = reading
  const breadcrumb = readingCrumbs(reading, null, frame.t)
  return readingHead(reading, material.title, {
    breadcrumb,
    jsonLd: reading.isDraft ? null : kitJsonLd(reading, breadcrumb, frame),
    openGraphType: 'article',
  })
}

/** What the pages of one kit have in common. */
export function readingHead(
  { isDraft, material: { description, title } }: Reading,
  ofPage: string,
  differs: Partial<Head>,
): Head {
  const short = (description ?? title).replace(/\s+/g, ' ').slice(0, 200)
  return head(ofPage, {
    description: short,
    section: isDraft ? 'link' : 'none',
    isIndexed: !isDraft,
    sheet: 'kit',
    ...differs,
  })
}

function paragraphsOf(text: string | null): string[] {
  return (text ?? '').split(/\n+/).filter((line) => line.trim() !== '')
}

export function factsOf({ material }: Pick<Reading, 'material'>, { t, locale }: Frame): LabelledText[] {
  const { programme, subject, jp, author, edition } = material
  const on = edition && formatDate(edition.on, locale)
  const facts = [
    { label: t('kitReading.fact.programme'), text: programme },
    { label: t('kitReading.fact.subject'), text: subject },
    {
      label: t('kitReading.fact.jp'),
      text: jp === null ? null : t('kitReading.jp', { n: jp, minutes: jp * minutesOfJp }),
    },
    { label: t('kitReading.fact.author'), text: author },
    { label: t('kitReading.fact.edition'), text: edition && `${edition.number} (${on})` },
  ]
  return facts.flatMap(({ label, text }) => (text === null ? [] : [{ label, text }]))
}

function notesOf({ kit, chapters }: Reading, { t }: Frame): ReadingNotes {
  return {
    name: kit.slug,
    progress: t('kitReading.progress', { n: '{n}', all: chapters.length }),
    resume: t('kitReading.resume', { title: '{title}' }),
  }
}

/** One chapter on a page of its own. */
export interface KitChapterPage extends Page {
  kitTitle: string
  kitPath: string
  isDraft: boolean
  /** Names the kit and the chapter in the browser's store. */
  notes: { name: string; chapter: string }
  kind: string
  title: string
  place: { text: string; n: number; all: number }
  body: ChapterBody
  previous: ChapterLink | null
  next: ChapterLink | null
}

export function kitChapterPage(
  reading: Reading,
  { index, photos }: { index: number; photos: PhotoView[] },
  { t }: Frame,
): KitChapterPage {
  const { kit, chapters, material, base, isDraft } = reading
  const chapter = chapters[index]
  if (!chapter) throw new Error(`no chapter ${index}`)
  const links = chapterLinks(reading)
  const place = { n: index + 1, all: chapters.length }
  return {
    head: readingHead(reading, `${chapter.title} – ${material.title}`, {
      breadcrumb: readingCrumbs(reading, chapter.title, t),
    }),
    kitTitle: material.title,
    kitPath: base,
    isDraft,
    notes: { name: kit.slug, chapter: chapter.key },
    kind: chapter.kind,
    title: chapter.title,
    place: { text: t('kitReading.place', place), ...place },
    body: chapter.body({ photos, level: 2 }),
    previous: links[index - 1] ?? null,
    next: links[index + 1] ?? null,
  }
}
