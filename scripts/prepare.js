import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { alone } from './alone.js'
import { root, run, runNode } from './child.js'

const installStamp = join(root, 'node_modules/.tiru-installed')
const compileStamp = join(root, 'dist/.tiru-compiled')
// What is said while preparing is not the output of the command that was asked for.
const quietOut = { stdio: ['inherit', 2, 2] }
const compiler = 'node_modules/typescript/bin/tsc'

/** Installs and compiles what has changed since the last time. Exits with 1 and a sentence when that fails. */
export async function prepare() {
  if (!isInstalled() || !isCompiled()) await alone(installAndCompile)
}

async function installAndCompile() {
  await installChanged()
  if (isCompiled()) return
  console.error('Compiling ...')
  if (!(await compile('tsconfig.build.json'))) fail('The sources do not compile: see the lines above.')
}

/** Runs `npm ci` when the lockfile, Node or the platform is not the one of the last time. */
export async function install() {
  if (!isInstalled()) await alone(installChanged)
}

async function installChanged() {
  if (isInstalled()) return
  console.error('Installing the packages of package-lock.json ...')
  // --include=dev: the compiler is among them, also where NODE_ENV is production.
  const code = await npm(['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund'])
  if (code !== 0) fail(`The packages could not be installed (npm ended with ${code}): see the lines above.`)
  writeFileSync(installStamp, installationNow())
}

function isInstalled() {
  return read(installStamp) === installationNow()
}

function isCompiled() {
  return read(compileStamp) === sourcesNow() && existsSync(join(root, 'dist/src/server.js'))
}

/** Compiles one tsconfig; false when there are type errors. What has no source any more leaves dist/. */
export async function compile(project) {
  const sources = sourcesNow()
  rmSync(compileStamp, { force: true })
  const code = await runNode([compiler, '-p', project], quietOut)
  removeOrphans()
  if (code === 0) writeFileSync(compileStamp, sources)
  return code === 0
}

function npm(args) {
  const path = process.env.npm_execpath
  if (path?.endsWith('.js')) return runNode([path, ...args], quietOut)
  return run('npm', args, { ...quietOut, shell: process.platform === 'win32' })
}

function installationNow() {
  const { platform, arch, versions } = process
  return [hashOf(['package-lock.json']), versions.modules, platform, arch].join(' ')
}

function sourcesNow() {
  return hashOf(['package-lock.json', 'tsconfig.json', 'tsconfig.build.json', ...filesUnder('src', '.ts')])
}

function hashOf(paths) {
  const hash = createHash('sha256')
  for (const path of paths) hash.update(`${path}\n`).update(readFileSync(join(root, path)))
  return hash.digest('hex')
}

function removeOrphans() {
  const compiled = ['dist/src', 'dist/test', 'dist/bench'].flatMap((folder) => filesUnder(folder, '.js'))
  for (const path of compiled) {
    if (existsSync(join(root, path.replace(/^dist./, '').replace(/\.js$/, '.ts')))) continue
    rmSync(join(root, path))
    rmSync(join(root, `${path}.map`), { force: true })
  }
}

function filesUnder(folder, ending) {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { recursive: true })
    .map((path) => join(folder, path))
    .filter((path) => path.endsWith(ending))
    .sort()
}

function read(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}

function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}
