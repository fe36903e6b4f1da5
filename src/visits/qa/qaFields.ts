import type { Translate } from '../../i18n/translate.ts'
import type { PublishedPractice } from '../../practices/practice.ts'
import type { Choice, Field } from '../../web/field.ts'
import { typedField, typedText, type Typed } from '../../web/typed.ts'
import { longest } from '../visitRowForms.ts'

/** Question, answer, who answered, and which practice it is about: the visit's own first. */
export function questionFields(
  typed: Typed,
  practices: { studied: readonly string[]; all: readonly PublishedPractice[] },
  t: Translate,
): Field[] {
  const fieldOf = typedField(typed, t)
  return [
    fieldOf('question', t('visitForm.question'), {
      type: 'textarea',
      isRequired: true,
      rows: 2,
      maxLength: 1000,
    }),
    fieldOf('answer', t('qa.answer'), { type: 'textarea', hint: t('qa.answer.hint'), maxLength: 5000 }),
    fieldOf('answeredBy', t('qa.answeredBy'), { hint: t('qa.answeredBy.hint'), maxLength: 200 }),
    fieldOf('practice', t('visitForm.questionPractice'), {
      type: 'select',
      choices: practiceChoices(typedText(typed, 'practice'), practices, t),
    }),
  ]
}

function practiceChoices(
  chosen: string,
  { studied, all }: { studied: readonly string[]; all: readonly PublishedPractice[] },
  t: Translate,
): Choice[] {
  const choice = (value: string, label: string, group: string | null) => ({
    value,
    label,
    isChosen: value === chosen,
    group,
  })
  const named = all
    .map(({ slug, published }) => ({ slug, name: published.name }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'id'))
  const isStudied = ({ slug }: { slug: string }) => studied.includes(slug)
  const group = (isOfVisit: boolean) => t(isOfVisit ? 'qa.practice.studied' : 'qa.practice.others')
  const optionsOf = (isOfVisit: boolean) =>
    named
      .filter((one) => isStudied(one) === isOfVisit)
      .map(({ slug, name }) => choice(slug, name, group(isOfVisit)))
  return [choice('', t('qa.practice.none'), null), ...optionsOf(true), ...optionsOf(false)]
}

export function quoteFields(typed: Typed, t: Translate): Field[] {
  const fieldOf = typedField(typed, t)
  return [
    fieldOf('text', t('visitForm.quoteText'), {
      type: 'textarea',
      isRequired: true,
      rows: 2,
      maxLength: longest.paragraph,
    }),
    fieldOf('speaker', t('visitForm.quoteSpeaker'), { isRequired: true, maxLength: longest.name }),
    fieldOf('role', t('qa.quote.role'), { maxLength: longest.position }),
    fieldOf('source', t('visitForm.quoteSource'), { maxLength: longest.line }),
    fieldOf('consent', t('qa.quote.consent'), { type: 'checkbox', hint: t('qa.quote.consent.hint') }),
  ]
}
