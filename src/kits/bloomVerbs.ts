import type { BloomLevel } from './kit.ts'

/**
 * Kata kerja operasional: what a participant can be seen to do, for each level of Anderson and Krathwohl, A Taxonomy for
 * Learning, Teaching, and Assessing (2001). Indonesian in either language: a kit's objectives are.
 */
export const bloomVerbs: Record<BloomLevel, readonly string[]> = {
  mengingat: ['menyebutkan', 'mengenali', 'mendaftar', 'menamai', 'mengutip', 'menunjukkan', 'mencocokkan'],
  memahami: [
    'menjelaskan',
    'meringkas',
    'menafsirkan',
    'memberi contoh',
    'menggolongkan',
    'menyimpulkan',
    'membedakan arti',
    'menguraikan kembali',
  ],
  menerapkan: ['menggunakan', 'melaksanakan', 'memperagakan', 'menghitung', 'menyesuaikan', 'mempraktikkan'],
  menganalisis: [
    'membandingkan',
    'menguraikan',
    'memilah',
    'menelusuri sebab',
    'mengaitkan',
    'memetakan',
    'membedakan',
  ],
  mengevaluasi: ['menilai', 'memeriksa', 'mengkritisi', 'memutuskan', 'menimbang', 'memprioritaskan'],
  mencipta: ['merancang', 'menyusun', 'merumuskan', 'mengembangkan', 'merencanakan', 'menggabungkan'],
}

// What nobody can see or measure: known from every guide to writing objectives.
const vague = /^(mengetahui|memahami|mengerti|menyadari|menghayati|tahu|paham)\b/i

/** Whether an indicator begins with a word that cannot be observed. */
export function isVague(indicator: string): boolean {
  return vague.test(indicator.trim().replace(/^(peserta\s+)?(mampu|dapat|bisa)\s+/i, ''))
}
