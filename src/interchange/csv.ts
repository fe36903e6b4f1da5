/** Rows as a CSV file that spreadsheets open as UTF-8; no cell of it is taken for a formula. */
export function csvOf(rows: readonly (readonly (string | number | null)[])[]): string {
  return `\ufeff${rows.map((row) => row.map(cellOf).join(',')).join('\r\n')}\r\n`
}

// What spreadsheets take for the start of a formula, the full-width forms of East Asian keyboards included.
const formulaStart = /^[\s\u00a0\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/

function cellOf(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const harmless = formulaStart.test(value) ? `'${value}` : value
  return /[",\r\n\t;]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
