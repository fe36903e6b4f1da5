/** Where a province stands on the map of squares, in squares from the left and the top, and its short name. */
export interface ProvincePlace {
  code: string
  column: number
  row: number
  /** One or two lines of at most nine letters. */
  short: readonly [string] | readonly [string, string]
}

const place = (code: string, column: number, row: number, short: string): ProvincePlace => {
  const [first = '', second] = short.split('|')
  return { code, column, row, short: second === undefined ? [first] : [first, second] }
}

/**
 * Our own drawing: one square for each province, roughly where it lies. Islands keep a quarter of a square apart. What is
 * left of `eastFrom` is the west, which stands above the east on a phone.
 */
export const provincePlaces: readonly ProvincePlace[] = [
  place('11', 0, 0, 'Aceh'),
  place('12', 1, 1, 'Sumut'),
  place('14', 2, 1, 'Riau'),
  place('21', 3, 1, 'Kepri'),
  place('13', 1, 2, 'Sumbar'),
  place('15', 2, 2, 'Jambi'),
  place('17', 1.5, 3, 'Bengkulu'),
  place('16', 2.5, 3, 'Sumsel'),
  place('19', 3.5, 3, 'Babel'),
  place('18', 2.5, 4, 'Lampung'),

  place('36', 2.25, 5.25, 'Banten'),
  place('31', 3.25, 5.25, 'Jakarta'),
  place('33', 4.25, 5.25, 'Jateng'),
  place('35', 5.25, 5.25, 'Jatim'),
  place('32', 3.25, 6.25, 'Jabar'),
  place('34', 4.25, 6.25, 'DIY'),
  place('51', 6.25, 5.25, 'Bali'),
  place('52', 7.5, 5.25, 'NTB'),
  place('53', 8.5, 5.25, 'NTT'),

  place('65', 6.25, 1, 'Kaltara'),
  place('61', 4.25, 2, 'Kalbar'),
  place('62', 5.25, 2, 'Kalteng'),
  place('64', 6.25, 2, 'Kaltim'),
  place('63', 5.75, 3, 'Kalsel'),

  place('75', 7.5, 1, 'Gorontalo'),
  place('71', 8.5, 1, 'Sulut'),
  place('76', 7.5, 2, 'Sulbar'),
  place('72', 8.5, 2, 'Sulteng'),
  place('73', 7.5, 3, 'Sulsel'),
  place('74', 8.5, 3, 'Sultra'),

  place('82', 9.75, 1.25, 'Malut'),
  place('81', 9.75, 2.75, 'Maluku'),
  place('96', 11, 2, 'P. Barat|Daya'),
  place('91', 12, 2, 'Papua'),
  place('92', 11, 3, 'Papua|Barat'),
  place('95', 12, 3, 'Papua|Pegun.'),
  place('94', 11, 4, 'Papua|Tengah'),
  place('93', 12, 4, 'Papua|Selatan'),
]

export const eastFrom = 7.5
