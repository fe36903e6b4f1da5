/** The papers of a kit that are Word files, in the order in which a trainer hands them in. */
export const docxNames = ['rbpmp', 'rp', 'bahan-ajar', 'lembar-kerja', 'laporan', 'policy-brief'] as const
export type DocxName = (typeof docxNames)[number]
