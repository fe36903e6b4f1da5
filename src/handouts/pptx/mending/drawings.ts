import type { Translate } from '../../../i18n/translate.ts'

/** A slide with each id once, no prompt of its own, and placeholders on one line. */
export function mendedSlide(xml: string): string {
  return withOwnIds(withToldTables(withPlainPlaceholders(xml).replaceAll(' hasCustomPrompt="1"', '')))
}

export function mendedLayout(xml: string, t: Translate): string {
  const named = xml.replace('<p:cSld name="DEFAULT">', `<p:cSld name="${t('handout.pptx.layoutBlank')}">`)
  return withOwnIds(
    withPlainPlaceholders(named).replace(/<a:t>\d+<\/a:t><\/a:fld>/g, '<a:t>‹#›</a:t></a:fld>'),
  )
}

export function mendedMaster(xml: string): string {
  const left = xml.replace(/(<p:titleStyle>\s*<a:lvl1pPr) algn="ctr"/, '$1 algn="l"')
  return withOwnIds(left.replace('<a:t>null</a:t>', '<a:t>‹#›</a:t>'))
}

/** The package knows no alternative text of a table: its name says what its columns hold. */
function withToldTables(xml: string): string {
  return xml.replace(/(<p:nvGraphicFramePr>\s*<p:cNvPr id="\d+" name="([^"]*)")\/>/g, '$1 descr="$2"/>')
}

/** The tree itself has 1. */
function withOwnIds(xml: string): string {
  let last = 0
  return xml.replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${(last += 1)}"`)
}

function withPlainPlaceholders(xml: string): string {
  return xml.replace(/<p:ph\s[^>]*\/>/g, (tag) => tag.replace(/\s+/g, ' ').replace(' />', '/>'))
}
