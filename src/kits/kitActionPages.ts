import type { Link } from '../links/link.ts'
import { errorAt, field, type Field } from '../web/field.ts'
import type { Frame } from '../web/frame.ts'
import type { FieldError } from '../web/parse.ts'
import type { ItemNow } from './itemState.ts'
import { isPublicKit, type Kit, type KitEdition } from './kit.ts'
import type { Body } from './kitActionForm.ts'
import { mayReinstate, type KitActionName } from './kitActions.ts'
import { hasSomethingToShow } from './kitFaults.ts'
import { pathOfKit } from './kitSteps.ts'

/** A small form that does one thing to a kit. */
export interface KitActionView {
  title: string
  text: string | null
  action: string
  version: string
  fields: Field[]
  button: string
  tone: 'primary' | 'quiet' | 'danger'
  /** A second button, that sends the same fields elsewhere. */
  other: { label: string; action: string } | null
}

/** What the page for publishing shows, as typed when something was refused. */
export interface ToPublish {
  kit: Kit
  items: readonly ItemNow[]
  editions: readonly KitEdition[]
  link: Link | null
  now: Date
  typed: Body
  errors: readonly FieldError[]
}

/** What can be done to the kit now: what comes next, and what is rare. */
export function kitActionViews(shown: ToPublish, frame: Frame): Record<'main' | 'rare', KitActionView[]> {
  const { kit } = shown
  const { user } = frame
  return {
    main: [
      ...(user && mayReinstate(kit, user) ? [view(shown, 'reinstatement', frame)] : []),
      kit.withdrawal === null ? publication(shown, frame) : edition(shown, frame),
    ],
    rare: [
      view(shown, 'keys', frame, { fields: [keysField(shown, frame)], tone: 'quiet' }),
      view(shown, 'address', frame, { fields: [addressField(shown, frame)], tone: 'quiet' }),
      ...(isPublicKit(kit)
        ? [view(shown, 'withdrawal', frame, { fields: [reasonField(shown, frame)], tone: 'danger' })]
        : []),
    ],
  }
}

function view(
  { kit }: ToPublish,
  name: KitActionName,
  { t }: Frame,
  differs: Partial<KitActionView> = {},
): KitActionView {
  return {
    title: t(`kitDesk.action.${name}`),
    text: t(`kitDesk.action.${name}.text`),
    action: `${pathOfKit(kit)}/${name}`,
    version: String(kit.version),
    fields: [],
    button: t(`kitDesk.action.${name}.button`),
    tone: 'primary',
    other: null,
    ...differs,
  }
}

function publication(shown: ToPublish, frame: Frame): KitActionView {
  const { t } = frame
  const isPossible = hasSomethingToShow(shown.items)
  return view(shown, 'publication', frame, {
    text: t(isPossible ? 'kitDesk.action.publication.text' : 'kitDesk.error.nothingToPublish'),
    fields: [noteField(shown, frame)],
    other: { label: t('kitDesk.action.edition.button'), action: `${pathOfKit(shown.kit)}/edition` },
  })
}

function edition(shown: ToPublish, frame: Frame): KitActionView {
  return view(shown, 'edition', frame, { fields: [noteField(shown, frame)], tone: 'quiet' })
}

function noteField(shown: ToPublish, { t }: Frame): Field {
  return asked(shown, 'note', {
    label: t('kitDesk.field.note'),
    hint: t('kitDesk.field.note.hint'),
    error: errorAt(shown.errors, 'note', t),
  })
}

function reasonField(shown: ToPublish, { t }: Frame): Field {
  return asked(shown, 'reason', {
    label: t('kitDesk.field.reason'),
    hint: t('kitDesk.field.reason.hint'),
    error: errorAt(shown.errors, 'reason', t),
    isRequired: true,
  })
}

function addressField(shown: ToPublish, { t }: Frame): Field {
  const typed = asked(shown, 'slug', {
    label: t('kitDesk.field.slug'),
    hint: t('kitDesk.field.slug.hint'),
    error: errorAt(shown.errors, 'slug', t),
    isRequired: true,
  })
  return { ...typed, value: typed.value || shown.kit.slug }
}

function keysField({ kit, errors }: ToPublish, { t }: Frame): Field {
  return field('areKeysStaffOnly', t('kitDesk.field.keys'), {
    type: 'checkbox',
    value: kit.content.areKeysStaffOnly ? 'on' : '',
    error: errorAt(errors, 'areKeysStaffOnly', t),
  })
}

/** A field as it was typed when it was refused. */
function asked({ typed }: ToPublish, name: string, differs: Partial<Field> & { label: string }): Field {
  const value = typed[name]
  return field(name, differs.label, { value: typeof value === 'string' ? value : '', ...differs })
}
