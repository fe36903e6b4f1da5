export const requests = {
  'requestState.diajukan': 'Baru',
  'requestState.ditelaah': 'Ditelaah',
  'requestState.dijadwalkan': 'Dijadwalkan',
  'requestState.dibatalkan': 'Dibatalkan',
  'requestState.ditolak': 'Ditolak',
} as const
