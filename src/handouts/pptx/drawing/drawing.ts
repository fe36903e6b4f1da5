import type { Translate } from '../../../i18n/translate.ts'
import type { Palette } from '../palette.ts'
import type { Sheet } from './deck.ts'

/** A slide that is being drawn. */
export interface Drawing {
  sheet: Sheet
  palette: Palette
  t: Translate
}
