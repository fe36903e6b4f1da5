import assert from 'node:assert/strict'
import { paperNames } from '../../../src/host/visitRules.ts'
import { translator } from '../../../src/i18n/translate.ts'
import { paragraph, type Block } from '../../../src/papers/blocks.ts'
import { filledText, type PaperValues } from '../../../src/papers/filledText.ts'
import { faultsIn } from '../../../src/papers/paperText.ts'
import { placeholdersOf } from '../../../src/papers/placeholders.ts'
import { previewHtml } from '../../../src/papers/previewHtml.ts'
import { samplePaper } from '../../../src/papers/samplePaper.ts'
import { startingTexts } from '../../../src/papers/startingTexts.ts'
import { ground } from '../../support/paperSamples.ts'

const faults = (text: string) =>
  faultsIn('surat_balasan', text).map(({ key, values }) => `${key} ${values['name']}`)

describe('the text of a paper', () => {
  it('may hold the placeholders of its paper, in a sentence or alone', () => {
    assert.deepEqual(faults('Kepada {instansi}, {hari_ini}\n\n{praktik}\n\n  {tanda_tangan}  '), [])
  })

  it('may hold no others: each is named once', () => {
    assert.deepEqual(faults('{instansi} {Instansi} {nama instansi}\n{agenda}\n{agenda}'), [
      'papers.error.unknown {Instansi}',
      'papers.error.unknown {nama instansi}',
      'papers.error.unknown {agenda}',
    ])
  })

  it('has tables and lists alone on their line', () => {
    assert.deepEqual(faults('Praktik: {praktik}'), ['papers.error.notAlone {praktik}'])
    assert.deepEqual(faults('- {praktik}'), ['papers.error.notAlone {praktik}'])
  })

  it('closes each condition before the next', () => {
    assert.deepEqual(faults('{jika_diterima}\nya\n{akhir_jika}\n{jika_ditolak}\ntidak\n{akhir_jika}'), [])
    assert.deepEqual(faults('{jika_diterima}\nya'), ['papers.error.unclosed {jika_diterima}'])
    assert.deepEqual(faults('ya\n{akhir_jika}'), ['papers.error.nested {akhir_jika}'])
    assert.deepEqual(faults('{jika_diterima}\n{jika_praktik}\n{akhir_jika}\n{akhir_jika}'), [
      'papers.error.nested {jika_praktik}',
    ])
    assert.deepEqual(faults('{jika_kapan}\n{akhir_jika}'), ['papers.error.unknown {jika_kapan}'])
  })

  for (const name of paperNames) {
    it(`that ships for ${name} is without fault, and fills every placeholder`, () => {
      assert.deepEqual(faultsIn(name, startingTexts[name]), [])
      const { lines, blocks } = placeholdersOf[name]
      const all = [...lines, ...blocks].map((one) => `{${one}}`).join('\n\n')
      assert.doesNotMatch(previewHtml(samplePaper(name, all, ground)), /[{}]/)
      assert.doesNotMatch(previewHtml(samplePaper(name, startingTexts[name], ground)), /[{}]|null|undefined/)
    })
  }

  it('has a meaning in both languages for each placeholder', () => {
    for (const locale of ['id', 'en'] as const) {
      const t = translator(locale)
      for (const { lines, blocks, conditions } of Object.values(placeholdersOf)) {
        for (const one of lines) assert.ok(t(`papers.line.${one}`).length > 3)
        for (const one of blocks) assert.ok(t(`papers.block.${one}`).length > 3)
        for (const one of conditions) assert.ok(t(`papers.condition.${one}`).length > 3)
      }
    }
  })
})

describe('a filled text', () => {
  const lines = Object.fromEntries(placeholdersOf.surat_pernyataan.lines.map((name) => [name, '-']))
  const fill = (text: string, instansi: string, kunjungan = false): Block[] =>
    filledText<'surat_pernyataan'>(text, {
      lines: { ...lines, instansi } as PaperValues<'surat_pernyataan'>['lines'],
      blocks: { tanda_tangan: [paragraph('TANDA TANGAN')] },
      conditions: { kunjungan },
    })

  it('takes nothing in a record for markup or for a placeholder', () => {
    const hostile = '**x** # y | {tanda_tangan} <b>\n\n- z'
    assert.deepEqual(fill('Dari {instansi}.', hostile), [paragraph(`Dari ${hostile}.`)])
    assert.equal(previewHtml(fill('{instansi}', '<script>&"')), '<p>&lt;script&gt;&amp;&quot;</p>')
  })

  it('puts a block where its name stands, also right under a line of text', () => {
    assert.deepEqual(fill('Hormat kami,\n{tanda_tangan}\nArsip', ''), [
      paragraph('Hormat kami,'),
      paragraph('TANDA TANGAN'),
      paragraph('Arsip'),
    ])
  })

  it('leaves out what stands under a condition that does not hold', () => {
    const text = 'A\n{jika_kunjungan}\nB\n{akhir_jika}\nC'
    assert.deepEqual(fill(text, '', true), [paragraph('A'), paragraph('B'), paragraph('C')])
    assert.deepEqual(fill(text, ''), [paragraph('A'), paragraph('C')])
  })
})
