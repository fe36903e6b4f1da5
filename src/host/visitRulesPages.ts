import { formatMoment } from '../i18n/format.ts'
import type { Translate } from '../i18n/translate.ts'
import { labelledSummary, type ErrorSummary, type Field } from '../web/field.ts'
import { head, type Frame, type Page } from '../web/frame.ts'
import { conflictBetween, formTitle, typedField, untouched } from '../web/typed.ts'
import type { Conflict, Typed } from '../web/typed.ts'
import type { VisitRules } from './visitRules.ts'

export interface VisitRulesPage extends Page {
  errors: ErrorSummary
  conflict: Conflict | null
  isSaved: boolean
  /** "Terakhir diubah 3 Desember 2026 …"; null while they are as they ship. */
  changed: string | null
  sections: { legend: string; fields: Field[] }[]
  version: string
}

export interface VisitRulesShown {
  rules: VisitRules
  typed: Typed
  /** What was typed was based on an older version than `rules`. */
  isStale: boolean
  isSaved: boolean
}

export function visitRulesPage(
  { rules, typed, isStale, isSaved }: VisitRulesShown,
  { t, locale }: Pick<Frame, 't' | 'locale'>,
): VisitRulesPage {
  const sections = sectionsOf(typed, t)
  const fields = fieldsIn(sections)
  const stored = () => fieldsIn(sectionsOf(untouched(typedRules(rules)), t))
  return {
    head: head(formTitle(t('visitRules.title'), typed, t), {
      isIndexed: false,
      section: 'staff',
      breadcrumb: [
        { label: t('web.nav.staff'), path: '/staff' },
        { label: t('visitRules.title'), path: null },
      ],
    }),
    errors: labelledSummary(typed.errors, { fields }, t),
    conflict: isStale ? conflictBetween(fields, stored()) : null,
    isSaved,
    changed:
      rules.updatedAt === null
        ? null
        : t('visitRules.changed', { at: formatMoment(rules.updatedAt, locale) }),
    sections,
    version: String(rules.version),
  }
}

type RuleField =
  | 'mostDelegationsADay'
  | 'guestRetentionDays'
  | 'silentMonths'
  | 'holidays'
  | 'letterhead'
  | 'signatoryName'
  | 'signatoryPosition'
  | 'signatoryPlace'

/** The rules as the form would send them. */
export function typedRules(rules: VisitRules): Record<RuleField, string> {
  return {
    mostDelegationsADay: rules.mostDelegationsADay === null ? '' : String(rules.mostDelegationsADay),
    guestRetentionDays: String(rules.guestRetentionDays),
    silentMonths: String(rules.silentMonths),
    holidays: rules.holidays.map(({ on, name }) => `${on} ${name}`).join('\n'),
    letterhead: rules.letterhead.join('\n'),
    signatoryName: rules.signatory.name ?? '',
    signatoryPosition: rules.signatory.position ?? '',
    signatoryPlace: rules.signatory.place ?? '',
  }
}

type Sections = VisitRulesPage['sections']

const fieldsIn = (sections: Sections) => sections.flatMap(({ fields }) => fields)

function sectionsOf(typed: Typed, t: Translate): Sections {
  const fieldOf = typedField(typed, t)
  const own = (name: RuleField, differs: Partial<Field>) => fieldOf(name, t(`visitRules.${name}`), differs)
  const hint = (name: 'mostDelegationsADay' | 'guestRetentionDays' | 'silentMonths' | 'letterhead') => ({
    hint: t(`visitRules.${name}.hint`),
  })
  return [
    {
      legend: t('visitRules.section.limits'),
      fields: [
        own('mostDelegationsADay', { type: 'number', ...hint('mostDelegationsADay') }),
        own('guestRetentionDays', { type: 'number', isRequired: true, ...hint('guestRetentionDays') }),
        own('silentMonths', { type: 'number', isRequired: true, ...hint('silentMonths') }),
      ],
    },
    {
      legend: t('visitRules.section.holidays'),
      fields: [own('holidays', { type: 'textarea', rows: 10, hint: t('visitRules.holidays.hint') })],
    },
    {
      legend: t('visitRules.section.letters'),
      fields: [
        own('letterhead', { type: 'textarea', rows: 4, ...hint('letterhead') }),
        own('signatoryName', { maxLength: 120 }),
        own('signatoryPosition', { maxLength: 200 }),
        own('signatoryPlace', { maxLength: 100 }),
      ],
    },
  ]
}
