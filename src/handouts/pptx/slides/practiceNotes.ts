import { apaText } from '../../../citations/apa.ts'
import type { Locale } from '../../../i18n/locale.ts'
import type { Translate } from '../../../i18n/translate.ts'
import type { AnsweredQuestion, Figure, PracticePart } from '../../../kits/material.ts'
import { markdownText } from '../markdownLines.ts'

/** All that a practice says, for the one who speaks. */
export function practiceNotes(part: PracticePart, t: Translate, locale: Locale): string {
  const { name, acronymMeaning, note, summary, facts, prose, isMadeUp } = part
  return sections([
    acronymMeaning === null ? name : `${name}: ${acronymMeaning}`,
    isMadeUp ? t('handout.pptx.madeUpRecord') : '',
    note === null ? '' : t('handout.pptx.note', { note }),
    summary,
    listed(t('handout.pptx.facts'), facts.map(labelled)),
    ...prose.map(
      ({ heading, markdown }) => `${heading.toLocaleUpperCase(locale)}\n${markdownText(markdown)}`,
    ),
    listed(t('handout.pptx.figures'), figureNotes(part.figures, t)),
    listed(t('handout.pptx.resources'), part.resources.map(labelled)),
    listed(t('handout.pptx.partners'), part.partners.map(partnerNote)),
    listed(t('handout.pptx.awards'), part.awards),
    listed(t('handout.pptx.question'), questionNotes(part.questions, t)),
    listed(
      t('handout.pptx.sources'),
      part.sources.map((source) => apaText(source, locale)),
    ),
    t('handout.pptx.readAt', { address: part.address }),
  ])
}

export function figureNotes(figures: readonly Figure[], t: Translate): string[] {
  return figures.map(({ label, text, asOfText, source, isDisputed }) => {
    const said = isDisputed ? `${text} (${t('handout.pptx.disputed')})` : text
    const date = asOfText ?? t('handout.pptx.noDate')
    return `${label}: ${said} · ${date} · ${source ?? t('handout.pptx.noSource')}`
  })
}

export function questionNotes(questions: readonly AnsweredQuestion[], t: Translate): string[] {
  return questions.map(({ question, markdown, answeredBy }) => {
    const by = answeredBy === null ? [] : [t('handout.pptx.answeredBy', { who: answeredBy })]
    return [question, markdownText(markdown), ...by].join('\n')
  })
}

function partnerNote({ institution, role, contribution }: PracticePart['partners'][number]): string {
  return [institution, role, contribution].filter((text) => text !== null).join(' · ')
}

function labelled({ label, text }: { label: string; text: string }): string {
  return `${label}: ${text}`
}

export function listed(heading: string, texts: readonly string[]): string {
  return texts.length === 0
    ? ''
    : [heading.toLocaleUpperCase('id'), ...texts.map((text) => `• ${text}`)].join('\n')
}

export function sections(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n\n')
}
