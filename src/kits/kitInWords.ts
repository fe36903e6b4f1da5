import type { Translate } from '../i18n/translate.ts'
import type { ItemNow } from './itemState.ts'
import type { KitContent } from './kit.ts'
import { objectivesInWords } from './objectivesInWords.ts'
import type { QuizItem } from './quiz.ts'
import { sessionsInWords } from './sessionsInWords.ts'

/** Everything that a kit holds, part by part, for reading and for comparing two contents of it. */
export function kitInWords(
  content: KitContent,
  items: readonly ItemNow[],
  t: Translate,
): { label: string; text: string }[] {
  const { discussion, quiz, sessions, areKeysStaffOnly } = content
  return [
    ...objectivesInWords(content, t),
    { label: t('kitDesk.step.choose'), text: items.map((item) => itemInWords(item, t)).join('\n') },
    ...sessionsInWords(sessions, t),
    {
      label: t('kitDesk.step.questions'),
      text: discussion
        .map(({ text, checklist }) => [text, ...checklist.map((line) => `– ${line}`)].join('\n'))
        .join('\n'),
    },
    { label: t('kitDesk.step.quiz'), text: quiz.map((item) => quizInWords(item, t)).join('\n') },
    { label: t('kitDesk.field.keys'), text: t(areKeysStaffOnly ? 'web.yes' : 'web.no') },
  ]
}

function itemInWords({ item, title }: ItemNow, t: Translate): string {
  const named = `${t(`kitItem.${item.kind}`)}: ${title ?? t('kitDesk.versions.unseen')}`
  return item.note === null ? named : `${named} – ${item.note}`
}

function quizInWords(item: QuizItem, t: Translate): string {
  if (item.kind === 'benar_salah') return `${item.question} (${t(item.isTrue ? 'web.yes' : 'web.no')})`
  const answers = item.kind === 'pilihan_ganda' ? item.options : item.accepted
  return `${item.question} (${answers.join('; ')})`
}
