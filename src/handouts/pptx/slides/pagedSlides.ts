import type { Translate } from '../../../i18n/translate.ts'
import { isWhole, paged } from '../fitting.ts'
import type { Line } from '../line.ts'
import { boxOf, places, sizes } from '../sheet.ts'
import { slideOf, type Slide, type SlideWords } from '../slide.ts'

type Words = Partial<SlideWords> & { title: string }

/** As many slides as the lines need, the first with the notes: in large type when one is enough. */
export function pagedSlides(
  words: Words,
  lines: readonly Line[],
  { t, of = sizes.body }: { t: Translate; of?: readonly number[] },
): Slide[] {
  const size = of.find((one) => isWhole(lines, boxOf(places.whole, one))) ?? of[of.length - 1] ?? 20
  return paged(lines, boxOf(places.whole, size)).map((page, index) =>
    slideOf(index === 0 ? words : continuing(words, t), {
      kind: 'text',
      columns: [page],
      size,
      picture: null,
    }),
  )
}

/** The words of a slide that goes on with the one before. */
export function continuing(words: Words, t: Translate): Words {
  return { ...words, title: t('handout.pptx.continued', { title: words.title }), notes: '' }
}
