export const practiceForm = {
  'practiceForm.error.negative':
    'Isi angka 0 atau lebih; untuk penurunan, sebut “penurunan” pada nama ukurannya.',
  'practiceForm.error.badYear': 'Isi tahun dengan empat angka, misalnya 2019.',
  'practiceForm.error.trialAfterStart': 'Uji coba tidak boleh sesudah mulai diterapkan.',
} as const
