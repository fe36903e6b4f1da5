import { inOrder, type Publisher } from '../citations/recordCitations.ts'
import { dayOf } from '../calendarDate.ts'
import type { Site } from '../host/site.ts'
import type { Locale } from '../i18n/locale.ts'
import { translator } from '../i18n/translate.ts'
import type { Parts } from '../parts.ts'
import { programmeText } from '../visits/visitWords.ts'
import { comparisonOf } from './comparison.ts'
import type { Kit, KitContent } from './kit.ts'
import type { Material, MaterialHost, MaterialPart } from './material.ts'
import { materialParts } from './materialParts.ts'
import type { MaterialWords } from './materialWords.ts'
import { practicesInKit } from './practicesInKit.ts'
import type { QuizItem } from './quiz.ts'

/** Which of a kit's texts is asked for, where it is read, and by whom. */
export interface Asked {
  kit: Kit
  content: KitContent
  /** Null for what is being worked on. */
  edition: Material['edition']
  /** Without `/en`: of the reader's page. */
  path: string
  locale: Locale
  /** Staff get the keys of a quiz, whatever its owner chose. */
  isForStaff: boolean
}

/** All that a kit's page and files print: what the public sees of its records now, and what its trainer wrote. */
export async function gatherMaterial(
  asked: Asked,
  { store, regions, config, now }: Pick<Parts, 'store' | 'regions' | 'config' | 'now'>,
): Promise<Material> {
  const { kit, content, edition, locale } = asked
  const site = await store.site()
  const words = wordsOf(site, config.baseUrl, locale)
  const parts = await materialParts(content.items, words, { store, regions })
  const hasKeys = asked.isForStaff || !content.areKeysStaffOnly
  return {
    locale,
    host: hostOf(site, (hash) => store.uploadPath(hash)),
    title: content.title,
    slug: edition === null ? null : kit.slug,
    address: words.addressOf(asked.path),
    // One that shipped is the host's.
    author: kit.ownerId === null ? site.government : kit.ownerName,
    programme: programmeText(content.programme, words),
    subject: content.subject,
    jp: content.jp,
    description: content.description,
    outcome: content.outcome,
    indicators: content.indicators,
    edition,
    isMadeUp: content.isMadeUp || parts.some((part) => 'isMadeUp' in part && part.isMadeUp),
    parts,
    comparison: comparisonOf(await practicesInKit(content, store), { units: await store.units() }, words),
    sessions: content.sessions,
    discussion: content.discussion,
    quiz: hasKeys ? content.quiz : content.quiz.map(withoutKey),
    hasKeys,
    references: inOrder([
      ...content.references.map((text) => ({ kind: 'written' as const, text })),
      ...parts.flatMap(citedIn),
    ]),
    madeOn: dayOf(now()),
  }
}

function wordsOf(site: Site, baseUrl: string, locale: Locale): MaterialWords {
  const publisher: Publisher = { government: site.government, siteName: site.name, baseUrl }
  const prefix = locale === 'en' ? '/en' : ''
  return { t: translator(locale), locale, publisher, addressOf: (path) => baseUrl + prefix + path }
}

function hostOf(site: Site, uploadPath: (hash: string) => string): MaterialHost {
  const contacts = [site.contactUnit, site.contactPhone, site.contactEmail]
  return {
    government: site.government,
    siteName: site.name,
    colour: site.primaryColour,
    logoPath: site.logo === null ? null : uploadPath(site.logo),
    address: site.address,
    contacts: contacts.filter((contact) => contact !== null),
  }
}

/** A practice and a visit are works of their own, and so is what they cite. */
function citedIn(part: MaterialPart) {
  return 'sources' in part ? [part.citation, ...part.sources] : []
}

function withoutKey(item: QuizItem): QuizItem {
  if (item.kind === 'pilihan_ganda') return { ...item, right: -1, explanation: null }
  if (item.kind === 'benar_salah') return { ...item, isTrue: false, explanation: null }
  return { ...item, accepted: [], explanation: null }
}
