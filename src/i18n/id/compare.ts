export const compare = {
  'compare.stillChecked': '{still}, diperiksa {date}',
  'compare.stillUnchecked': '{still}, belum diperiksa',
  'compare.figures': 'Angka terbaru',
  'compare.disputed': 'Sumber bertentangan: {figures}',
  'compare.or': 'atau',
} as const
