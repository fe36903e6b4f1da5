import type { Translate } from '../i18n/translate.ts'
import type { Field } from '../web/field.ts'
import { typedField, typedText, type Typed } from '../web/typed.ts'
import { longestGuest, type GuestChoices } from './guestForm.ts'

interface Look {
  /** Guests must say what they are and where from; staff may not know. */
  isOwn: boolean
}

/** What is asked of a guest: on its own phone, or by staff. */
export function guestFields(typed: Typed, choices: GuestChoices, { isOwn }: Look, t: Translate): Field[] {
  const fieldOf = typedField(typed, t)
  const hasGroups = choices.groups.length > 0
  const autocomplete = (name: string) => (isOwn ? name : 'off')
  const fields = [
    fieldOf('name', t('guests.name'), {
      isRequired: true,
      hint: isOwn ? t('guests.name.hint') : null,
      maxLength: longestGuest.name,
      autocomplete: autocomplete('name'),
    }),
    fieldOf('position', t('guests.position'), {
      isRequired: isOwn,
      hint: isOwn ? t('guests.position.hint') : null,
      maxLength: longestGuest.position,
      autocomplete: autocomplete('organization-title'),
    }),
    ...(hasGroups ? [groupField(typed, choices, t)] : []),
    fieldOf('institution', t(hasGroups ? 'guests.otherInstitution' : 'guests.institution'), {
      isRequired: isOwn && !hasGroups,
      hint: hasGroups ? t('guests.otherInstitution.hint') : null,
      maxLength: longestGuest.institution,
      autocomplete: autocomplete('organization'),
    }),
  ]
  const phone = fieldOf('phone', t('guests.phone'), {
    hint: isOwn ? t('guests.phone.hint') : null,
    maxLength: longestGuest.phone,
    autocomplete: autocomplete('tel'),
  })
  return choices.asksPhone ? [...fields, phone] : fields
}

function groupField(typed: Typed, { groups }: GuestChoices, t: Translate): Field {
  const isOnly = groups.length === 1
  // Of a visit's only delegation everyone is, unless they say otherwise.
  const usual = isOnly ? (groups[0]?.label ?? '') : ''
  const chosen = 'group' in typed.values ? typedText(typed, 'group') : usual
  const choice = (value: string, label: string) => ({
    value,
    label,
    isChosen: value === chosen,
    group: null,
  })
  return typedField(typed, t)('group', t('guests.group'), {
    type: 'select',
    choices: [
      ...(isOnly ? [] : [choice('', t('guests.group.choose'))]),
      ...groups.map(({ label }) => choice(label, label)),
      ...(isOnly ? [choice('', t('guests.group.other'))] : []),
    ],
  })
}
