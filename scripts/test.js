import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { root, runNode } from './child.js'
import { compile, install } from './prepare.js'

// npm test                   every check and every group of tests
// npm test -- lint unit      only these
// npm test -- --grep "visit" only tests whose name holds this

const { values, positionals } = parseArgs({ options: { grep: { type: 'string' } }, allowPositionals: true })
const isPart = positionals.length > 0 || values.grep !== undefined

const checks = {
  types: () => compile('tsconfig.json'),
  'template-types': () => passes(['scripts/checkTemplates.js']),
  lint: () => passes(['node_modules/oxlint/bin/oxlint', '--deny-warnings', '.']),
  format: () => passes(['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']),
}
const groupOrder = ['architecture', 'templates', 'unit', 'contract', 'crash', 'http', 'cli', 'browser']
const groups = readdirSync(join(root, 'test'), { withFileTypes: true })
  .filter((folder) => folder.isDirectory() && folder.name !== 'support')
  .map((folder) => folder.name)
  .sort((a, b) => groupOrder.indexOf(a) - groupOrder.indexOf(b))

const names = [...Object.keys(checks), ...groups]
const unknown = positionals.filter((name) => !names.includes(name))
if (unknown.length > 0) {
  console.error(`There is no check or group "${unknown.join('", "')}": take some of ${names.join(', ')}.`)
  process.exit(1)
}

await install()
const results = []
for (const name of names.filter(isAsked)) results.push(await step(name))
sumUp()

function isAsked(name) {
  if (positionals.length > 0) return positionals.includes(name)
  return values.grep === undefined || groups.includes(name)
}

async function step(name) {
  console.log(`\n== ${name}`)
  // Tests are run as they are now, also when only a group of them is asked for.
  if (isPart && groups.includes(name) && !results.some((result) => result.isTests))
    await compile('tsconfig.json')
  const startedAt = Date.now()
  const counts = await (name in checks ? check(name) : tests(name))
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1)
  console.log(`== ${name}: ${inWords(counts)} (${seconds} s)`)
  return { name, seconds, isTests: groups.includes(name), ...counts }
}

async function check(name) {
  const isGood = await checks[name]()
  return { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0 }
}

async function passes(args) {
  return (await runNode(args)) === 0
}

async function tests(group) {
  if (group === 'browser' && !(await hasBrowser())) return withoutBrowser()
  let counts = null
  const code = await runNode(mochaArguments(group), {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    timeout: 900_000,
    env: environment(),
    onMessage: (message) => (counts = message),
  })
  if (counts === null) {
    console.error(`The tests of ${group} did not come to their end (exit code ${code}).`)
    return { passed: 0, failed: 1, skipped: 0 }
  }
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

function mochaArguments(group) {
  const grep = values.grep === undefined ? [] : ['--fgrep', values.grep]
  const reporter = ['--reporter', 'scripts/countingReporter.js', '--reporter-option', `isBrief=${!isPart}`]
  const files = ['--recursive', '--extension', 'test.js', `dist/test/${group}`]
  return ['--enable-source-maps', 'node_modules/mocha/bin/mocha.js', ...grep, ...reporter, ...files]
}

/** What a developer has set for a server of theirs must not reach the tests. */
function environment() {
  const { PORT, DATA_DIR, BASE_URL, DATABASE_URL, SESSION_SECRET, TRUST_PROXY, LOG_LEVEL, ...others } =
    process.env
  return others
}

async function hasBrowser() {
  try {
    const { findBrowser } = await import(pathToFileURL(join(root, 'dist/test/support/browser.js')))
    return (await findBrowser()) !== null
  } catch (error) {
    console.error(error.message)
    return false
  }
}

function withoutBrowser() {
  console.error('!! No Chromium was found, so the browser tests DID NOT RUN.')
  console.error('!! Install Debian’s chromium, or set CHROMIUM_PATH to a Chromium or Chrome.')
  return { passed: 0, failed: process.env.CI === 'true' ? 1 : 0, skipped: process.env.CI === 'true' ? 0 : 1 }
}

function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

function sumUp() {
  const total = (count) => results.reduce((sum, result) => sum + result[count], 0)
  const [passed, failed, skipped] = [total('passed'), total('failed'), total('skipped')]
  console.log()
  for (const { name, seconds, ...counts } of results) {
    console.log(`${name.padEnd(15)} ${seconds.padStart(6)} s   ${inWords(counts)}`)
  }
  if (skipped > 0) console.log(`\n${skipped} skipped: they did not run.`)
  if (passed + failed === 0) console.log('\nNo test was run.')
  console.log(`\n${passed} passed, ${failed} failed`)
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0
}
