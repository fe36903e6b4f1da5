import type { Region } from './region.ts'

const shortForms = new Map(
  Object.entries({
    kab: 'kabupaten',
    pemkab: 'kabupaten',
    pemkot: 'kota',
    kotamadya: 'kota',
    pemprov: 'provinsi',
    pemprop: 'provinsi',
    prov: 'provinsi',
    prop: 'provinsi',
    propinsi: 'provinsi',
  }),
)

/** Other names in use, by their spelling key; spaces and hyphens need no entry here. */
const otherNames = new Map(
  Object.entries({
    babel: 'kepulauanbangkabelitung',
    bangkabelitung: 'kepulauanbangkabelitung',
    kepri: 'kepulauanriau',
    sumut: 'sumaterautara',
    sumbar: 'sumaterabarat',
    sumsel: 'sumateraselatan',
    jakarta: 'dkijakarta',
    jabar: 'jawabarat',
    jateng: 'jawatengah',
    jatim: 'jawatimur',
    diy: 'diyogyakarta',
    daerahistimewayogyakarta: 'diyogyakarta',
    ntb: 'nusatenggarabarat',
    ntt: 'nusatenggaratimur',
    kalbar: 'kalimantanbarat',
    kalteng: 'kalimantantengah',
    kalsel: 'kalimantanselatan',
    kaltim: 'kalimantantimur',
    kaltara: 'kalimantanutara',
    sulut: 'sulawesiutara',
    sulteng: 'sulawesitengah',
    sulsel: 'sulawesiselatan',
    sultra: 'sulawesitenggara',
    sulbar: 'sulawesibarat',
    malut: 'malukuutara',
    '50kota': 'limapuluhkota',
    padangsidempuan: 'padangsidimpuan',
    pangkep: 'pangkajenedankepulauan',
    sidrap: 'sidenrengrappang',
    solo: 'surakarta',
    jogja: 'yogyakarta',
    tobasamosir: 'toba',
  }),
)

/** Lower-case words without punctuation, the short forms of government written out. */
export function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{Letter}\p{Number}]+/gu) ?? []
  return words.map((word) => shortForms.get(word) ?? word)
}

/** The same for "Palangka Raya", "Palangkaraya" and "palangka-raya", and for a name and its other names. */
export function spellingKey(name: string): string {
  const key = wordsOf(name).join('')
  return otherNames.get(key) ?? key
}

/** "Blitar" of "Kabupaten Blitar". */
export function ownName(region: Region): string {
  return region.name.replace(/^(Provinsi|(Kabupaten|Kota)( Administrasi)?) /, '')
}
