/** What a browser would send of the first form on the page, without its buttons. */
export function fieldsOf(html: string): Record<string, string | string[]> {
  const form = /<form class="form"[\s\S]*?<\/form>/.exec(html)?.[0] ?? ''
  const pairs = [
    ...form.matchAll(/<input\b[^>]*>|<textarea\b[^>]*>[\s\S]*?<\/textarea>|<select\b[\s\S]*?<\/select>/g),
  ]
    .map(([tag]) => pairOf(tag))
    .filter((pair) => pair !== null)
  const names = new Set(pairs.map(([name]) => name))
  return Object.fromEntries(
    [...names].map((name) => [name, pairs.filter(([one]) => one === name).map(([, value]) => value)]),
  )
}

function pairOf(tag: string): [string, string] | null {
  const name = /\bname="([^"]*)"/.exec(tag)?.[1] ?? ''
  if (/type="checkbox"/.test(tag) && !/ checked/.test(tag)) return null
  if (tag.startsWith('<textarea')) return [name, unescaped(/>\n?([\s\S]*)<\/textarea>/.exec(tag)?.[1] ?? '')]
  if (tag.startsWith('<select')) return [name, unescaped(/value="([^"]*)" selected/.exec(tag)?.[1] ?? '')]
  return [name, unescaped(/\bvalue="([^"]*)"/.exec(tag)?.[1] ?? '')]
}

function unescaped(text: string): string {
  return text
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
