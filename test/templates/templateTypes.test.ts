import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { projectRoot } from '../../src/config.ts'

const types = `import type { SafeHtml } from '${projectRoot}src/web/safeHtml.ts'
export interface Card { name: string; visits: number; seenOn: string | null }
export interface CardList { cards: Card[]; lead: SafeHtml; pager: Pager | null }
export interface Pager { next: string | null }
`
const pager = `<%# page: Pager from types.ts %>
<% if (page.next) { %><a href="<%= to(page.next) %>"><%= t('web.yes') %></a><% } %>
`

describe('npm test checks the types of templates', function () {
  this.timeout(120_000)
  let folder: string

  beforeEach(() => {
    mkdirSync(join(projectRoot, 'dist-templates'), { recursive: true })
    folder = mkdtempSync(join(projectRoot, 'dist-templates/test-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  function check(
    list: string,
    others: Record<string, string> = {},
  ): { faults: string[]; code: number | null } {
    const files = { 'types.ts': types, 'views/partials/pager.ejs': pager, 'views/list.ejs': list, ...others }
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), text)
    }
    const inFolder = (name: string) => relative(projectRoot, join(folder, name))
    const { stderr, status } = spawnSync(
      process.execPath,
      [
        'scripts/checkTemplates.js',
        `--views=${inFolder('views')}`,
        `--types=${folder}`,
        `--build=${folder}/build`,
      ],
      { cwd: projectRoot, encoding: 'utf8' },
    )
    const faults = stderr.replaceAll(`${inFolder('views')}/`, '').split(/\n(?!\s)/)
    return { faults: faults.filter((line) => line !== ''), code: status }
  }

  const firstLine = '<%# page: CardList from types.ts %>'

  it('accepts a template that uses its page as the type says', () => {
    const { faults, code } = check(`${firstLine}
<%- page.lead %>
<% for (const card of page.cards) { -%>
  <li><%= card.name %> <%= card.visits %><% if (card.seenOn) { %>, <%= card.seenOn %><% } else { %>-<% } %></li>
<% } %>
<% const first = page.cards[0] %><% if (first) { %><%= first.name.toUpperCase() %><% } %>
<% if (page.pager) { %><%- include('/partials/pager', { page: page.pager }) %><% } %>
`)
    assert.deepEqual({ faults, code }, { faults: [], code: 0 })
  })

  it('names the template, line and column of a field that does not exist', () => {
    const { faults, code } = check(`${firstLine}
<p>
  <%= page.cards.length %> <%= page.title %>
</p>`)
    assert.match(faults.join(), /^list\.ejs:3:37 Property 'title' does not exist on type 'CardList'/)
    assert.deepEqual([faults.length, code], [1, 1])
  })

  it('refuses an include whose page is not what the included template declares', () => {
    const { faults } = check(`${firstLine}\n<%- include('/partials/pager', { page: page.cards }) %>`)
    assert.match(faults.join(), /^list\.ejs:2:34 .*'Card\[\]' .*'Pager'/)
  })

  it('refuses an include that passes on a page of another type', () => {
    const { faults } = check(`${firstLine}\n<%- include('/partials/pager') %>`)
    assert.match(faults.join(), /^list\.ejs:2:5 Expected 2 arguments, but got 1/)
  })

  it('refuses an include of a template that does not exist', () => {
    const { faults } = check(`${firstLine}\n<%- include('/partials/pagger', { page: null }) %>`)
    assert.match(faults.join(), /^list\.ejs:2:13 .*"\/partials\/pagger"/)
  })

  it('refuses to print a plain string as HTML', () => {
    const { faults } = check(`${firstLine}\n<% for (const card of page.cards) { %>\n<%- card.name %><% } %>`)
    assert.match(faults.join(), /^list\.ejs:3:5 .*'string' is not assignable to .*'SafeHtml'/)
  })

  it('refuses to print a value that may be absent', () => {
    const { faults } = check(`${firstLine}\n<% for (const card of page.cards) { %><%= card.seenOn %><% } %>`)
    assert.match(faults.join(), /^list\.ejs:2:43 [^]*'null' is not assignable/)
  })

  it('refuses a message key that does not exist', () => {
    const { faults } = check(`${firstLine}\n<%= t('no.such.message') %>`)
    assert.match(faults.join(), /^list\.ejs:2:7 .*"no\.such\.message"/)
  })

  it('refuses a route that shows a view with the page of another, or a view that does not exist', () => {
    const routes = `import type { Response } from 'express'
import type { Page } from '${projectRoot}src/web/frame.ts'
import '${projectRoot}src/web/request.ts'
import type { CardList } from './types.ts'
export function routes(response: Response, page: CardList & Page, other: Page) {
  response.show('list', page)
  response.show('list', other)
  response.show('lists', page)
}
`
    const { faults } = check(`${firstLine}\n<%- page.lead %>`, { 'routes.ts': routes })
    assert.deepEqual(
      faults.map((fault) => /routes\.ts:\d+/.exec(fault)?.[0]),
      ['routes.ts:7', 'routes.ts:8'],
    )
  })

  it('refuses a template whose line 1 declares no type', () => {
    const { faults, code } = check('<h1><%= page.title %></h1>')
    assert.match(faults.join(), /^list\.ejs:1 line 1 must declare the type/)
    assert.equal(code, 1)
  })

  it('refuses a type that its module does not export', () => {
    const { faults } = check('<%# page: Crad from types.ts %>\n')
    assert.match(faults.join(), /^list\.ejs:1:\d+ .*no exported member.* 'Crad'/)
  })

  it('takes arrays, primitives, several types, types of several modules and pages that need nothing', () => {
    const { faults } = check(
      '<%# page: Readonly<Box<Card>>[] from more.ts; Card from types.ts %>\n<%= page.length %>',
      {
        'more.ts': 'export interface Box<T> { inside: T }\n',
        'views/either.ejs': '<%# page: Pager, Card from types.ts %>\n<%= "next" in page ? 1 : page.name %>',
        'views/word.ejs': '<%# page: string %>\n<%= page.length %>',
        'views/nothing.ejs': "<%# page: none %>\n<%= frame.locale %><%- include('/nothing') %>",
      },
    )
    assert.deepEqual(faults, [])
  })
})
