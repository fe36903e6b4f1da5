import assert from 'node:assert/strict'
import { answersTo } from '../../../src/visits/qa/knownAnswers.ts'

const known = [
  'Berapa biaya membangun Mal Pelayanan Publik?',
  'Berapa biaya festival setiap tahun?',
  'Siapa yang mengelola Mal Pelayanan Publik?',
  'Bagaimana cara melibatkan perusahaan dalam CSR?',
].map((question) => ({ question, answer: 'Ya.', practice: null }))
const found = (text: string) => answersTo(text, known).map(({ question }) => question)

describe('a question that was asked before', () => {
  it('is found in other words of the same roots, the most alike first', () => {
    assert.equal(found('biaya pembangunan mal pelayanan berapa ya?')[0], known[0]?.question)
    assert.deepEqual(found('cara pelibatan perusahaan untuk CSR'), [known[3]?.question])
  })

  it('is not found by a word that many questions share, by stop words or by nothing', () => {
    assert.deepEqual(found('berapa umur pegawai termuda di kecamatan'), [])
    assert.deepEqual(found('yang dan di'), [])
    assert.deepEqual(found(''), [])
  })

  it('is offered three times at most', () => {
    const many = Array.from({ length: 9 }, (_, at) => ({
      question: `Biaya gedung ${at}`,
      answer: 'Ya.',
      practice: null,
    }))
    assert.equal(answersTo('biaya gedung', many).length, 3)
  })
})
