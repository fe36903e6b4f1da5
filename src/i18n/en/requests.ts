import type { requests as source } from '../id/requests.ts'

export const requests: Record<keyof typeof source, string> = {
  'requestState.diajukan': 'New',
  'requestState.ditelaah': 'Being looked at',
  'requestState.dijadwalkan': 'Scheduled',
  'requestState.dibatalkan': 'Called off',
  'requestState.ditolak': 'Declined',
}
