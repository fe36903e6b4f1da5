import { isMessageKey, type Translate } from '../i18n/translate.ts'
import { confidences } from '../sources/source.ts'
import { choices, type Choice, type Field, type FieldRows } from '../web/field.ts'
import { affairGroups, type AffairGroup } from './affairs.ts'
import {
  exactnesses,
  forms,
  fundingSources,
  initiators,
  kinds,
  lifecycles,
  relationKinds,
  stages,
} from './practice.ts'
import { fieldMaker, type FieldMaker, type NamedRecord, type Sheet } from './practiceFields.ts'
import { questionStates } from './question.ts'

/** What a practice may name: other practices, and the host's units. */
export interface Nameable {
  practices: readonly NamedRecord[]
  units: readonly NamedRecord[]
}

export type FormPart = { field: Field; rows: null } | { field: null; rows: FieldRows }

export interface Fieldset {
  /** Its anchor on the page. */
  id: string
  legend: string
  hint: string | null
  parts: FormPart[]
}

const parts = [
  'identity',
  'summary',
  'background',
  'novelty',
  'results',
  'adaptability',
  'resources',
  'sustainability',
  'lessons',
  'sources',
] as const
type Part = (typeof parts)[number]

/** The form's fields, in the order of the KIPP proposal, after the profile of the IID. */
export function practiceFieldsets(sheet: Sheet, nameable: Nameable): Fieldset[] {
  const { t } = sheet
  const fields = fieldsByPart(fieldMaker(sheet), nameable, t)
  return parts.map((part) => {
    const hint = `practiceForm.part.${part}.hint`
    return {
      id: `bagian-${part}`,
      legend: t(`practiceForm.part.${part}`),
      hint: isMessageKey(hint) ? t(hint) : null,
      parts: fields[part].map(asPart),
    }
  })
}

function asPart(part: Field | FieldRows): FormPart {
  return 'rows' in part && Array.isArray(part.rows)
    ? { field: null, rows: part as FieldRows }
    : { field: part as Field, rows: null }
}

function fieldsByPart(
  make: FieldMaker,
  { practices, units }: Nameable,
  t: Translate,
): Record<Part, (Field | FieldRows)[]> {
  const { line, prose, code, record } = make
  return {
    identity: [
      line('name', { isRequired: true }),
      line('acronymMeaning'),
      record('leadUnit', units),
      code('initiator', initiators, 'initiator'),
      code('kind', kinds, 'kind'),
      code('form', forms, 'form'),
      code('stage', stages, 'stage', true),
      make.boxes('affairs', (chosen) => affairChoices(chosen, t), true),
      line('tags'),
      line('trialDate'),
      line('startDate'),
    ],
    summary: [line('summary', { type: 'textarea', rows: 6, isRequired: true })],
    background: [prose('problem'), prose('goals')],
    novelty: [prose('novelty'), prose('design')],
    results: [prose('results'), prose('benefits'), metricRows(make), awardRows(make)],
    adaptability: [prose('adaptability'), prose('preconditions'), relationRows(make, practices)],
    resources: [
      line('resources.people', { type: 'textarea', rows: 2 }),
      line('resources.budget', { type: 'textarea', rows: 2 }),
      make.boxes('resources.fundingSource', (chosen) => choices(fundingSources, 'funding', chosen, t)),
      line('resources.regulation', { type: 'textarea', rows: 2 }),
      partnerRows(make),
    ],
    sustainability: [
      prose('sustainability'),
      code('lifecycle', lifecycles, 'lifecycle'),
      line('lastVerifiedAt', { type: 'date' }),
      line('lastVerifiedBy'),
    ],
    lessons: [prose('lessons'), prose('failures'), questionRows(make, practices)],
    sources: [sourceRows(make), line('video', { type: 'url' }), make.tick('isMadeUp')],
  }
}

function affairChoices(chosen: readonly string[], t: Translate): Choice[] {
  return (Object.keys(affairGroups) as AffairGroup[]).flatMap((group) =>
    choices(affairGroups[group], 'affair', chosen, t).map((choice) => ({
      ...choice,
      group: t(`affairGroup.${group}`),
    })),
  )
}

function metricRows({ rows, line, code, tick }: FieldMaker): FieldRows {
  return rows('metrics', (at) => [
    line(`${at}.label`),
    line(`${at}.value`),
    code(`${at}.exactness`, exactnesses, 'exactness'),
    line(`${at}.unit`),
    line(`${at}.asOf`),
    line(`${at}.source`),
    tick(`${at}.disputed`),
  ])
}

function awardRows({ rows, line }: FieldMaker): FieldRows {
  return rows('awards', (at) => [
    line(`${at}.name`),
    line(`${at}.year`),
    line(`${at}.givenBy`),
    line(`${at}.source`),
  ])
}

function relationRows(
  { rows, line, code, record }: FieldMaker,
  practices: readonly NamedRecord[],
): FieldRows {
  return rows('relations', (at) => [
    code(`${at}.kind`, relationKinds, 'relation'),
    record(`${at}.practice`, practices),
    line(`${at}.title`),
    line(`${at}.note`),
  ])
}

function partnerRows({ rows, line }: FieldMaker): FieldRows {
  return rows('partners', (at) => [line(`${at}.institution`), line(`${at}.role`), line(`${at}.contribution`)])
}

function questionRows(
  { rows, line, code, record }: FieldMaker,
  practices: readonly NamedRecord[],
): FieldRows {
  return rows('questions', (at) => [
    line(`${at}.question`, { type: 'textarea', rows: 2 }),
    line(`${at}.answer`, { type: 'textarea', rows: 4 }),
    line(`${at}.answeredBy`),
    code(`${at}.state`, questionStates, 'questionState'),
    record(`${at}.practice`, practices),
  ])
}

function sourceRows({ rows, line, code }: FieldMaker): FieldRows {
  return rows('sources', (at) => [
    line(`${at}.title`),
    line(`${at}.publisher`),
    line(`${at}.author`),
    line(`${at}.url`, { type: 'url' }),
    line(`${at}.publishedOn`),
    line(`${at}.accessedOn`, { type: 'date' }),
    code(`${at}.confidence`, confidences, 'confidence'),
    line(`${at}.note`),
  ])
}
