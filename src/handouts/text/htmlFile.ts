import { readFile } from 'node:fs/promises'
import { translator } from '../../i18n/translate.ts'
import type { Material } from '../../kits/material.ts'
import { escapeHtml } from '../../web/safeHtml.ts'
import { htmlStyle } from './htmlStyle.ts'
import { htmlOf } from './htmlText.ts'
import { kitOutline } from './kitOutline.ts'
import type { Outline } from './outline.ts'
import { picturesOf, type Pictures } from './pictures.ts'

/** A kit as one HTML file that needs nothing beside it: style and pictures are in it, and it runs nothing. */
export async function htmlFile(material: Material): Promise<string> {
  const { host } = material
  const around = {
    colour: host.colour,
    logo: await logoOf(host.logoPath),
    pictures: await picturesOf(material),
  }
  return htmlPage(kitOutline(material), material, around)
}

interface Look {
  colour: string
  /** A `data:` address. */
  logo: string | null
  pictures: Pictures
}

/** An outline as a page of its own. */
export function htmlPage(outline: Outline, { locale }: Pick<Material, 'locale'>, look: Look): string {
  const { title, lead, notices, chapters } = outline
  const logo = look.logo === null ? '' : `<img src="${look.logo}" alt="" width="72">\n`
  const sections = chapters.map(({ title: name, pieces }, index) => {
    const texts = pieces.map((piece) => htmlOf(piece, { locale, pictures: look.pictures }))
    return `<section id="${idOf(index)}">\n<h2>${escapeHtml(name)}</h2>\n${texts.join('\n')}\n</section>`
  })
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${htmlStyle(look.colour)}</style>
</head>
<body>
<header>
${logo}<h1>${escapeHtml(title)}</h1>
${lead.map((line) => `<p class="meta">${escapeHtml(line)}</p>`).join('\n')}
${notices.map((notice) => `<p class="notice">${escapeHtml(notice)}</p>`).join('\n')}
</header>
${contents(outline, locale)}
<main>
${sections.join('\n')}
</main>
</body>
</html>
`
}

function contents({ chapters }: Outline, locale: Material['locale']): string {
  const name = translator(locale)('handout.text.contents')
  const links = chapters.map(
    ({ title }, index) => `<li><a href="#${idOf(index)}">${escapeHtml(title)}</a></li>`,
  )
  return `<nav aria-labelledby="isi"><h2 id="isi">${name}</h2>\n<ol>\n${links.join('\n')}\n</ol></nav>`
}

function idOf(index: number): string {
  return `bab-${index + 1}`
}

async function logoOf(path: string | null): Promise<string | null> {
  if (path === null) return null
  try {
    return `data:image/png;base64,${(await readFile(path)).toString('base64')}`
  } catch {
    return null
  }
}
