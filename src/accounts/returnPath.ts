const origin = 'http://this.site.invalid'

/**
 * Where to go after signing in: `text` when it is an address within this site, else the staff page. It is judged after
 * normalising, as a browser would: `/..//evil.example` is `//evil.example`, another site.
 */
export function returnPath(text: unknown, otherwise = '/staff'): string {
  if (typeof text !== 'string' || text.length > 2000 || !isPlainPath(text)) return otherwise
  if (!URL.canParse(text, origin)) return otherwise
  const url = new URL(text, origin)
  const path = url.pathname.replace(/^\/en(?=\/|$)/, '') || '/'
  const isHere = url.origin === origin && !path.startsWith('//') && !/^\/(login|logout|setup)\b/.test(path)
  return isHere ? path + url.search : otherwise
}

function isPlainPath(text: string): boolean {
  // oxlint-disable-next-line no-control-regex
  return text.startsWith('/') && !/[\\\u0000-\u0020\u007f]/.test(text)
}
