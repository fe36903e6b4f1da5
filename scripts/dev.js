import { spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { join } from 'node:path'
import { root } from './child.js'
import { compile, prepare } from './prepare.js'

// Compiles anew and starts the server anew when src/ or public/ changes (the addresses of app.css and app.js change
// with their content). Templates are read anew by the running server. A whole compilation takes a second, so that
// `tsc --watch` would save nothing.

await prepare()
let server = startServer()
let isStopping = false
let isDue = false
let working = Promise.resolve()

for (const folder of ['src', 'public']) {
  watch(join(root, folder), { recursive: true }, () => {
    if (isDue) return
    isDue = true
    // An editor writes a file in several steps.
    setTimeout(() => void (working = working.then(takeChange)), 200)
  })
}
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop)

async function takeChange() {
  isDue = false
  if (isStopping || !(await compile('tsconfig.build.json'))) return
  await ended(server)
  if (!isStopping) server = startServer()
}

function startServer() {
  return spawn(process.execPath, ['--enable-source-maps', 'dist/src/server.js', '--dev'], {
    cwd: root,
    stdio: 'inherit',
  })
}

function stop() {
  isStopping = true
  void working.then(() => ended(server)).then(() => process.exit(0))
}

function ended(child) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    child.once('exit', resolve)
    child.kill('SIGTERM')
  })
}
