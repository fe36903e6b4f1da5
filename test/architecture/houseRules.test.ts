import assert from 'node:assert/strict'
import { id } from '../../src/i18n/id.ts'
import { filesOf } from './sources.ts'

// Files of more than 200 lines, each with its reason.
const long: Record<string, string> = {
  'cli/madeUp/topics.ts': 'a list of what made-up records are about, not a program',
  'storage/store.ts': 'the port: everything that the store can do, on one page',
}
const mostLines = 200

describe('the house rules', () => {
  const sources = filesOf('src', '.ts')
  const views = filesOf('views', '.ejs')

  it('name no file or folder after nothing', () => {
    const nothing =
      /(^|\/)(utils?|helpers?|common|shared|types|misc|index|\w*(Helper|Util|Manager|Service)s?)(\.ts)?(\/|$)/
    const named = [...sources, ...filesOf('test', '.ts')].filter(({ path }) => nothing.test(path))
    assert.deepEqual(pathsOf(named), [])
  })

  it('call a request for a visit by one word', () => {
    // Not of visits: what a browser asks of the server or of the page, and what someone asks about their own data.
    const others = /^(accessibility|error|privacy)\./
    const named = Object.entries(id).filter(
      ([key, text]) => /pengajuan|permintaan/i.test(text) && !others.test(key),
    )
    assert.deepEqual(named, [])
  })

  it('read the environment in config.ts only', () => {
    const reading = sources.filter(({ text }) =>
      /process\.env\b/.test(text.replaceAll('NodeJS.ProcessEnv', '')),
    )
    assert.deepEqual(pathsOf(reading), ['config.ts'])
  })

  it('load the package for DOCX when the first paper is asked for, not at the start', () => {
    const isRoom = (path: string) => /^(papers|handouts)\/docx\//.test(path)
    const writers = sources.filter(({ text }) => /from 'docx'/.test(text))
    assert.ok(writers.length > 0)
    assert.deepEqual(pathsOf(writers.filter(({ path }) => !isRoom(path))), [])
    const others = sources.filter(({ path }) => !isRoom(path))
    assert.deepEqual(pathsOf(others.filter(({ text }) => /^import .*'\.{1,2}\/.*docx\//m.test(text))), [])
  })

  it('keep files short, or say why not', () => {
    const tooLong = sources.filter(({ path, text }) => text.split('\n').length > mostLines && !isTexts(path))
    assert.deepEqual(pathsOf(tooLong), Object.keys(long).sort())
  })

  it('use only syntax that Node can strip: no enum, namespace or decorator', () => {
    const mechanical = sources.filter(({ text }) => /^\s*(export )?(const )?enum \w|^\s*@\w+\(/m.test(text))
    assert.deepEqual(pathsOf(mechanical), [])
  })

  it('declare the type of each template on its first line', () => {
    const undeclared = views.filter(({ text }) => !/^<%# page: .+ -?%>(\n|$)/.test(text))
    assert.deepEqual(pathsOf(undeclared), [])
  })

  it('have no inline style, script or handler in a template', () => {
    const inline =
      /<style\b|\sstyle\s*=|\son[a-z]+\s*=|<script(?![^>]*\b(src=|type="application\/ld\+json"))|javascript:/i
    assert.deepEqual(pathsOf(views.filter(({ text }) => inline.test(markupOf(text)))), [])
  })

  it('print HTML in a template only from an include or a value that is safe by its type', () => {
    const printed = views.flatMap(({ path, text }) =>
      [...text.matchAll(/<%-([\s\S]*?)[-_]?%>/g)].map(([, code = '']) => `${path}: ${code.trim()}`),
    )
    const unsafe = printed.filter((line) => !/: (include\('\/[\w/-]+'.*\)|[\w.?!]+)$/s.test(line))
    assert.deepEqual(unsafe, [])
  })

  it('ask no other site for anything', () => {
    const assets = [...filesOf('public', '.css'), ...filesOf('public', '.js')]
    assert.deepEqual(
      pathsOf(assets.filter(({ text }) => /(url\(|import|fetch\()\s*['"]?(https?:)?\/\//.test(text))),
      [],
    )
    const foreign = /<(script|img|link|iframe|source)\b[^>]*\b(src|href)="(https?:)?\/\//
    assert.deepEqual(pathsOf(views.filter(({ text }) => foreign.test(text))), [])
  })
})

// The texts of a language are a list, not a program.
function isTexts(path: string): boolean {
  return /^i18n\/(id|en)\//.test(path)
}

function markupOf(template: string): string {
  return template.replace(/<%[\s\S]*?%>/g, '')
}

function pathsOf(files: { path: string }[]): string[] {
  return files.map(({ path }) => path)
}
