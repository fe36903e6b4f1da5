import type { kitTray as source } from '../id/kitTray.ts'

export const kitTray: Record<keyof typeof source, string> = {}
