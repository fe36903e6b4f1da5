import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../', import.meta.url))

const signals = ['SIGINT', 'SIGTERM']
const running = new Set()

/**
 * Runs a program in the project folder. Signals that reach this process are passed on to it. Resolves to its exit
 * code, 128 + n when a signal ended it.
 */
export function run(program, args, options = {}) {
  const child = spawn(program, args, { cwd: root, stdio: 'inherit', ...options })
  started(child)
  if (options.onMessage) child.on('message', options.onMessage)
  return new Promise((resolve, reject) => {
    child.on('error', (error) => {
      ended(child)
      reject(error)
    })
    child.on('close', (code, signal) => {
      ended(child)
      resolve(code ?? (signal === 'SIGINT' ? 130 : 143))
    })
  })
}

/** Runs a script with the Node that runs this one. */
export function runNode(args, options) {
  return run(process.execPath, args, options)
}

function started(child) {
  if (running.size === 0) for (const signal of signals) process.on(signal, passOn)
  running.add(child)
}

// Without a child the signals are free again: the server that start.js loads has its own answer to them.
function ended(child) {
  running.delete(child)
  if (running.size === 0) for (const signal of signals) process.off(signal, passOn)
}

function passOn(signal) {
  for (const child of running) child.kill(signal)
}
