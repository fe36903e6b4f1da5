export const clashes = {
  'visit.hours': 'pukul {start}–{end}',
  'visit.hoursFrom': 'mulai pukul {start}',
  'visit.hoursUntil': 'sampai pukul {end}',
  'clash.title': 'Ada yang bentrok',
  'clash.text':
    'Belum ada yang disimpan; isian Anda tetap di formulir. Ubah waktu atau tempatnya, atau simpan walau bentrok.',
  'clash.joinText': 'Rombongan belum digabungkan. Pilih kunjungan lain, atau gabungkan walau bentrok.',
  'clash.place': 'Tempat “{name}” dipakai {hours} oleh',
  'clash.unit': '{name} menerima rombongan lain {hours}:',
  'clash.speaker': 'Pembicara “{name}” sudah diminta {hours} untuk',
  'clash.hoursUnknown': '(waktunya belum diisi)',
  'clash.delegations': '{day}: {count} rombongan, padahal batasnya {most} sehari.',
  'clash.holiday': '{day} hari libur: {name}.',
  'clash.weekend': '{day} bukan hari kerja.',
  'clash.calendar': 'Lihat kalender',
  'clash.saveAnyway': 'Simpan walau bentrok',
} as const
