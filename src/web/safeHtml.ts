import markdownIt from 'markdown-it'

declare const safe: unique symbol
/** HTML that one of the functions here has made: templates may print it with `<%-`. */
export type SafeHtml = string & { readonly [safe]: true }

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

export function escapeHtml(text: string): SafeHtml {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '') as SafeHtml
}

const markdown = markdownIt('default', { html: false, linkify: true, typographer: false }).disable(['image'])
markdown.validateLink = (address) => /^(https?:\/\/|mailto:|\/(?!\/)|#)/i.test(address.trim())
// Alignment would be an inline style, which the content security policy blocks.
markdown.renderer.rules['th_open'] = () => '<th scope="col">'
markdown.renderer.rules['td_open'] = () => '<td>'
// A page's own headings are h1 and h2.
for (const rule of ['heading_open', 'heading_close'] as const) {
  markdown.renderer.rules[rule] = (tokens, index) => {
    const level = Math.min(6, Number(tokens[index]?.tag.slice(1) ?? 1) + 2)
    return rule === 'heading_open' ? `<h${level}>` : `</h${level}>\n`
  }
}
markdown.renderer.rules['table_open'] = () => '<div class="table-scroll" tabindex="0"><table>'
markdown.renderer.rules['table_close'] = () => '</table></div>'

/** Markdown as HTML: no raw HTML, no images, no inline style; links only to http, https and mailto. */
export function renderMarkdown(text: string): SafeHtml {
  return markdown.render(text) as SafeHtml
}

/** JSON for a `<script type="application/ld+json">`: nothing in it can end the element. */
export function embedJson(value: unknown): SafeHtml {
  return JSON.stringify(value).replace(/</g, '\\u003c') as SafeHtml
}
