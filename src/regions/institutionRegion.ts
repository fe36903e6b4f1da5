import { type Region, type RegionKind, regionKinds } from './region.ts'
import { ownName, spellingKey, wordsOf } from './spelling.ts'

// Bodies that stand in a region without being of its government.
const elsewhere =
  /^(kementerian|kemen\p{Letter}+|kanwil|setneg|universitas|univ|institut|politeknik|poltek|stia|stie|sekolah|akademi|sma|smk|pt|cv|ud|tbk|bank|yayasan|koperasi|perum|polri|polda|polres|polresta|kejaksaan|pengadilan|kodim)$/u

/** Finds the region of an institution by its name, in these regions. */
export function recogniser(all: readonly Region[]): (name: string) => string | null {
  const byKindAndName = new Map(
    all.map((region) => [`${region.kind} ${spellingKey(ownName(region))}`, region.code]),
  )
  const only = (kinds: readonly RegionKind[], name: string) => {
    const codes = kinds.flatMap((kind) => byKindAndName.get(`${kind} ${spellingKey(name)}`) ?? [])
    return codes.length === 1 ? (codes[0] ?? null) : null
  }
  return (name) => {
    if (wordsOf(name).some((word) => elsewhere.test(word))) return null
    const words = wordsOf(name.split(/[,(;/]/)[0] ?? '')
    const at = words.findIndex(isKind)
    if (at === -1) return first(withoutGovernment(words).map((own) => only(regionKinds, own)))
    const kind = words[at] as RegionKind
    return first(possibleNames(words.slice(at + 1)).map((own) => only([kind], own)))
  }
}

function isKind(word: string): word is RegionKind {
  return (regionKinds as readonly string[]).includes(word)
}

/** What follows the word "kabupaten": all of it ("Lima Puluh Kota"), or up to the next such word. */
function possibleNames(words: string[]): string[] {
  const named = words[0] === 'administrasi' ? words.slice(1) : words
  const next = named.findIndex(isKind)
  return next === -1 ? [named.join(' ')] : [named.join(' '), named.slice(0, next).join(' ')]
}

/** "Pemda DIY" is DIY, but "Pemerintah Daerah Istimewa Yogyakarta" is not "Istimewa Yogyakarta". */
function withoutGovernment(words: string[]): string[] {
  const text = words.join(' ')
  return [/^(pemerintah|pemda) /, /^pemerintah daerah /].map((before) => text.replace(before, ''))
}

function first(codes: (string | null)[]): string | null {
  return codes.find((code) => code !== null) ?? null
}
