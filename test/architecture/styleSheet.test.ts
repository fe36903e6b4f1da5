import assert from 'node:assert/strict'
import { filesOf } from './sources.ts'

describe('the style sheet', () => {
  const css = filesOf('public', '.css').map(({ text }) => text.replace(/\/\*[\s\S]*?\*\//g, ''))
  const styled = new Set(
    css.flatMap((text) => [...text.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name)),
  )

  it('has a rule for each class that a template or the script gives', () => {
    const used = [
      ...filesOf('views', '.ejs').flatMap(classesIn),
      ...filesOf('public', '.js').flatMap(classesIn),
    ]
    assert.ok(used.length > 300)
    assert.deepEqual(
      used.filter(({ name }) => !styled.has(name)).map(({ name, path }) => `${path}: ${name}`),
      [],
    )
  })

  it('stays under 24 kB, and what staff and secret links need beside it under 12 kB, maps, funnels and kits under 8 kB', () => {
    const bytes = new Map(filesOf('public', '.css').map(({ path, text }) => [path, Buffer.byteLength(text)]))
    assert.deepEqual([...bytes.keys()].toSorted(), [
      'app.css',
      'desk.css',
      'kit.css',
      'ledger.css',
      'tray.css',
    ])
    assert.ok((bytes.get('app.css') ?? 0) < 24_000)
    assert.ok((bytes.get('desk.css') ?? 0) < 12_000)
    assert.ok((bytes.get('kit.css') ?? 0) < 8_000)
    assert.ok((bytes.get('ledger.css') ?? 0) < 8_000)
    assert.ok((bytes.get('tray.css') ?? 0) < 4_000)
  })
})

/** Names that a template computes are not seen; each of those has a rule for what it can become. */
function classesIn({ path, text }: { path: string; text: string }): { path: string; name: string }[] {
  return [...text.matchAll(/class(?:Name)?\s*=\s*["']((?:<%[\s\S]*?%>|[^"'<])*)["']/g)]
    .flatMap(([, names = '']) =>
      names
        .replace(/<%[\s\S]*?%>/g, ' ')
        .trim()
        .split(/\s+/),
    )
    .filter((name) => name !== '')
    .map((name) => ({ path, name }))
}
