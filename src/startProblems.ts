import { BadConfig } from './config.ts'
import { StoreRefused } from './storage/openStore.ts'

/** Why Tiru cannot start: one sentence for each problem that the operator can solve, else the whole error. */
export function startProblems(error: unknown): readonly string[] {
  if (error instanceof BadConfig) return error.problems
  if (error instanceof StoreRefused) return [error.message]
  if (!(error instanceof Error)) return [String(error)]
  return [systemProblem(error) ?? error.stack ?? error.message]
}

function systemProblem(error: NodeJS.ErrnoException & { port?: number }): string | null {
  const { code, port } = error
  if (code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program: stop that one, or choose another port, for example PORT=3001.`
  }
  if (code === 'EACCES' && port !== undefined) {
    return `Port ${port} may not be used by this account: choose one above 1023, for example PORT=3000.`
  }
  return null
}
