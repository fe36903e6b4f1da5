export const api = {
  'api.tokenNeeded': 'Menulis lewat API memerlukan token: kirim Authorization: Bearer TOKEN.',
  'api.badToken': 'Token ini tidak dikenal atau sudah dicabut.',
  'api.roleMayNot': 'Peran token ini tidak boleh melakukan perubahan itu.',
  'api.jsonNeeded': 'Kirim isi sebagai JSON, dengan Content-Type: application/json.',
  'api.objectNeeded': 'Isi harus satu objek JSON, misalnya {"name": "…"}.',
  'api.ifMatchNeeded': 'Sertakan If-Match dengan ETag dari versi yang diubah, misalnya If-Match: "3".',
  'api.stale': 'Data ini sudah diubah orang lain; ambil lagi, lalu ulangi perubahan Anda.',
  'api.notFound': 'Tidak ada data di alamat ini.',
  'api.noSuchAddress': 'Alamat API ini tidak ada; lihat /api/v1/practices, /api/v1/visits, /api/v1/search.',
  'api.badSlug': 'Alamat hanya berisi huruf kecil, angka, dan tanda hubung, misalnya festival-kopi.',
  'api.refused': 'Keadaan data saat ini tidak mengizinkan perubahan itu ({reason}).',
} as const
