import type { PublishedPractice } from '../practices/practice.ts'
import { practicesNamed } from '../visits/visitChoices.ts'
import { formErrors } from '../visits/visitFormInputs.ts'
import { textAt } from '../visits/visitFormTyped.ts'
import type { FieldError, Parsed } from '../web/parse.ts'
import type { RequestContent } from './request.ts'
import { parseNewRequest } from './requestForm.ts'
import { answerNames } from './requestSteps.ts'

/** All that was answered up to a page, each page carrying what those before it asked. */
export interface Answers {
  /** As typed, by the names of the answers. */
  typed: Record<string, string | string[]>
  /** Names of practices that none has. */
  unknownPractices: string[]
}

const mostSlugs = 100

/** The answers in a posted body, whatever else is in it; practices that were named are among those chosen. */
export function readAnswers(body: unknown, published: readonly PublishedPractice[]): Answers {
  const texts = answerNames.map((name) => [name, textAt(body, name)] as const)
  const slugs = new Set(published.map(({ slug }) => slug))
  const named = practicesNamed(textAt(body, 'practiceName').slice(0, 1000), published)
  const chosen = [...chosenIn(body), ...named.filter((slug) => slugs.has(slug))]
  return {
    typed: { ...Object.fromEntries(texts), practices: [...new Set(chosen)] },
    unknownPractices: named.filter((name) => !slugs.has(name)),
  }
}

/** Boxes send one value each, a page that carries them sends all in one. */
function chosenIn(body: unknown): string[] {
  const value: unknown = (body as Record<string, unknown> | null | undefined)?.['practices']
  const texts = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string')
  return texts
    .flatMap((text: string) => text.split(/[\s,]+/).filter((slug) => slug !== ''))
    .slice(0, mostSlugs)
}

/** The request that the answers make, or one error for each field as the form shows it. */
export function contentOf(
  { typed, unknownPractices }: Answers,
  known: Parameters<typeof parseNewRequest>[1],
): Parsed<RequestContent> {
  const parsed = parseNewRequest(typed, known)
  const [unknown] = unknownPractices
  if (parsed.ok && unknown === undefined) return parsed
  const errors = parsed.ok ? [] : formErrors(parsed.errors)
  return { ok: false, errors: unknown === undefined ? errors : [...errors, unknownPractice(unknown)] }
}

function unknownPractice(name: string): FieldError {
  return {
    field: 'practiceName',
    key: 'visitRequest.practiceName.unknown',
    values: { name: name.slice(0, 100) },
  }
}
