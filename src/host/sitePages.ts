import type { Translate } from '../i18n/translate.ts'
import type { Region } from '../regions/region.ts'
import { errorAt, field, labelledSummary, type Choice, type ErrorSummary, type Field } from '../web/field.ts'
import { head, type Page } from '../web/frame.ts'
import type { FieldError } from '../web/parse.ts'
import { conflictBetween, formTitle, typedField, typedText, untouched } from '../web/typed.ts'
import type { Conflict, Typed } from '../web/typed.ts'
import type { Site } from './site.ts'

export interface SitePage extends Page {
  errors: ErrorSummary
  conflict: Conflict | null
  isSaved: boolean
  fields: Field[]
  logo: { path: string | null; field: Field }
}

export interface SiteShown {
  site: Site
  /** As `Region` has them: each province followed by its regencies. */
  regions: readonly Region[]
  typed: Typed
  /** What was typed was based on an older version than `site`. */
  isStale: boolean
  /** It was saved just now. */
  isSaved: boolean
  /** What is wrong with the logo that was sent. */
  logoErrors: FieldError[]
}

export function sitePage(shown: SiteShown, t: Translate): SitePage {
  const { site, regions, typed, isStale, isSaved, logoErrors } = shown
  const fields = siteFields(typed, regions, t)
  const errors = [...typed.errors, ...logoErrors]
  const stored = () => siteFields(untouched({ ...site }), regions, t)
  return {
    head: head(formTitle(t('site.title'), { ...typed, errors }, t), {
      isIndexed: false,
      section: 'staff',
      breadcrumb: [
        { label: t('web.nav.staff'), path: '/staff' },
        { label: t('site.title'), path: null },
      ],
    }),
    errors: labelledSummary(errors, { fields }, t),
    isSaved,
    conflict: isStale ? conflictBetween(fields, stored()) : null,
    fields: [...fields, field('version', '', { type: 'hidden', value: String(site.version) })],
    logo: {
      path: site.logo === null ? null : `/logo?${site.logo.slice(0, 8)}`,
      field: field('logo', t('site.logo.file'), {
        type: 'file',
        hint: t('site.logo.hint'),
        isRequired: true,
        error: errorAt(logoErrors, 'logo', t),
      }),
    },
  }
}

function siteFields(typed: Typed, regions: readonly Region[], t: Translate): Field[] {
  const fieldOf = typedField(typed, t)
  return [
    fieldOf('name', t('site.name'), { hint: t('site.name.hint'), isRequired: true, maxLength: 80 }),
    fieldOf('government', t('site.government'), {
      hint: t('site.government.hint'),
      isRequired: true,
      maxLength: 120,
    }),
    fieldOf('regionCode', t('site.region'), {
      type: 'select',
      isRequired: true,
      choices: regionChoices(regions, typedText(typed, 'regionCode')),
    }),
    fieldOf('primaryColour', t('site.colour'), {
      type: 'colour',
      hint: t('site.colour.hint'),
      isRequired: true,
    }),
    fieldOf('contactUnit', t('site.contactUnit'), { maxLength: 200 }),
    fieldOf('contactEmail', t('site.contactEmail'), { type: 'email', maxLength: 254 }),
    fieldOf('contactPhone', t('site.contactPhone'), { hint: t('site.contactPhone.hint'), maxLength: 40 }),
    fieldOf('address', t('site.address'), { type: 'textarea', rows: 3, maxLength: 500 }),
  ]
}

/** Each province is a group that begins with itself. */
function regionChoices(regions: readonly Region[], chosen: string): Choice[] {
  const provinces = new Map(
    regions.filter(({ kind }) => kind === 'provinsi').map(({ code, name }) => [code, name]),
  )
  return regions.map(({ code, name, provinceCode }) => ({
    value: code,
    label: name,
    isChosen: code === chosen,
    group: provinces.get(provinceCode) ?? null,
  }))
}
