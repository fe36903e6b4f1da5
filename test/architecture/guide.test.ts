import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { id } from '../../src/i18n/id.ts'

// Compared without line breaks: a guide's lines are wrapped.
const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
const messages = Object.values(id).map(inOneLine)

const guides = [
  { whose: 'staff', path: 'panduan-petugas.md', folder: 'panduan', quotes: 200, shows: 30 },
  {
    whose: 'trainers',
    path: 'panduan-widyaiswara.md',
    folder: 'panduan-widyaiswara',
    quotes: 80,
    shows: 12,
  },
]

for (const { whose, path, folder, quotes, shows } of guides)
  describe(`the guide for ${whose}`, () => {
    const guide = readFileSync(`docs/${path}`, 'utf8')
    const pictures = picturesIn(guide)

    it('quotes buttons and messages as the pages show them', () => {
      const quoted = quotedIn(guide)
      assert.ok(quoted.length > quotes, `only ${quoted.length} are quoted`)
      const unknown = quoted.filter((words) => !messages.some((message) => says(message, words)))
      assert.deepEqual([...new Set(unknown)], [])
    })

    it('shows pictures that are there, each with words for who does not see it', () => {
      assert.ok(pictures.length >= shows, `only ${pictures.length} are shown`)
      assert.deepEqual(
        pictures.filter(({ file, alt }) => !alt || !existsSync(file)),
        [],
      )
    })

    it('leaves no picture of its folder unshown', () => {
      const shown = new Set(pictures.map(({ file }) => file))
      const there = readdirSync(`docs/screenshots/${folder}`).map(
        (name) => `docs/screenshots/${folder}/${name}`,
      )
      assert.deepEqual(
        there.filter((file) => !shown.has(file)),
        [],
      )
    })

    it('leads from its list of contents to headings that are there', () => {
      const anchors = [...guide.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor ?? '')
      assert.ok(anchors.length > 10)
      const headings = new Set([...guide.matchAll(/^#+ (.+)$/gm)].map(([, text]) => anchorOf(text ?? '')))
      assert.deepEqual(
        anchors.filter((anchor) => !headings.has(anchor)),
        [],
      )
    })
  })

function quotedIn(guide: string): string[] {
  return [...guide.matchAll(/\*\*([^*]+)\*\*|“([^”]+)”/g)].map(([, button, message]) =>
    inOneLine(button ?? message ?? ''),
  )
}

function picturesIn(guide: string) {
  return [...guide.matchAll(/!\[([^\]]*)\]\(([^)]+)\)|<img src="([^"]+)" alt="([^"]*)"/g)].map(
    ([, alt, path, source, words]) => ({ file: `docs/${path ?? source}`, alt: alt ?? words }),
  )
}

/** As those who show Markdown name a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-')
}

/** The message itself or a part of it, with any value in its places: "masih Komitmen" for "masih {stage}". */
function says(message: string, words: string): boolean {
  if (message.includes(words)) return true
  const parts = message.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return parts.length > 1 && parts[0] !== '' && new RegExp(`^${parts.join('.+')}$`).test(words)
}
