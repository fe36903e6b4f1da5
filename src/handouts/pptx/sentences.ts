// A full stop after one of these ends no sentence: "Kab. Blitar", "No. 7", "dr. Sari".
const abbreviation =
  /(?:^|[\s(“"])(?:Kab|Kec|Kel|Ds|Prov|Jl|No|Nomor|Dr|dr|drg|Drs|Dra|Ir|Prof|H|Hj|KH|St|hlm|hal|dll|dsb|dst|a\.n|s\.d|tgl|Tgl|art|vol|Mr|Mrs|Ms|e\.g|i\.e)\.$/
const end = /[.!?…][”"’)\]]*\s+(?=[\p{Lu}\p{N}“"‘(])/gu

/** A text in its sentences, each without the space around it. */
export function sentencesIn(text: string): string[] {
  const sentences: string[] = []
  let from = 0
  for (const { index, 0: found } of text.matchAll(end)) {
    const sentence = text.slice(from, index + found.trimEnd().length)
    if (abbreviation.test(sentence.slice(-10))) continue
    sentences.push(sentence.trim())
    from = index + found.length
  }
  return [...sentences, text.slice(from).trim()].filter((sentence) => sentence !== '')
}
