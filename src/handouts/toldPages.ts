import type { Translate } from '../i18n/translate.ts'
import { head, type Page } from '../web/frame.ts'
import type { Format } from './format.ts'
import type { WhyNot } from './notMade.ts'
import { labelOf, type Place, type Way } from './place.ts'

/** What is said in place of a file. */
export interface ToldPage extends Page {
  title: string
  texts: string[]
  /** What to do next, the likeliest first. */
  ways: Way[]
  /** As which files there are. */
  formats: Way[]
}

interface Around {
  place: Place
  t: Translate
}

/** `path`: of the file itself, as it was asked for. */
export function progressPage(
  { format, path, ahead }: { format: Format; path: string; ahead: number },
  { place, t }: Around,
): ToldPage {
  const name = labelOf(format, t)
  return told(t('handout.progress.title'), {
    texts: [
      t('handout.progress.text', { name }),
      ...(ahead > 1 ? [t('handout.progress.ahead', { n: ahead - 1 })] : []),
    ],
    ways: [{ label: t('handout.progress.again'), path }, place.back],
  })
}

export function emptyKitPage({ place, t }: Around): ToldPage {
  return told(t('handout.empty.title'), {
    texts: [t('handout.empty.text')],
    ways: [...(place.choose === null ? [] : [place.choose]), place.back],
  })
}

export function keysPage({ place, t }: Around): ToldPage {
  return told(t('handout.keys.title'), {
    texts: [t('handout.keys.text')],
    ways: [place.back],
    formats: place.formats,
  })
}

export function unknownFormatPage(format: string, { place, t }: Around): ToldPage {
  return told(t('handout.unknown.title'), {
    texts: [t('handout.unknown.text', { format: format.slice(0, 40) })],
    ways: [place.back],
    formats: place.formats,
  })
}

export function nothingFoundPage({ place, t }: Around): ToldPage {
  return told(t('handout.list.none'), { texts: [t('handout.list.noneText')], ways: [place.back] })
}

export function notMadePage(why: WhyNot, { place, t }: Around): ToldPage {
  const said = why === 'closed' ? 'busy' : why
  return told(t(`handout.${said}.title`), {
    texts: [t(`handout.${said}.text`)],
    ways: [place.back],
    formats: said === 'busy' ? [] : place.formats,
  })
}

function told(title: string, says: Pick<ToldPage, 'texts' | 'ways'> & Partial<ToldPage>): ToldPage {
  return { head: head(title, { isIndexed: false }), title, formats: [], ...says }
}
