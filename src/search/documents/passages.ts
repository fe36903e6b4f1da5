import { id as words, type MessageKey } from '../../i18n/id.ts'
import { isPublicQuestion, type Question } from '../../practices/question.ts'
import type { PassageField } from '../search.ts'
import { plainText } from './plainText.ts'
import type { FileText, Passage } from './searchDocument.ts'

/** What a part of a record says, in Markdown. */
export interface Said {
  field: PassageField
  texts: readonly (string | null)[]
}

export function questionsSaid(questions: readonly Question[]): Said[] {
  return questions
    .filter(isPublicQuestion)
    .map(({ question, answer }) => ({ field: 'questions', texts: [question, answer] }))
}

/** One sentence or more each, so that a snippet reads well across them; said twice counts once. */
export function passagesOf(parts: readonly Said[]): Passage[] {
  const heard = new Set<string>([''])
  const isNew = (text: string): boolean => !heard.has(text) && heard.add(text) !== null
  return parts.flatMap(({ field, texts }) => {
    const sentences = texts.flatMap((text) => (text === null ? [] : [plainText(text)])).filter(isNew)
    const text = sentences.map((one) => ('.!?:;'.includes(one.at(-1) ?? '') ? one : `${one}.`)).join('\n')
    return text === '' ? [] : [{ field, text, file: null }]
  })
}

export function filePassages(files: readonly FileText[]): Passage[] {
  return files.map(({ name, path, text }) => ({ field: 'file', text, file: { name, path } }))
}

/** As the Indonesian pages say it, which are the ones that are searched. */
export function word(key: MessageKey): string {
  return words[key]
}
