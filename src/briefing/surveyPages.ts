import { field, labelledSummary, type ErrorSummary, type Field } from '../web/field.ts'
import type { Frame, Page } from '../web/frame.ts'
import { typedField, typedText, type Typed } from '../web/typed.ts'
import type { ScheduledFile } from './briefingPages.ts'
import { partHead } from './linkPage.ts'
import type { StudiedPractice } from './studiedPractices.ts'
import { longestMissing, scores } from './surveyForm.ts'

export interface SurveyPage extends Page {
  title: string
  action: string
  homePath: string
  errors: ErrorSummary
  usefulness: Field
  fields: Field[]
}

export function surveyPage(
  file: ScheduledFile,
  { typed, practices }: { typed: Typed; practices: readonly StudiedPractice[] },
  { t }: Frame,
): SurveyPage {
  const title = t('briefing.survey.title')
  const fieldOf = typedField(typed, t)
  const chosen = (name: string, value: string) => typedText(typed, name) === value
  const usefulness = fieldOf('usefulness', t('briefing.survey.usefulness'), {
    isRequired: true,
    choices: scores.map((value) => ({
      value,
      label: t(`briefing.survey.usefulness.${value}`),
      isChosen: chosen('usefulness', value),
      group: null,
    })),
  })
  const none = { slug: '', name: t('briefing.survey.bestPractice.none') }
  const fields = [
    fieldOf('bestPractice', t('briefing.survey.bestPractice'), {
      type: 'select',
      choices: [none, ...practices].map(({ slug, name }) => ({
        value: slug,
        label: name,
        isChosen: chosen('bestPractice', slug),
        group: null,
      })),
    }),
    fieldOf('missing', t('briefing.survey.missing'), {
      type: 'textarea',
      hint: t('briefing.survey.missing.hint'),
      maxLength: longestMissing,
    }),
  ]
  return {
    head: partHead(title, file, { t, typed }),
    title,
    action: `${file.path}/survey`,
    homePath: file.path,
    errors: labelledSummary(
      typed.errors,
      { fields: [field(usefulness.name, usefulness.label), ...fields] },
      t,
    ),
    usefulness,
    fields,
  }
}
