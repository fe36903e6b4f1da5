import type { MessageKey } from '../i18n/translate.ts'
import { errorSummary, field, type ErrorSummary, type Field } from '../web/field.ts'
import { head, type Frame, type Page } from '../web/frame.ts'
import { formTitle, typedField, type Typed } from '../web/typed.ts'
import type { Kit } from './kit.ts'
import { longest } from './kitRowForms.ts'
import { itemLine, type ItemLine } from './itemLine.ts'
import type { ItemNow } from './itemState.ts'

export interface TrayPage extends Page {
  /** "Baki: 3 bahan". */
  title: string
  said: string | null
  errors: ErrorSummary
  lines: ItemLine[]
  /** Null while there is no kit that could take them. */
  kit: Field | null
  newTitle: Field
}

export interface TrayShown {
  items: readonly ItemNow[]
  /** That the user may change. */
  kits: readonly Kit[]
  typed: Typed
  done: string
}

const said: Record<string, MessageKey> = { removed: 'tray.removed', emptied: 'tray.emptied' }

export function trayPage({ items, kits, typed, done }: TrayShown, { t }: Frame): TrayPage {
  const title = items.length === 0 ? t('tray.title') : t('tray.strip', { n: items.length })
  const typedIn = typedField(typed, t)
  const doneKey = said[done]
  return {
    head: head(formTitle(title, typed, t), {
      isIndexed: false,
      section: 'staff',
      breadcrumb: [
        { label: t('web.nav.staff'), path: '/staff' },
        { label: t('kitDesk.list'), path: '/staff/kits' },
        { label: t('tray.title'), path: null },
      ],
    }),
    title,
    said: doneKey ? t(doneKey) : null,
    errors: errorSummary(typed.errors, t),
    lines: items.map((item) => itemLine(item, t)),
    kit: kits.length === 0 ? null : field('kit', t('tray.kit'), { type: 'select', choices: choicesOf(kits) }),
    newTitle: typedIn('title', t('tray.newTitle'), {
      hint: t('tray.newTitle.hint'),
      isRequired: true,
      maxLength: longest.title,
    }),
  }
}

function choicesOf(kits: readonly Kit[]) {
  return kits.map(({ slug, content }) => ({
    value: slug,
    label: content.title,
    isChosen: false,
    group: null,
  }))
}
