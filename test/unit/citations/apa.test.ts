import assert from 'node:assert/strict'
import { apaRuns, apaText } from '../../../src/citations/apa.ts'
import { aWork } from '../../support/material.ts'

const koran = aWork('koran2015loket', {
  author: null,
  title: 'Loket satu pintu',
  container: 'Koran Contoh',
  publishedOn: '2015-04',
  accessedOn: '2026-03-01',
  url: 'https://koran.contoh.id/loket?a=1',
})

describe('a reference in the APA style', () => {
  it('has author, date, title in italics, site and address', () => {
    assert.deepEqual(apaRuns(aWork('contoh2026loket-contoh', { title: 'Loket Contoh' }), 'id'), [
      { text: 'Pemerintah Kabupaten Contoh. (2026, 2 Maret). ', isItalic: false },
      { text: 'Loket Contoh', isItalic: true },
      { text: '. Tiru Contoh. https://tiru.contoh.go.id/practices/loket-contoh', isItalic: false },
    ])
  })

  it('begins with the title where no author is named, and tells when the page was read', () => {
    assert.equal(
      apaText(koran, 'id'),
      'Loket satu pintu. (2015, April). Koran Contoh. Diakses 1 Maret 2026, dari https://koran.contoh.id/loket?a=1',
    )
    assert.equal(
      apaText(koran, 'en'),
      'Loket satu pintu. (2015, April). Koran Contoh. Retrieved March 1, 2026, from https://koran.contoh.id/loket?a=1',
    )
  })

  it('says that there is no date, in the reader’s language', () => {
    assert.match(apaText({ ...koran, publishedOn: null }, 'id'), /^Loket satu pintu\. \(t\.t\.\)\. Koran/)
    assert.match(apaText({ ...koran, publishedOn: null }, 'en'), /^Loket satu pintu\. \(n\.d\.\)\. Koran/)
    assert.match(apaText(aWork('x', { publishedOn: '2026-03-02' }), 'en'), /\(2026, March 2\)\. /)
    assert.match(apaText(aWork('x', { publishedOn: '2026' }), 'id'), /\(2026\)\. /)
  })

  it('names the author only once, and puts no full stop after a question mark', () => {
    const paper = { ...koran, author: 'Koran Contoh', title: 'Siapa mau belajar?', accessedOn: null }
    assert.equal(
      apaText(paper, 'id'),
      'Koran Contoh. (2015, April). Siapa mau belajar? https://koran.contoh.id/loket?a=1',
    )
    assert.equal(apaText({ ...paper, url: null }, 'id'), 'Koran Contoh. (2015, April). Siapa mau belajar?')
  })

  it('leaves what a trainer typed as it is', () => {
    const text = 'Undang-Undang Nomor 23 Tahun 2014.'
    assert.deepEqual(apaRuns({ kind: 'written', text }, 'id'), [{ text, isItalic: false }])
  })
})
