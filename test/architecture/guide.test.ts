import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { id } from '../../src/i18n/id.ts'

// Compared without line breaks: the guide's lines are wrapped.
const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

describe('the guide for staff', () => {
  const guide = readFileSync('docs/panduan-petugas.md', 'utf8')
  const messages = Object.values(id).map(inOneLine)

  it('quotes buttons and messages as the pages show them', () => {
    const quoted = [...guide.matchAll(/\*\*([^*]+)\*\*|“([^”]+)”/g)].map(([, button, message]) =>
      inOneLine(button ?? message ?? ''),
    )
    assert.ok(quoted.length > 200)
    const unknown = quoted.filter((words) => !messages.some((message) => says(message, words)))
    assert.deepEqual([...new Set(unknown)], [])
  })

  it('shows pictures that are there, each with words for who does not see it', () => {
    const pictures = [...guide.matchAll(/!\[([^\]]*)\]\(([^)]+)\)|<img src="([^"]+)" alt="([^"]*)"/g)].map(
      ([, alt, path, source, words]) => ({ path: `docs/${path ?? source}`, alt: alt ?? words }),
    )
    assert.ok(pictures.length > 30)
    assert.deepEqual(
      pictures.filter(({ path, alt }) => !alt || !existsSync(path)),
      [],
    )
  })
})

/** The message itself or a part of it, with any value in its places: "masih Komitmen" for "masih {stage}". */
function says(message: string, words: string): boolean {
  if (message.includes(words)) return true
  const parts = message.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return parts.length > 1 && parts[0] !== '' && new RegExp(`^${parts.join('.+')}$`).test(words)
}
