import { stemsOf } from './analysis.ts'

/** Words and phrases that people use for the same thing. */
const families = [
  'benchmarking = studi banding = studi tiru = kaji tiru = studi komparasi = studi eksplorasi = observasi lapangan = studi lapangan = wisata kinerja',
  'skpd = opd = perangkat daerah = dinas',
  'csr = tjsl = tanggung jawab sosial perusahaan',
  'apbd = anggaran daerah',
  'mpp = mal pelayanan publik',
  'pemkab = pemerintah kabupaten',
  'pemkot = pemerintah kota',
  'pemprov = pemerintah provinsi',
  'diklat = pelatihan',
  'kk = ktp = akta = adminduk',
  'kemenaker = kemnaker = kementerian ketenagakerjaan',
  'setneg = sekretariat negara',
  'gojek = go jek',
  'mal = mall',
  'diklatpim iv = diklatpim 4 = pkp',
  'diklatpim iii = diklatpim 3 = pka',
].map((family) => family.split(' = '))

export interface Phrase {
  text: string
  stems: string[]
}

/** A part of a question: as asked, and the other ways to say it. */
export interface Concept {
  stems: string[]
  synonyms: Phrase[]
}

const phrases = new Map<string, Phrase[]>()
for (const family of families) {
  const members = family.map((text) => ({ text, stems: stemsOf(text) }))
  for (const member of members) {
    phrases.set(
      member.stems.join(' '),
      members.filter((other) => other !== member),
    )
  }
}
const longest = Math.max(...[...phrases.keys()].map((key) => key.split(' ').length))

/** Cuts a question into concepts, taking the longest known phrase at each place. */
export function conceptsOf(stems: readonly string[]): Concept[] {
  const concepts: Concept[] = []
  for (let at = 0; at < stems.length;) {
    const concept = conceptAt(stems, at)
    concepts.push(concept)
    at += concept.stems.length
  }
  return concepts
}

function conceptAt(stems: readonly string[], at: number): Concept {
  for (let length = Math.min(longest, stems.length - at); length > 0; length--) {
    const part = stems.slice(at, at + length)
    const synonyms = phrases.get(part.join(' '))
    if (synonyms) return { stems: part, synonyms }
  }
  return { stems: stems.slice(at, at + 1), synonyms: [] }
}
