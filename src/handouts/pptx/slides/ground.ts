import type { Translate } from '../../../i18n/translate.ts'
import type { Material, PracticePart } from '../../../kits/material.ts'
import type { Pictures } from '../pictures.ts'

/** What every slide is planned from. */
export interface Ground {
  material: Material
  pictures: Pictures
  t: Translate
  /** So many practices that each gets one slide. */
  isBrief: boolean
}

/** A kit of more practices than this shows each on one slide: two hundred would not be shown otherwise. */
export const mostInFull = 30

/** A practice with its place among the kit's. */
export interface Numbered {
  part: PracticePart
  place: number
  total: number
}
