import type { Translate } from '../i18n/translate.ts'
import type { QuizItem } from './quiz.ts'

/** "B. Dua operator", "Benar", "Januari / Jan": what is right. */
export function keyText(item: QuizItem, t: Translate): string {
  if (item.kind === 'benar_salah') return truthText(item.isTrue, t)
  if (item.kind === 'isian') return item.accepted.join(' / ')
  return `${letterOf(item.right)}. ${item.options[item.right] ?? ''}`
}

/** A for 0. */
export function letterOf(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index)
}

/** Both answers to "Benar atau salah", in the order in which they are offered. */
export function truths(t: Translate): string[] {
  return [truthText(true, t), truthText(false, t)]
}

export function truthText(isTrue: boolean, t: Translate): string {
  return t(isTrue ? 'quiz.true' : 'quiz.false')
}
