import { renderSVG } from 'uqr'
import { escapeHtml, type SafeHtml } from '../web/safeHtml.ts'

/** A QR code as SVG of this document, black on white in light and dark, with what it leads to as its name. */
export function qrSvg(address: string, name: string): SafeHtml {
  const drawn = renderSVG(address, { border: 2 })
  return drawn.replace('<svg ', `<svg class="qr" role="img" aria-label="${escapeHtml(name)}" `) as SafeHtml
}
