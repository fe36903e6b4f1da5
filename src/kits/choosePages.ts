import { errorAt, errorSummary, field, type ErrorSummary, type Field } from '../web/field.ts'
import type { Frame, Page } from '../web/frame.ts'
import type { FieldError } from '../web/parse.ts'
import { formTitle, type Conflict } from '../web/typed.ts'
import { changedItem, type ChangedItem } from './changedItem.ts'
import { itemLine, type ItemLine } from './itemLine.ts'
import type { ItemNow } from './itemState.ts'
import type { Kit } from './kit.ts'
import { kitHeading, staffKitHead, type KitHeading } from './kitHeading.ts'
import { longest, most } from './kitRowForms.ts'
import { pathOfStep } from './kitSteps.ts'

export interface ChoosePage extends Page {
  heading: KitHeading
  said: string | null
  errors: ErrorSummary
  conflict: Conflict | null
  action: string
  version: string
  rows: ChooseRow[]
  /** How many changed since they were looked at. */
  changed: number
  /** "Masukkan isi baki (3 bahan)"; null while the tray is empty. */
  trayLabel: string | null
  find: string
  /** Null while nothing was searched. */
  hits: ChooseHit[] | null
  limit: string
}

export interface ChooseRow {
  number: number
  line: ItemLine
  place: string
  placeError: string | null
  note: Field
  changed: ChangedItem | null
  isFirst: boolean
  isLast: boolean
}

export interface ChooseHit {
  wanted: string
  kind: string
  title: string
  path: string
  isChosen: boolean
}

export interface Choice {
  kit: Kit
  version: string
  rows: readonly { now: ItemNow; place: string; note: string }[]
  errors: readonly FieldError[]
  conflict: Conflict | null
  done: string
  find: string
  hits: ChooseHit[] | null
  inTray: number
}

// A text is compared word by word: of more the reader sees where they are compared.
const mostCompared = 30

export function choosePage(choice: Choice, frame: Frame): ChoosePage {
  const { kit, errors } = choice
  const { t } = frame
  const heading = kitHeading(kit, 'choose', frame)
  const compared = choice.rows.filter(({ now }) => now.state.kind === 'changed').slice(0, mostCompared)
  return {
    head: staffKitHead(kit, formTitle(heading.title, { values: {}, errors: [...errors] }, t), frame),
    heading,
    said: saidOf(choice.done, frame),
    errors: errorSummary(errors, t),
    conflict: choice.conflict,
    action: pathOfStep(kit, 'choose'),
    version: choice.version,
    rows: choice.rows.map((row, index) => ({
      number: index,
      line: itemLine(row.now, t),
      place: row.place,
      placeError: errorAt(errors, `items.${index}.place`, t),
      note: noteField(row.note, index, { errors, frame }),
      changed: changedItem(row.now, compared.includes(row), frame),
      isFirst: index === 0,
      isLast: index === choice.rows.length - 1,
    })),
    changed: choice.rows.filter(({ now }) => now.state.kind === 'changed').length,
    trayLabel: choice.inTray === 0 ? null : t('choose.fromTray', { n: choice.inTray }),
    find: choice.find,
    hits: choice.hits,
    limit: t('choose.limit', { n: choice.rows.length, max: most.items }),
  }
}

const said = {
  placed: 'choose.said.placed',
  saved: 'choose.said.saved',
  added: 'choose.said.added',
  removed: 'choose.said.removed',
  seen: 'choose.said.seen',
} as const

function saidOf(done: string, { t }: Frame): string | null {
  return Object.hasOwn(said, done) ? t(said[done as keyof typeof said]) : null
}

function noteField(
  value: string,
  index: number,
  { errors, frame: { t } }: { errors: readonly FieldError[]; frame: Frame },
): Field {
  const name = `items.${index}.note`
  return field(name, t('choose.note'), {
    type: 'textarea',
    rows: 2,
    value,
    maxLength: longest.paragraph,
    error: errorAt(errors, name, t),
  })
}
