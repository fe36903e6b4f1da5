import assert from 'node:assert/strict'
import { aDocument, ask, found, indexOf } from './aDocument.ts'
import { synonymsFrom } from '../../../src/search/synonyms.ts'
import { TextIndex } from '../../../src/search/textIndex.ts'

describe('a question to the index', () => {
  it('finds words in any order, those with all of them first', () => {
    const index = indexOf([
      aDocument('satu', 'bank bank bank bank'),
      aDocument('dua', 'sampah dikelola oleh bank di desa yang jauh dari kota dan pasar'),
    ])
    assert.deepEqual(found(index, 'sampah bank'), ['dua', 'satu'])
    assert.equal(ask(index, 'sampah bank').complete, 1)
  })

  it('puts most words before fewer, up to four', () => {
    const index = indexOf([
      aDocument('satu', 'kuwung kuwung kuwung'),
      aDocument('dua', `bank sampah ${'lain '.repeat(40)}`),
      ...Array.from({ length: 20 }, (_, n) => aDocument(`lain${n}`, n % 2 ? 'bank' : 'sampah')),
    ])
    assert.deepEqual(found(index, 'kuwung bank sampah').slice(0, 2), ['dua', 'satu'])
    assert.equal(found(index, 'kuwung bank sampah?')[0], 'satu')
  })

  it('leaves the order to the score when it is a question in words', () => {
    const index = indexOf([
      aDocument('lengkap', `pendiri ${'bank lain yang tidak ditanyakan '.repeat(9)} koperasi`),
      aDocument('tentang', 'koperasi koperasi koperasi'),
      ...Array.from({ length: 20 }, (_, n) => aDocument(`lain${n}`, 'pendiri')),
    ])
    assert.equal(found(index, 'pendiri koperasi')[0], 'lengkap')
    for (const question of ['siapa pendiri koperasi', 'pendiri koperasi?']) {
      assert.equal(found(index, question)[0], 'tentang')
      assert.equal(ask(index, question).complete, ask(index, question).total)
    }
  })

  it('still finds what holds the known words when one is known nowhere', () => {
    const index = indexOf([aDocument('satu', 'smart kampung'), aDocument('dua', 'festival')])
    assert.deepEqual(found(index, 'smart kampung wkwkwk'), ['satu'])
    assert.equal(ask(index, 'smart kampung wkwkwk').complete, 0)
  })

  it('leaves out what tells next to nothing of it', () => {
    const others = Array.from({ length: 60 }, (_, n) => aDocument(`lain${n}`, 'program kegiatan'))
    const index = indexOf([aDocument('satu', 'program lansia tangguh mandiri'), ...others])
    assert.deepEqual(found(index, 'program lansia tangguh mandiri'), ['satu'])
  })

  it('puts a title before a text', () => {
    const index = indexOf([
      aDocument('teks', 'Bank sampah milik warga.', { title: 'Festival' }),
      aDocument('judul', 'Festival milik warga.', { title: 'Bank Sampah' }),
    ])
    assert.deepEqual(found(index, 'bank sampah'), ['judul', 'teks'])
  })

  it('puts a practice before a visit that tells as much', () => {
    const visit = aDocument('b', 'Bank sampah.', { key: 'visit:b', type: 'visit', date: '2020-01-01' })
    const practice = aDocument('a', 'Bank sampah.', { date: '2019' })
    assert.deepEqual(found(indexOf([visit, practice]), 'bank sampah'), ['a', 'b'])
    assert.deepEqual(found(indexOf([visit, practice]), { text: 'bank', sort: 'newest' }), ['b', 'a'])
  })

  it('puts words that stand together before words that stand apart', () => {
    const apart = 'bank milik warga yang lain lalu pasar kota jalan taman sekolah kemudian sampah'
    const together = 'milik warga yang lain lalu pasar kota jalan taman sekolah kemudian bank sampah'
    assert.deepEqual(found(indexOf([aDocument('a', apart), aDocument('b', together)]), 'bank sampah'), [
      'b',
      'a',
    ])
  })

  it('finds a phrase in quotes only as it stands, with its stop words', () => {
    const index = indexOf([
      aDocument('satu', 'Dari desa untuk desa.'),
      aDocument('dua', 'Desa dari mana untuk desa?'),
      aDocument('tiga', 'Untuk desa. Desa dari kota.'),
    ])
    assert.deepEqual(found(index, '"dari desa untuk desa"'), ['satu'])
    assert.deepEqual(found(index, '“untuk desa”').toSorted(), ['dua', 'satu', 'tiga'])
    assert.deepEqual(found(index, '"desa dari kota" untuk'), ['tiga'])
    assert.deepEqual(found(index, '"desa dari xxxx"'), [])
  })

  it('takes a phrase that is asked for twice as one, and of those of stop words alone the first', () => {
    const index = indexOf([aDocument('satu', 'dan itu di desa'), aDocument('dua', 'desa dan itu')])
    assert.deepEqual(found(index, 'desa "dan itu" "dan itu" "itu di" "xx yy"').length, 0)
    assert.deepEqual(found(index, 'desa "dan itu" "dan itu" "itu di"').toSorted(), ['dua', 'satu'])
    assert.deepEqual(found(index, 'desa -"itu di" -"dan itu"'), ['dua'])
  })

  it('reads no phrase across the end of a title or a passage', () => {
    const passages = ['tata kelola', 'pemerintahan desa'].map((text) => ({
      field: 'summary' as const,
      text,
      file: null,
    }))
    const index = indexOf([aDocument('satu', '', { title: 'bank', passages })])
    assert.deepEqual(found(index, '"kelola pemerintahan"'), [])
    assert.deepEqual(found(index, '"bank tata"'), [])
    assert.deepEqual(found(index, '"tata kelola"'), ['satu'])
  })

  it('leaves out what holds a word or a phrase with a minus', () => {
    const index = indexOf([
      aDocument('satu', 'taman bermain anak'),
      aDocument('dua', 'taman dengan air mancur'),
      aDocument('tiga', 'taman'),
    ])
    assert.deepEqual(found(index, 'taman -"air mancur"').toSorted(), ['satu', 'tiga'])
    assert.deepEqual(found(index, 'taman -anak').toSorted(), ['dua', 'tiga'])
    assert.deepEqual(found(index, '-taman'), [])
    assert.deepEqual(found(index, '-anak').toSorted(), ['dua', 'tiga'])
    assert.equal(ask(index, '-anak').complete, 2)
    assert.equal(ask(index, '-wkwkwk').total, 3)
    assert.equal(ask(index, '-"taman wkwkwk"').total, 3)
  })

  it('replaces an unknown word by the most frequent one that is one edit away, unless it must not', () => {
    const index = indexOf([
      aDocument('satu', 'festival festival festival kuwung'),
      aDocument('dua', 'festiwal'),
    ])
    for (const typed of ['fesival', 'festifal', 'fesitval', 'festtival']) {
      assert.equal(ask(index, `${typed} kuwung`).suggestion, 'festival kuwung', typed)
      assert.equal(found(index, `${typed} kuwung`)[0], 'satu')
    }
    assert.equal(ask(index, { text: 'fesival', isVerbatim: true }).suggestion, null)
    assert.equal(ask(index, 'festiwal').suggestion, null)
    assert.equal(ask(index, '"fesival"').suggestion, null)
  })

  it('cuts an unknown word into two known ones', () => {
    const index = indexOf([aDocument('satu', 'kota palangka raya')])
    assert.equal(ask(index, 'palangkaraya').suggestion, 'palangka raya')
    assert.equal(ask(index, 'palangkaxx').suggestion, null)
  })

  it('takes no word of the language for a mistake, and puts no stop word in its place', () => {
    const index = indexOf([aDocument('satu', 'sampai baik sekolah yang yang')])
    assert.equal(ask(index, 'bank sampah sekolah').suggestion, null)
    assert.equal(ask(index, 'yangg sekolah').suggestion, null)
  })

  it('takes a word that nothing holds and nothing resembles for the beginning of one', () => {
    const index = indexOf([aDocument('satu', 'banyuwangi'), aDocument('dua', 'bandung')])
    assert.deepEqual(found(index, 'banyuw'), ['satu'])
  })

  it('takes the last word for half typed only while someone types', () => {
    const index = indexOf([aDocument('satu', 'smart kampung'), aDocument('dua', 'kampanye smart')])
    assert.deepEqual(found(index, 'smart kampu', { isTyping: true })[0], 'satu')
    assert.equal(ask(index, 'smart ka', { isTyping: true }).complete, 2)
    assert.equal(ask(index, 'smart kampa', { isTyping: true }).complete, 1)
  })

  it('finds another way to say it, below the words themselves, and says so', () => {
    const conceptsOf = synonymsFrom([['benchmarking', 'studi tiru']])
    const index = indexOf([
      aDocument('asing', 'benchmarking taman'),
      aDocument('sama', 'studi tiru taman'),
      aDocument('terpisah', 'tiru taman dalam studi'),
    ])
    const { alsoSearched, complete } = ask(index, 'studi tiru taman', { conceptsOf })
    assert.deepEqual([alsoSearched, complete], [['benchmarking'], 3])
    assert.equal(found(index, 'studi tiru taman', { conceptsOf })[0], 'sama')
    assert.deepEqual(found(index, 'benchmarking taman', { conceptsOf }).slice(0, 2), ['asing', 'sama'])
    assert.equal(ask(index, 'benchmarking taman', { conceptsOf }).complete, 2)
  })

  it('counts and passes filters, several values of one meaning "or"', () => {
    const index = indexOf([
      aDocument('a', 'desa', { year: 2014, affairs: ['sosial', 'pangan'] }),
      aDocument('b', 'desa', { year: 2015, affairs: ['sosial'] }),
      aDocument('c', 'desa', { year: 2016, affairs: ['pangan'] }),
      aDocument('d', 'kota', { year: 2014, affairs: ['pangan'] }),
    ])
    const { total, facets } = ask(index, { text: 'desa', years: [2014, 2015], affairs: ['sosial'] })
    assert.equal(total, 2)
    assert.deepEqual(facets.year, [
      { value: '2014', count: 1 },
      { value: '2015', count: 1 },
    ])
    assert.deepEqual(facets.urusan, [
      { value: 'sosial', count: 2 },
      { value: 'pangan', count: 1 },
    ])
  })

  it('gives the pages of one order, also where nothing tells two documents apart', () => {
    const index = indexOf(
      Array.from({ length: 250 }, (_, n) => aDocument(`d${n}`, `taman ${n % 3 ? 'kota' : 'desa'}`)),
    )
    const whole = found(index, { text: 'kota desa', perPage: 250 })
    const pages = [1, 2, 3, 4, 5].map((page) => found(index, { text: 'kota desa', perPage: 50, page }))
    assert.deepEqual(pages.flat(), whole)
    assert.equal(new Set(whole).size, 250)
  })
})

