import type { Slide } from './slide.ts'
import { comparisonSlides } from './slides/comparisonSlides.ts'
import { coverSlide } from './slides/coverSlide.ts'
import type { Ground } from './slides/ground.ts'
import { objectiveSlides } from './slides/objectiveSlides.ts'
import { partSlides } from './slides/partSlides.ts'
import { closingSlide, discussionSlides, quizSlides, referenceSlides } from './slides/teachingSlides.ts'

/** All slides of a kit, in the order in which they are shown. */
export function plannedSlides(ground: Ground): Slide[] {
  return [
    coverSlide(ground),
    ...objectiveSlides(ground),
    ...partSlides(ground),
    ...comparisonSlides(ground),
    ...discussionSlides(ground),
    ...quizSlides(ground),
    ...referenceSlides(ground),
    closingSlide(ground),
  ]
}
