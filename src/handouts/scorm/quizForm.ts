import type { Translate } from '../../i18n/translate.ts'
import type { QuizItem } from '../../kits/quiz.ts'
import { truthText } from '../../kits/quizWords.ts'
import { escapeHtml } from '../../web/safeHtml.ts'

/** The quiz to be answered; `player.js` marks it. */
export function quizForm(quiz: readonly QuizItem[], t: Translate): string {
  const items = quiz.map(
    (item, index) => `<fieldset>
<legend>${index + 1}. ${escapeHtml(item.question)}</legend>
${answersOf(item, index, t)}
<p class="told" id="told${index}" hidden></p>
</fieldset>`,
  )
  return `<form id="quiz">
${items.join('\n')}
<p><button type="submit">${t('handout.scorm.mark')}</button></p>
<p id="result" role="status"></p>
</form>`
}

function answersOf(item: QuizItem, index: number, t: Translate): string {
  if (item.kind === 'isian') {
    return `<label>${t('handout.scorm.answer')} <input type="text" name="q${index}" maxlength="255" autocomplete="off"></label>`
  }
  const options =
    item.kind === 'pilihan_ganda'
      ? item.options.map((text, place) => ({ value: String(place), text }))
      : [
          { value: 't', text: truthText(true, t) },
          { value: 'f', text: truthText(false, t) },
        ]
  return options
    .map(
      ({ value, text }) =>
        `<label class="choice"><input type="radio" name="q${index}" value="${value}"> <span>${escapeHtml(text)}</span></label>`,
    )
    .join('\n')
}
