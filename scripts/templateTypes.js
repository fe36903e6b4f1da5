import { join, relative, sep } from 'node:path'

// A template becomes a TypeScript function, line for line and column for column: what is not code becomes spaces, so a
// message about the function is a message about the template. Line 1 only declares the type, so the imports and the
// function's head stand there.

const firstLine = /^<%# page: (.+?) -?%>\r?(?:\n|$)/
const tag = /<%([%#=_-]?)([\s\S]*?)([-_]?)%>/g

/** The TypeScript of one template; throws a sentence when line 1 is missing. */
export function typescriptOf(template, { file, typesFrom, templatesFile }) {
  const declared = firstLine.exec(template)
  if (!declared) {
    throw new Error('line 1 must declare the type: <%# page: TypeName from practices/practicePages.ts %>')
  }
  const { type, imports } = declaration(declared[1])
  const head = [
    ...imports.map(
      ({ names, from }) =>
        `import type { ${names.join(', ')} } from '${pathTo(join(typesFrom, from), file)}'; `,
    ),
    `import type { $Around, $Include, $Print } from '${pathTo(templatesFile, file)}'; `,
    `export type $Page = ${type}; `,
    'export function $template(page: $Page, { t, to, frame }: $Around, include: $Include<$Page>, { $e, $r }: $Print) {\n',
  ]
  return `${head.join('')}${codeOf(template.slice(declared[0].length))}\n}\n`
}

/** The types that all templates share: what each needs as its page, and what they may print. */
export function sharedTypes(templates, { file, sources }) {
  const pages = templates.map((name) => `  '/${name.replace(/\.ejs$/, '')}': import('./${name}.ts').$Page\n`)
  return `import type { Translate } from '${pathTo(join(sources, 'i18n/translate.ts'), file)}'
import type { Frame } from '${pathTo(join(sources, 'web/frame.ts'), file)}'
import type { SafeHtml } from '${pathTo(join(sources, 'web/safeHtml.ts'), file)}'
export interface $Around { t: Translate; to: (path: string) => string; frame: Frame }
export interface $Print { $e: (text: string | number) => void; $r: (html: SafeHtml) => void }
interface Pages {
${pages.join('')}}
// Without its second argument an included template gets the page of the one that includes it.
export type $Include<Current> = <P extends keyof Pages>(
  path: P,
  ...locals: [Current] extends [Pages[P]] ? [locals?: { page: Pages[P] }] : [locals: { page: Pages[P] }]
) => SafeHtml
`
}

/** What `response.show` may be given for each view: the sources are compiled with it. */
export function viewPages(templates, { file, sources }) {
  const views = templates
    .filter((name) => !name.startsWith('partials/'))
    .map((name) => name.replace(/\.ejs$/, ''))
  const pages = views.map((view) => `    '${view}': import('./${view}.ejs.ts').$Page\n`)
  const request = pathTo(join(sources, 'web/request.ts'), file)
  return `import '${request}'
declare module '${request}' {
  interface ViewPages {
${pages.join('')}  }
}
`
}

/** `Crumb[] from web/frame.ts`; `A, B from x.ts` is either; `Paged<Card> from x.ts; Card from y.ts`; `none`. */
function declaration(text) {
  const clauses = text.split(';').map((clause) => clause.trim().split(/ from (?=\S+$)/))
  const [type] = clauses[0]
  const imports = clauses
    .filter(([, from]) => from)
    .map(([names, from], index) => ({ names: namesIn(names, index === 0 ? clauses.slice(1) : []), from }))
  return { type: type === 'none' ? 'unknown' : type.replace(/,(?![^<{(]*[>})])/g, ' |'), imports }
}

const builtIn = [
  'Array',
  'Map',
  'Pick',
  'Omit',
  'Partial',
  'Readonly',
  'ReadonlyArray',
  'ReadonlyMap',
  'Record',
]

function namesIn(type, otherClauses) {
  const elsewhere = otherClauses.flatMap(([names]) => names.match(/\b[A-Z]\w*/g) ?? [])
  const names = type.match(/\b[A-Z]\w*/g) ?? []
  return [...new Set(names)].filter((name) => !builtIn.includes(name) && !elsewhere.includes(name))
}

function codeOf(template) {
  let code = ''
  let end = 0
  for (const found of template.matchAll(tag)) {
    code += blank(template.slice(end, found.index)) + codeOfTag(found)
    end = found.index + found[0].length
  }
  return code + blank(template.slice(end))
}

function codeOfTag([whole, kind, code, trim]) {
  const close = ' '.repeat(trim.length)
  if (kind === '=') return `$e(${code})${close};`
  if (kind === '-') return `$r(${code})${close};`
  if (kind === '%' || kind === '#') return blank(whole)
  // A statement must end before the next tag on the same line; after a brace nothing has to.
  const isOpen = /[{(:,]\s*$|=>\s*$/.test(code)
  return `${blank(`<%${kind}`)}${code}${close}${isOpen ? '  ' : ' ;'}`
}

function blank(text) {
  return text.replace(/[^\n]/g, ' ')
}

function pathTo(target, file) {
  const path = relative(join(file, '..'), target).split(sep).join('/')
  return path.startsWith('.') ? path : `./${path}`
}
