import { dayOf } from '../calendarDate.ts'
import { formatDate } from '../i18n/format.ts'
import { pathOfLink, type Link } from '../links/link.ts'
import { qrSvg } from '../links/qr.ts'
import { textAt, type Typed } from '../visits/visitFormTyped.ts'
import { errorAt, field, labelledSummary, type ErrorSummary, type Field } from '../web/field.ts'
import { head, type Frame, type Page } from '../web/frame.ts'
import type { FieldError } from '../web/parse.ts'
import type { SafeHtml } from '../web/safeHtml.ts'
import { longest } from './adoptionForm.ts'
import { stagesOnTheWay } from './stageView.ts'

export interface ProposalPage extends Page {
  practice: PracticeNamed
  action: string
  errors: ErrorSummary
  /** Of the institution and what it does. */
  fields: Field[]
  contact: Field[]
  consent: Field
  privacy: string
}

export interface PracticeNamed {
  name: string
  path: string
}

export function proposalPage(
  practice: PracticeNamed,
  { typed, errors }: { typed: Typed; errors: readonly FieldError[] },
  frame: Frame,
): ProposalPage {
  const { t, site } = frame
  const title = t('propose.title', { practice: practice.name })
  const at = (one: Field): Field => ({
    ...one,
    value: textAt(typed, one.name),
    error: errorAt(errors, one.name, t),
  })
  const fields = adopterInputs(frame, textAt(typed, 'stage')).map(at)
  const contact = contactInputs(frame).map(at)
  const consent = at(
    field('isPublic', t('propose.isPublic'), { type: 'checkbox', hint: t('propose.isPublicHint') }),
  )
  return {
    head: head(errors.length === 0 ? title : `${t('web.form.errorPrefix')} ${title}`, {
      section: 'link',
      isIndexed: false,
      breadcrumb: [
        { label: t('web.home'), path: '/' },
        { label: t('practices.title'), path: '/practices' },
        { label: practice.name, path: practice.path },
        { label: t('propose.short'), path: null },
      ],
    }),
    practice,
    action: `${practice.path}/adopt`,
    errors: labelledSummary(errors, { fields: [...fields, ...contact, consent] }, t),
    fields,
    contact,
    consent,
    privacy: t('propose.privacyText', { government: site.government }),
  }
}

function adopterInputs({ t }: Frame, chosen: string): Field[] {
  const choice = (value: string, label: string) => ({
    value,
    label,
    isChosen: value === chosen,
    group: null,
  })
  return [
    field('institution', t('propose.institution'), {
      hint: t('propose.institutionHint'),
      isRequired: true,
      maxLength: longest.institution,
      autocomplete: 'organization',
      suggestionsPath: '/request-visit/institutions',
    }),
    field('stage', t('propose.stage'), {
      type: 'select',
      isRequired: true,
      choices: [
        choice('', t('web.form.choose')),
        ...stagesOnTheWay.map((stage) => choice(stage, t(`propose.stage.${stage}`))),
      ],
    }),
    field('on', t('propose.on'), { type: 'date', hint: t('propose.onHint') }),
    field('plan', t('propose.plan'), {
      type: 'textarea',
      hint: t('propose.planHint'),
      isRequired: true,
      maxLength: longest.paragraph,
    }),
  ]
}

function contactInputs({ t }: Frame): Field[] {
  return [
    field('contactName', t('propose.contactName'), {
      isRequired: true,
      maxLength: longest.name,
      autocomplete: 'name',
    }),
    field('contactPhone', t('propose.contactPhone'), {
      hint: t('propose.contactHint'),
      maxLength: longest.phone,
      autocomplete: 'tel',
    }),
    field('contactEmail', t('propose.contactEmail'), {
      type: 'email',
      maxLength: longest.email,
      autocomplete: 'email',
    }),
  ]
}

export interface ProposedPage extends Page {
  practice: PracticeNamed
  institution: string
  path: string
  address: string
  until: string | null
  qr: SafeHtml
}

export function proposedPage(
  { practice, institution }: { practice: PracticeNamed; institution: string },
  link: Link,
  frame: Frame,
): ProposedPage {
  const { t, to, locale, baseUrl } = frame
  const path = pathOfLink(link)
  const address = baseUrl + to(path)
  const { expiresAt } = link
  const date = expiresAt && formatDate(dayOf(new Date(expiresAt)), locale)
  return {
    head: head(t('propose.sent'), { section: 'link', isIndexed: false }),
    practice,
    institution,
    path,
    address,
    until: date && t('propose.until', { date }),
    qr: qrSvg(address, t('propose.qr')),
  }
}
