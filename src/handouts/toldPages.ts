import type { Translate } from '../i18n/translate.ts'
import { head, type Page } from '../web/frame.ts'
import { formats, type Format } from './format.ts'
import type { WhyNot } from './notMade.ts'

interface Way {
  label: string
  path: string
}

/** What is said in place of a file. */
export interface ToldPage extends Page {
  title: string
  texts: string[]
  /** What to do next, the likeliest first. */
  ways: Way[]
  /** As which files there are. */
  formats: Way[]
}

/** Where the kit is read, and where its files are: `/kits/kerja-tim`. */
export interface Place {
  path: string
  hasKeys: boolean
  /** Where what is in it is chosen; null for those who cannot. */
  choosePath: string | null
}

interface Around {
  place: Place
  t: Translate
}

export function progressPage(format: Format, ahead: number, { place, t }: Around): ToldPage {
  const name = t(`kitReading.format.${format.name}`)
  return told(t('handout.progress.title'), {
    texts: [
      t('handout.progress.text', { name }),
      ...(ahead > 1 ? [t('handout.progress.ahead', { n: ahead - 1 })] : []),
    ],
    ways: [
      { label: t('handout.progress.again'), path: `${place.path}/export/${format.name}` },
      backTo(place, t),
    ],
  })
}

export function emptyKitPage({ place, t }: Around): ToldPage {
  const { choosePath } = place
  const choosing = choosePath === null ? [] : [{ label: t('handout.empty.choose'), path: choosePath }]
  return told(t('handout.empty.title'), {
    texts: [t('handout.empty.text')],
    ways: [...choosing, backTo(place, t)],
  })
}

export function keysPage({ place, t }: Around): ToldPage {
  return told(t('handout.keys.title'), {
    texts: [t('handout.keys.text')],
    ways: [backTo(place, t)],
    formats: formatsAt({ ...place, hasKeys: false }, t),
  })
}

export function unknownFormatPage(format: string, { place, t }: Around): ToldPage {
  return told(t('handout.unknown.title'), {
    texts: [t('handout.unknown.text', { format: format.slice(0, 40) })],
    ways: [backTo(place, t)],
    formats: formatsAt(place, t),
  })
}

export function notMadePage(why: WhyNot, { place, t }: Around): ToldPage {
  const said = why === 'closed' ? 'busy' : why
  return told(t(`handout.${said}.title`), {
    texts: [t(`handout.${said}.text`)],
    ways: [backTo(place, t)],
    formats: said === 'busy' ? [] : formatsAt(place, t),
  })
}

function formatsAt({ path, hasKeys }: Place, t: Translate): Way[] {
  const open = formats.filter(({ needsKeys }) => hasKeys || !needsKeys)
  return open.map(({ name }) => ({
    label: t(`kitReading.format.${name}`),
    path: `${path}/export/${name}`,
  }))
}

function backTo({ path }: Place, t: Translate): Way {
  return { label: t('handout.back'), path }
}

function told(title: string, says: Pick<ToldPage, 'texts' | 'ways'> & Partial<ToldPage>): ToldPage {
  return { head: head(title, { isIndexed: false }), title, formats: [], ...says }
}
