import { htmlStyle } from '../text/htmlStyle.ts'

/** The style of a file that stands alone, with what turning pages and a quiz need. */
export function scormStyle(colour: string): string {
  return `${htmlStyle(colour)}
#place { text-align: center }
.turn { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 12px; align-items: center; background: none; padding: 0 }
button { font: inherit; font-weight: 600; min-height: 44px; padding: 8px 16px; flex: none; overflow-wrap: normal; border: 2px solid var(--brand); border-radius: 6px; background: var(--brand); color: var(--paper) }
button:disabled { opacity: 0.45 }
button:focus-visible, input:focus-visible, h2:focus-visible { outline: 3px solid var(--brand); outline-offset: 2px }
html:not(.js) .turn, html:not(.js) form button { display: none }
html.js h2 { margin-top: 0.6em }
nav a[aria-current] { font-weight: 700 }
fieldset { border: 1px solid var(--edge); border-radius: 8px; padding: 12px 16px; margin: 0 0 20px; min-width: 0 }
legend { font-weight: 600; padding: 0 6px }
.choice { display: flex; gap: 12px; align-items: center; min-height: 44px }
.choice input { width: 22px; height: 22px; flex: none; accent-color: var(--brand) }
input[type='text'] { display: block; width: 100%; min-height: 44px; font: inherit; padding: 8px 12px; color: inherit; background: var(--paper); border: 1px solid var(--edge); border-radius: 6px }
.told { margin: 12px 0 0; padding: 8px 12px; background: var(--soft); border-radius: 6px }
#result { font-size: 1.2rem; font-weight: 700 }
`
}
