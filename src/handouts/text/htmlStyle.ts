import { tintOf } from '../../host/contrast.ts'

/** The style of a file that stands alone: light, dark and on paper, in the government's colour. */
export function htmlStyle(colour: string): string {
  return `
:root { color-scheme: light dark; --ink: #1f1f1f; --muted: #525252; --paper: #fff; --soft: #f3f5f5; --edge: #767676; --brand: ${colour} }
@media (prefers-color-scheme: dark) {
  :root { --ink: #ececec; --muted: #b5b5b5; --paper: #16191a; --soft: #23282a; --edge: #8b9194; --brand: ${tintOf(colour, 0.38)} }
}
* { box-sizing: border-box }
html { font: 18px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; -webkit-text-size-adjust: 100% }
body { max-width: 44rem; margin: 0 auto; padding: 24px 16px 64px; color: var(--ink); background: var(--paper); overflow-wrap: anywhere }
header { border-top: 8px solid var(--brand); padding-top: 24px }
header img { width: 72px; height: auto }
h1 { font-size: 2.1rem; line-height: 1.2; margin: 0.5em 0 }
h2 { font-size: 1.55rem; line-height: 1.25; margin: 2.5em 0 0.6em; padding-top: 0.6em; border-top: 2px solid var(--brand) }
h3 { font-size: 1.2rem; line-height: 1.3; margin: 1.8em 0 0.4em }
h4, h5, h6 { font-size: 1rem; margin: 1.4em 0 0.3em }
p, ul, ol, dl, figure, blockquote { margin: 0 0 1em }
.meta, figcaption { color: var(--muted); font-size: 0.9rem }
a { color: var(--brand) }
a:focus-visible, .table-scroll:focus-visible { outline: 3px solid var(--brand); outline-offset: 2px }
nav { background: var(--soft); border-radius: 8px; padding: 16px 20px; margin: 24px 0 }
nav h2 { margin: 0 0 0.4em; padding: 0; border: 0; font-size: 1.1rem }
nav ol { margin: 0; padding-left: 1.5em }
nav a { display: block; padding: 10px 0 }
.notice { border-left: 4px solid var(--brand); background: var(--soft); padding: 12px 16px; border-radius: 0 8px 8px 0 }
blockquote { border-left: 4px solid var(--edge); padding-left: 16px; margin-left: 0 }
dl div { display: grid; grid-template-columns: minmax(8rem, 1fr) 2fr; gap: 4px 16px; padding: 6px 0; border-bottom: 1px solid var(--soft) }
dt { color: var(--muted) }
dd { margin: 0 }
@media (max-width: 30rem) { dl div { grid-template-columns: 1fr } }
.table-scroll { overflow-x: auto; margin: 0 0 1em }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem }
th, td { text-align: left; vertical-align: top; padding: 8px 12px 8px 0; border-bottom: 1px solid var(--edge); min-width: 6rem }
td:last-child, th:last-child { padding-right: 0 }
tbody th { font-weight: 600 }
.boxes { list-style: '☐  ' }
.references { list-style: none; padding: 0 }
.references li { padding-left: 2em; text-indent: -2em; margin-bottom: 0.6em }
img { max-width: 100%; height: auto; border-radius: 8px }
pre { overflow-x: auto; background: var(--soft); padding: 12px; border-radius: 8px }
@media print {
  :root { --ink: #000; --muted: #333; --paper: #fff; --soft: #f3f3f3; --edge: #777; --brand: ${colour} }
  html { font-size: 11pt }
  body { max-width: none; padding: 0 }
  h2 { break-before: page; margin-top: 0 }
  nav h2 { break-before: auto }
  h2, h3, h4 { break-after: avoid }
  figure, tr, dl div, li { break-inside: avoid }
  .table-scroll { overflow: visible }
  a { color: inherit }
  @page { size: A4; margin: 20mm }
}
`
}
