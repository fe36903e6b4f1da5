import { spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { join } from 'node:path'
import { root } from './child.js'
import { prepare } from './prepare.js'

// Compiles what changes and starts the server anew; a template or a public file only needs the browser's reload, but
// the address of app.css and app.js changes with their content, so these start the server anew too.

await prepare()
const compiler = spawnNode('node_modules/typescript/bin/tsc', '-p', 'tsconfig.json', '--watch', '--preserveWatchOutput')
let server = startServer()
let isStopping = false
let pause = null

for (const folder of ['dist/src', 'public']) {
  watch(join(root, folder), { recursive: true }, (_event, name) => {
    if (name?.endsWith('.map')) return
    // A compilation writes many files.
    clearTimeout(pause)
    pause = setTimeout(restart, 300)
  })
}
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop)

function spawnNode(...args) {
  return spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
}

function startServer() {
  return spawnNode('--enable-source-maps', 'dist/src/server.js', '--dev')
}

async function restart() {
  if (isStopping) return
  await ended(server, 'SIGTERM')
  if (!isStopping) server = startServer()
}

async function stop() {
  if (isStopping) return
  isStopping = true
  await Promise.all([ended(server, 'SIGTERM'), ended(compiler, 'SIGTERM')])
  process.exit(0)
}

function ended(child, signal) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    child.once('exit', resolve)
    child.kill(signal)
  })
}
