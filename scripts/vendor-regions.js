// Copies the provinces, regencies and cities of the dev dependency idn-area-data into data/regions/, with names as
// people write them. Run it after updating idn-area-data: node scripts/vendor-regions.js
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'

const from = new URL('../node_modules/idn-area-data/data/', import.meta.url)
const to = new URL('../data/regions/', import.meta.url)

// "Provinsi" does not stand before these.
const provinceNames = { 34: 'DI Yogyakarta' }
// Spellings of the governments themselves where the list of the package writes the name in two words or in one.
const ownSpellings = {
  'Padang Sidempuan': 'Padangsidimpuan',
  'Lubuk Linggau': 'Lubuklinggau',
  'Muko Muko': 'Mukomuko',
  'Pangkal Pinang': 'Pangkalpinang',
  'Tanjung Pinang': 'Tanjungpinang',
  Palangkaraya: 'Palangka Raya',
  'Toli Toli': 'Tolitoli',
  'Tojo Una Una': 'Tojo Una-Una',
  'Bau Bau': 'Baubau',
  'Fak Fak': 'Fakfak',
}

mkdirSync(to, { recursive: true })
const provinces = read('provinces.csv').map(({ code, name }) => [code, provinceName(code, name)])
const regencies = read('regencies.csv').map(({ code, name }) => [code, regencyName(name)])
write('provinces.csv', provinces)
write('regencies.csv', regencies)
console.log(`${provinces.length} provinces, ${regencies.length} regencies and cities`)

function read(file) {
  return parse(readFileSync(new URL(file, from)), { columns: true, bom: true })
}

function write(file, rows) {
  writeFileSync(new URL(file, to), ['code,name', ...rows.map((row) => row.join(','))].join('\n') + '\n')
}

function provinceName(code, name) {
  return provinceNames[code] ?? `Provinsi ${readable(name)}`
}

/** "KABUPATEN BANYUWANGI" becomes "Kabupaten Banyuwangi". */
function regencyName(name) {
  const [, kind, rest] = /^(KABUPATEN ADMINISTRASI|KOTA ADMINISTRASI|KABUPATEN|KOTA) (.+)$/.exec(name)
  const own = readable(rest)
  return `${readable(kind)} ${ownSpellings[own] ?? own}`
}

function readable(name) {
  return name
    .split(' ')
    .map((word) => (word === 'DKI' ? word : word === 'DAN' ? 'dan' : word[0] + word.slice(1).toLowerCase()))
    .join(' ')
}
