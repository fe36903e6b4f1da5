/** The papers that are a visit's own. */
export const visitPaperNames = ['susunan_acara', 'daftar_hadir', 'notulen', 'laporan'] as const
export type VisitPaperName = (typeof visitPaperNames)[number]

export function isVisitPaper(name: unknown): name is VisitPaperName {
  return (visitPaperNames as readonly unknown[]).includes(name)
}
