import type { PaperName } from '../host/visitRules.ts'
import { suratBalasan, suratPernyataan } from './startingLetters.ts'
import { daftarHadir, laporan, notulen, susunanAcara } from './startingVisitTexts.ts'

/** Each paper's text as it ships; an admin changes it at /staff/visit-rules/papers. */
export const startingTexts: Record<PaperName, string> = {
  surat_balasan: suratBalasan.trim(),
  susunan_acara: susunanAcara.trim(),
  daftar_hadir: daftarHadir.trim(),
  notulen: notulen.trim(),
  laporan: laporan.trim(),
  surat_pernyataan: suratPernyataan.trim(),
}