describe('TextIndex', () => {
  const text = (n: number) => `taman ${['kota', 'desa', 'laut'][n % 3]} nomor${n}`

  it('has each document once, as it was last put, through many changes and joins', async () => {
    const index = new TextIndex()
    const now = new Map<string, string>()
    for (let step = 0; step < 3000; step++) {
      const id = `d${(step * 7919) % 700}`
      if (step % 5 === 4) {
        index.remove(`practice:${id}`)
        now.delete(id)
      } else {
        index.put(aDocument(id, text(step)))
        now.set(id, text(step))
      }
      // Joining goes on in between.
      if (step % 50 === 0) await new Promise(setImmediate)
    }
    await index.settle()
    assert.equal(index.size, now.size)
    for (const word of ['kota', 'desa', 'laut']) {
      const ids = [...now].filter(([, one]) => one.includes(word)).map(([id]) => id)
      assert.deepEqual(found(index, { text: word, perPage: 1000 }).toSorted(), ids.toSorted())
    }
    assert.ok(index.segments.length <= 10, `${index.segments.length} segments`)
  })

  it('ranks by all documents together, however they came', async () => {
    const documents = Array.from({ length: 500 }, (_, n) =>
      aDocument(`d${n}`, `${text(n)} ${'warga '.repeat(n % 9)}`),
    )
    const atOnce = new TextIndex()
    await atOnce.putAll(documents)
    const oneByOne = indexOf([...documents.map((one) => aDocument(one.id, 'laut laut laut')), ...documents])
    await oneByOne.settle()
    for (const question of ['laut warga', 'nomor77 kota', 'taman']) {
      assert.deepEqual(ask(oneByOne, question).hits, ask(atOnce, question).hits)
    }
  })
})
