import type { Translate } from '../i18n/translate.ts'
import type { Badge, Tone } from '../web/badge.ts'
import type { Lifecycle } from './practice.ts'

const tones: Record<Lifecycle, Tone> = {
  berkembang: 'good',
  berjalan: 'good',
  vakum: 'warn',
  berhenti: 'bad',
  tidak_diketahui: 'quiet',
}

/** Is it still running? */
export function lifecycleBadge(lifecycle: Lifecycle, t: Translate): Badge {
  return { label: t(`lifecycle.${lifecycle}`), tone: tones[lifecycle] }
}
