import assert from 'node:assert/strict'
import { bibtex } from '../../../src/citations/bibtex.ts'
import { ris } from '../../../src/citations/ris.ts'
import { aWork } from '../../support/material.ts'

const koran = aWork('koran2015loket', {
  author: null,
  title: 'Loket “satu pintu” & 100% gratis_',
  container: 'Koran Contoh',
  publishedOn: '2015-04',
  accessedOn: '2026-03-01',
  url: 'https://koran.contoh.id/loket?a=1&b=2%20{x}',
})
const written = { kind: 'written', text: 'Undang-Undang Contoh\nNomor 1.' } as const

describe('a BibTeX file', () => {
  it('holds what is known, escaped for LaTeX, the address as it is', () => {
    assert.equal(
      bibtex([koran]),
      [
        '@misc{koran2015loket,',
        '  title = {{Loket “satu pintu” \\& 100\\% gratis\\_}},',
        '  howpublished = {{Koran Contoh}},',
        '  year = {2015},',
        '  month = apr,',
        '  date = {2015-04},',
        '  url = {https://koran.contoh.id/loket?a=1&b=2%20%7Bx%7D},',
        '  urldate = {2026-03-01},',
        '}',
        '',
      ].join('\n'),
    )
  })

  it('keeps braces in balance and commands harmless, whatever a title holds', () => {
    const file = bibtex([aWork('a', { title: '}} \\input{/etc/passwd} ~^$ {', author: 'A\n@misc{b,' })])
    let depth = 0
    for (const [brace] of file.matchAll(/[{}]/g)) {
      depth += brace === '{' ? 1 : -1
      assert.ok(depth >= 0)
    }
    assert.equal(depth, 0)
    assert.equal(file.match(/^@/gm)?.length, 1)
    assert.doesNotMatch(file, /\\input/)
  })

  it('gives each its own key of plain letters', () => {
    const keys = bibtex([aWork('Péma 2015,x'), aWork('p-ma-2015-x'), aWork('P-ma-2015-x'), written])
    assert.deepEqual(
      [...keys.matchAll(/^@misc\{(.*),$/gm)].map(([, key]) => key),
      ['P-ma-2015-x', 'p-ma-2015-x-2', 'P-ma-2015-x-3', 'rujukan-4'],
    )
  })
})

describe('a RIS file', () => {
  it('holds what is known, a field on each line', () => {
    assert.equal(
      ris([koran, written]),
      [
        'TY  - ELEC',
        'ID  - koran2015loket',
        'TI  - Loket “satu pintu” & 100% gratis_',
        'T2  - Koran Contoh',
        'PY  - 2015',
        'DA  - 2015/04//',
        'Y2  - 2026/03/01/',
        'UR  - https://koran.contoh.id/loket?a=1&b=2%20{x}',
        'ER  - ',
        '',
        'TY  - GEN',
        'ID  - rujukan-2',
        'TI  - Undang-Undang Contoh Nomor 1.',
        'ER  - ',
        '',
      ].join('\r\n'),
    )
  })

  it('lets no text begin a field of its own', () => {
    const file = ris([aWork('a', { title: 'Satu\r\nER  - \u0085\u2028UR  - https://jahat.contoh.id' })])
    assert.equal(file.match(/^(ER|UR)/gm)?.length, 2)
  })
})
