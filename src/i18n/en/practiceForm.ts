import type { practiceForm as source } from '../id/practiceForm.ts'

export const practiceForm: Record<keyof typeof source, string> = {
  'practiceForm.error.negative':
    'Give a number of 0 or more; for a decrease, say “decrease” in the name of the figure.',
  'practiceForm.error.badYear': 'Give a year of four digits, for example 2019.',
  'practiceForm.error.trialAfterStart': 'The trial must not be after the start.',
}
