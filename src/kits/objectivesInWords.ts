import type { Translate } from '../i18n/translate.ts'
import type { Objectives } from './kitForm.ts'

/** Each part of a kit's objectives in words, for showing two versions side by side. */
export function objectivesInWords(
  { indicators, references, ...objectives }: Objectives,
  t: Translate,
): { label: string; text: string }[] {
  const { title, programme, subject, jp, description, outcome, isMadeUp } = objectives
  return [
    { label: t('kitDesk.field.title'), text: title },
    { label: t('kitDesk.field.programme'), text: programme === null ? '' : t(`programme.${programme}`) },
    { label: t('kitDesk.field.subject'), text: subject ?? '' },
    { label: t('kitDesk.field.jp'), text: jp === null ? '' : String(jp) },
    { label: t('kitDesk.field.description'), text: description ?? '' },
    { label: t('kitDesk.field.outcome'), text: outcome ?? '' },
    {
      label: t('kitDesk.indicators'),
      text: indicators.map(({ level, text }) => `${text} (${t(`bloom.${level}`)})`).join('\n'),
    },
    { label: t('kitDesk.references'), text: references.join('\n') },
    { label: t('kitDesk.field.isMadeUp'), text: t(isMadeUp ? 'web.yes' : 'web.no') },
  ]
}
