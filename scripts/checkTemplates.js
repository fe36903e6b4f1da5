import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from './child.js'
import { sharedTypes, typescriptOf, viewPages } from './templateTypes.js'

// Checks that each template uses its page as the type of its line 1 allows, and that each route shows a view with a page
// of that type. Prints one line for each fault.

const { values } = parseArgs({
  options: {
    views: { type: 'string', default: 'views' },
    types: { type: 'string', default: 'src' },
    build: { type: 'string', default: 'dist-templates/views' },
  },
})
const views = resolve(root, values.views)
const build = resolve(root, values.build)
const templates = readdirSync(views, { recursive: true })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ejs'))
  .sort()

rmSync(build, { recursive: true, force: true })
const faults = [...writeTypescript(), ...compile()]
for (const fault of faults) console.error(fault)
console.log(`${templates.length} templates, ${faults.length} faults`)
process.exitCode = faults.length > 0 ? 1 : 0

function writeTypescript() {
  const wrong = []
  const templatesFile = join(build, '$templates.ts')
  for (const name of templates) {
    const file = join(build, `${name}.ts`)
    const where = { file, typesFrom: resolve(root, values.types), templatesFile }
    try {
      write(file, typescriptOf(readFileSync(join(views, name), 'utf8'), where))
    } catch (error) {
      wrong.push(`${values.views}/${name}:1 ${error.message}`)
      write(file, 'export type $Page = never\n')
    }
  }
  const sources = join(root, 'src')
  write(templatesFile, sharedTypes(templates, { file: templatesFile, sources }))
  const viewsFile = join(build, '$views.ts')
  write(viewsFile, viewPages(templates, { file: viewsFile, sources }))
  return wrong
}

function compile() {
  const compilerOptions = {
    noEmit: true,
    rewriteRelativeImportExtensions: false,
    rootDir: root,
    noUnusedLocals: false,
    noUnusedParameters: false,
  }
  const project = {
    extends: join(root, 'tsconfig.json'),
    compilerOptions,
    include: ['**/*.ts', join(resolve(root, values.types), '**/*.ts')],
  }
  write(join(build, 'tsconfig.json'), JSON.stringify(project))
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  const { stdout } = spawnSync(process.execPath, [compiler, '-p', build, '--pretty', 'false'], {
    cwd: build,
    encoding: 'utf8',
  })
  return stdout.split(/\n(?!\s)/).flatMap(inTemplate)
}

// "partials/pager.ejs.ts(3,9): error TS2339: ..." as "views/partials/pager.ejs:3:9 ...", and a route as it is named.
function inTemplate(message) {
  const found = /^(.+?)\((\d+),(\d+)\): error \w+: ([^]+)$/.exec(message.trimEnd())
  if (!found) return message.startsWith('error') ? [message] : []
  const [, file, line, column, text] = found
  const name = file.endsWith('.ejs.ts')
    ? `${values.views}/${file.slice(0, -3)}`
    : file.replace(/^(\.\.\/)+/, '')
  return [`${name}:${line}:${column} ${text}`]
}

function write(file, text) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
