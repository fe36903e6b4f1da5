import { StaleVersion } from './store.ts'

const mostTries = 5

/** For a change that contradicts nobody: `attempt` reads the latest version and changes it, again when someone was first. */
export async function onLatestVersion<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt()
    } catch (error) {
      if (!(error instanceof StaleVersion) || tries === mostTries) throw error
    }
  }
}
