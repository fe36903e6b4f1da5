import type { Judgements } from '../search/rankingMeasures.ts'
import type { PlainText } from '../search/plainTexts.ts'

/** A question with what answers it. */
export interface JudgedQuestion {
  id: string
  text: string
  judgements: Judgements
}

/** What a line says, or what is wrong with it. */
export type LineRead<T> = { read: T } | { fault: string }

/** Reads texts, each id once. */
export function textReader(): (body: unknown) => LineRead<PlainText> {
  const known = new Set<string>()
  return (body) => {
    const line = readText(body)
    if (!('read' in line)) return line
    if (known.has(line.read.id)) return { fault: `id: “${line.read.id.slice(0, 100)}” sudah ada di atas.` }
    known.add(line.read.id)
    return line
  }
}

function readText(body: unknown): LineRead<PlainText> {
  const { id, title, body: text } = fieldsOf(body)
  const known = idOf(id)
  if (known === null) return { fault: 'id: Tulis satu nomor atau nama, misalnya "p17".' }
  if (!isTextOrAbsent(title)) return { fault: 'title: Tulis sebagai teks.' }
  if (!isTextOrAbsent(text)) return { fault: 'body: Tulis sebagai teks.' }
  return { read: { id: known, title: title ?? '', body: text ?? '' } }
}

export function readJudgedQuestion(body: unknown): LineRead<JudgedQuestion> {
  const { id, text, relevant, rel } = fieldsOf(body)
  const known = idOf(id)
  if (known === null) return { fault: 'id: Tulis satu nomor atau nama, misalnya "q1".' }
  if (typeof text !== 'string') return { fault: 'text: Tulis pertanyaannya sebagai teks.' }
  const judgements = judgementsOf(relevant ?? rel)
  if (judgements === null) {
    return { fault: 'relevant: Tulis daftar id, misalnya ["p17"], atau rel: {"p17": 2} dengan nilainya.' }
  }
  return { read: { id: known, text, judgements } }
}

/** A list of ids, each of use as much as the others, or grades by id; null for anything else. */
function judgementsOf(given: unknown): Judgements | null {
  if (Array.isArray(given)) {
    const ids = given.map(idOf)
    return ids.includes(null) ? null : new Map(ids.map((id) => [id ?? '', 1]))
  }
  if (given === null || typeof given !== 'object') return null
  const grades = Object.entries(given)
  if (!grades.every(([, grade]) => Number.isFinite(grade))) return null
  return new Map(grades.filter(([, grade]) => grade > 0))
}

function fieldsOf(body: unknown): Record<string, unknown> {
  return body !== null && typeof body === 'object' ? { ...body } : {}
}

function idOf(given: unknown): string | null {
  if (typeof given === 'number') return String(given)
  return typeof given === 'string' && given !== '' ? given : null
}

function isTextOrAbsent(given: unknown): given is string | null | undefined {
  return given === undefined || given === null || typeof given === 'string'
}
