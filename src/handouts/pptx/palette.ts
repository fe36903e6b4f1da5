import { contrast, tintOf } from '../../host/contrast.ts'

/** The colours of a set of slides, `#rrggbb`; each text colour can be read on what it stands on. */
export interface Palette {
  brand: string
  /** On `brand`. */
  onBrand: string
  /** Beside `onBrand`, quieter. */
  quietOnBrand: string
  /** Titles and headings, on white. */
  heading: string
  ink: string
  muted: string
  /** Behind the rows of a table. */
  panel: string
  rule: string
  /** Of the ornament on `brand`; says nothing. */
  ornament: string
  /** The sunrise of our own theme: a small mark, never text. */
  accent: string
}

const ink = '#1f1f1f'
const leastContrast = 4.5

/** Made from a government's own colour. */
export function paletteOf(brand: string): Palette {
  return {
    brand,
    onBrand: '#ffffff',
    quietOnBrand: readable(tintOf(brand, 0.12), brand, '#ffffff'),
    heading: readable(brand, '#ffffff', ink),
    ink,
    muted: '#525252',
    panel: tintOf(brand, 0.08),
    rule: tintOf(brand, 0.3),
    ornament: tintOf(brand, 0.82),
    accent: '#f2a541',
  }
}

function readable(wanted: string, background: string, otherwise: string): string {
  return contrast(wanted, background) >= leastContrast ? wanted : otherwise
}

/** As the slide package writes it. */
export function hex(colour: string): string {
  return colour.slice(1).toUpperCase()
}
