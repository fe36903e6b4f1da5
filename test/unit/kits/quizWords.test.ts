import assert from 'node:assert/strict'
import { translator } from '../../../src/i18n/translate.ts'
import { keyText, truths } from '../../../src/kits/quizWords.ts'

const t = translator('id')
const around = { question: 'Kapan?', explanation: null }

describe('the words of a quiz', () => {
  it('tell what is right: an option with its letter, one of two truths, or each answer taken', () => {
    const options = ['2013', '2014', '2015']
    assert.equal(keyText({ kind: 'pilihan_ganda', ...around, options, right: 1 }, t), 'B. 2014')
    assert.equal(keyText({ kind: 'benar_salah', ...around, isTrue: false }, t), 'Salah')
    assert.equal(keyText({ kind: 'isian', ...around, accepted: ['2014', "'14"] }, t), "2014 / '14")
  })

  it('offer the true answer first', () => {
    assert.deepEqual(truths(t), ['Benar', 'Salah'])
    assert.deepEqual(truths(translator('en')), ['True', 'False'])
  })
})
