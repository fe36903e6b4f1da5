import type { Translate } from '../i18n/translate.ts'
import { adoptionStages, type AdoptionStage } from './adoption.ts'

/** A stage as `/adoptions/stage` prints it: its name, and how many of five marks are filled; none for what stopped. */
export interface StageView {
  label: string
  filled: number
  isStopped: boolean
  isInUse: boolean
}

export const stagesOnTheWay = adoptionStages.filter((stage) => stage !== 'dihentikan')

export function stageView(stage: AdoptionStage, t: Translate): StageView {
  return {
    label: t(`adoptionStage.${stage}`),
    filled: stagesOnTheWay.findIndex((one) => one === stage) + 1,
    isStopped: stage === 'dihentikan',
    isInUse: stage === 'diterapkan',
  }
}
