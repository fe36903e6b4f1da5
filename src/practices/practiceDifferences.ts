import type { MessageKey, Translate } from '../i18n/translate.ts'
import { labelKey } from './practiceFields.ts'
import { proseFields, type PracticeContent } from './practice.ts'
import { isPublicQuestion } from './question.ts'

/** One part of a practice that two texts of it have differently, in words. */
export interface Difference {
  name: string
  label: string
  before: string
  after: string
}

/** Where `after` differs from `before`, part by part; a part that is empty is ''. */
export function differencesOf(before: PracticeContent, after: PracticeContent, t: Translate): Difference[] {
  return parts
    .map((part) => ({
      name: part.name,
      label: t(labelKey(part.name)),
      before: part.text(before, t),
      after: part.text(after, t),
    }))
    .filter((part) => part.before !== part.after)
}

/** Questions under review are kept with each version, but the public does not see them. */
export function publicPart(content: PracticeContent): PracticeContent {
  return { ...content, questions: content.questions.filter(isPublicQuestion) }
}

interface PartText {
  name: string
  text: (content: PracticeContent, t: Translate) => string
}

type PlainName = {
  [N in keyof PracticeContent]: PracticeContent[N] extends string | null ? N : never
}[keyof PracticeContent]

const plain = (name: PlainName): PartText => ({ name, text: (content) => content[name] ?? '' })

/** A code, or several, as their labels. */
const coded = (
  name: 'initiator' | 'form' | 'kind' | 'stage' | 'lifecycle' | 'affairs',
  prefix: string,
): PartText => ({
  name,
  text: (content, t) =>
    [content[name]]
      .flat()
      .filter((code) => code !== null)
      .map((code) => t(`${prefix}.${code}` as MessageKey))
      .join(', '),
})

/** A list of rows, one a line. */
const listed = (
  name: 'metrics' | 'partners' | 'awards' | 'relations' | 'questions' | 'sources',
): PartText => ({ name, text: (content, t) => content[name].map((row) => rowText(row, t)).join('\n') })

function rowText(row: object, t: Translate): string {
  return Object.entries(row)
    .map(([name, value]) => valueText(name, value as string | number | boolean | null, t))
    .filter((text) => text !== '')
    .join(' · ')
}

const prefixes: Record<string, string> = {
  exactness: 'exactness',
  kind: 'relation',
  state: 'questionState',
  confidence: 'confidence',
}

function valueText(name: string, value: string | number | boolean | null, t: Translate): string {
  if (name === 'disputed') return value === true ? t('practiceForm.field.metrics.disputed') : ''
  if (value === null) return ''
  const prefix = prefixes[name]
  return prefix === undefined ? String(value) : t(`${prefix}.${value}` as MessageKey)
}

const parts: PartText[] = [
  plain('name'),
  plain('acronymMeaning'),
  plain('summary'),
  plain('leadUnit'),
  coded('initiator', 'initiator'),
  coded('kind', 'kind'),
  coded('form', 'form'),
  coded('stage', 'stage'),
  coded('affairs', 'affair'),
  { name: 'tags', text: ({ tags }) => tags.join(', ') },
  plain('trialDate'),
  plain('startDate'),
  ...proseFields.map(plain),
  listed('metrics'),
  listed('awards'),
  listed('relations'),
  { name: 'resources.people', text: ({ resources }) => resources.people ?? '' },
  { name: 'resources.budget', text: ({ resources }) => resources.budget ?? '' },
  {
    name: 'resources.fundingSource',
    text: ({ resources }, t) => resources.fundingSource.map((code) => t(`funding.${code}`)).join(', '),
  },
  { name: 'resources.regulation', text: ({ resources }) => resources.regulation ?? '' },
  listed('partners'),
  coded('lifecycle', 'lifecycle'),
  plain('lastVerifiedAt'),
  plain('lastVerifiedBy'),
  listed('questions'),
  listed('sources'),
  plain('video'),
  { name: 'isMadeUp', text: ({ isMadeUp }, t) => (isMadeUp ? t('web.yes') : t('web.no')) },
]
