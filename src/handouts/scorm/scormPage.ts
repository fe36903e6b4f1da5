import { translator } from '../../i18n/translate.ts'
import type { Material } from '../../kits/material.ts'
import { embedJson, escapeHtml } from '../../web/safeHtml.ts'
import { htmlOf, type Around } from '../text/htmlText.ts'
import { kitOutline } from '../text/kitOutline.ts'
import { quizForm } from './quizForm.ts'

/**
 * All pages of the package as one document, of which `player.js` shows one at a time. One document is one content
 * object with one score and one status, which learning systems record alike; pages of their own would each have theirs.
 */
export function scormPage(material: Material, pictures: Around['pictures']): string {
  const { locale, quiz } = material
  const t = translator(locale)
  // The quiz is asked, not printed.
  const { title, lead, notices, chapters } = kitOutline({ ...material, quiz: [] })
  const pages = chapters.map(({ title: name, pieces }) => ({
    name,
    html: pieces.map((piece) => htmlOf(piece, { locale, pictures })).join('\n'),
  }))
  const asked = quiz.length === 0 ? [] : [{ name: t('handout.text.quiz'), html: quizForm(quiz, t) }]
  const all = [...pages, ...asked]
  const words = {
    place: t('handout.scorm.place'),
    right: t('handout.scorm.right'),
    wrong: t('handout.scorm.wrong'),
    result: t('handout.scorm.result'),
  }
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="style.css">
<script src="player.js" defer></script>
</head>
<body>
<header>
<h1>${escapeHtml(title)}</h1>
${lead.map((line) => `<p class="meta">${escapeHtml(line)}</p>`).join('\n')}
${notices.map((notice) => `<p class="notice">${escapeHtml(notice)}</p>`).join('\n')}
<p class="notice" id="unrecorded">${t('handout.scorm.unrecorded')}</p>
</header>
<nav aria-labelledby="isi"><h2 id="isi">${t('handout.text.contents')}</h2>
<ol>
${all.map(({ name }, index) => `<li><a href="#${idOf(index)}">${escapeHtml(name)}</a></li>`).join('\n')}
</ol></nav>
<main>
${all.map(({ name, html }, index) => `<section id="${idOf(index)}">\n<h2 tabindex="-1">${escapeHtml(name)}</h2>\n${html}\n</section>`).join('\n')}
</main>
<div class="turn">
<button type="button" id="previous">${t('handout.scorm.previous')}</button>
<span id="place" role="status"></span>
<button type="button" id="next">${t('handout.scorm.next')}</button>
</div>
<script type="application/json" id="kit">${embedJson({ words, quiz })}</script>
</body>
</html>
`
}

function idOf(index: number): string {
  return `bab-${index + 1}`
}
