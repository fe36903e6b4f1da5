export interface Colours {
  /** The government's: white can be read on it, and it on white. */
  own: string
  /** A breath of it, behind text. */
  tint: string
  ink: string
  quiet: string
  line: string
  warning: string
  warningTint: string
}

export function coloursOf(own: string): Colours {
  return {
    own,
    tint: mixed(own, 0.07),
    ink: '#1f1f1f',
    quiet: '#525252',
    line: '#d4d4d4',
    warning: '#855f00',
    warningTint: '#fdf5e1',
  }
}

/** So much of a colour on white, 0 to 1. */
export function mixed(colour: string, part: number): string {
  const parts = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16))
  return `#${parts.map((value) => hex(255 - (255 - value) * part)).join('')}`
}

function hex(value: number): string {
  return Math.round(value).toString(16).padStart(2, '0')
}
