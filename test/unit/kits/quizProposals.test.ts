import assert from 'node:assert/strict'
import { translator } from '../../../src/i18n/translate.ts'
import { quizProposals } from '../../../src/kits/quizProposals.ts'
import type { Metric, PracticeContent, PublishedPractice } from '../../../src/practices/practice.ts'
import type { Source } from '../../../src/sources/source.ts'
import { aPractice } from '../../support/builders.ts'

const source: Source = {
  title: 'Berita',
  publisher: null,
  author: null,
  url: null,
  publishedOn: null,
  accessedOn: null,
  confidence: 'tinggi',
  note: null,
}

function proposed(...differs: Partial<PracticeContent>[]) {
  const practices = differs.map((one, index) => {
    const published = aPractice({ name: `P${index}`, sources: [source], ...one })
    return { id: published.name, published } as unknown as PublishedPractice
  })
  const units = ['dpmd', 'dinkes', 'dindik'].map((slug) => ({ slug, name: `Nama ${slug}` }) as never)
  return new Map(quizProposals(practices, units, translator('id')).map(({ key, item }) => [key, item]))
}

const metric: Metric = {
  label: 'Akta terbit',
  value: 15675,
  exactness: 'tepat',
  unit: 'akta',
  asOf: '2015-04',
  source: 'menpan.go.id',
  disputed: false,
}

describe('the quiz items proposed for a kit', () => {
  it('ask for the year, the wrong ones being those of other practices, in order', () => {
    const asked = proposed({ startDate: '2013-05' }, { startDate: '2011' }, { startDate: '2017-10-06' })
    assert.deepEqual(asked.get('P0:start'), {
      kind: 'pilihan_ganda',
      question: 'Sejak tahun berapa P0 diterapkan?',
      options: ['2011', '2013', '2017'],
      right: 1,
      explanation: 'Lihat P0.',
    })
  })

  it('ask nothing where fewer than three answers differ, or no source tells', () => {
    assert.equal(proposed({ startDate: '2013' }, { startDate: '2011' }, { startDate: '2013' }).size, 0)
    const years = [{ startDate: '2013' }, { startDate: '2011' }, { startDate: '2012', sources: [] }]
    assert.equal(proposed(...years).size, 0)
  })

  it('ask for the unit', () => {
    const asked = proposed({ leadUnit: 'dpmd' }, { leadUnit: 'dinkes' }, { leadUnit: 'dindik' })
    const item = asked.get('P2:unit')
    assert.ok(item?.kind === 'pilihan_ganda')
    assert.equal(item.options[item.right], 'Nama dindik')
  })

  it('ask for the latest exact figure, by its source and day', () => {
    const asked = proposed({ metrics: [{ ...metric, value: 1, asOf: '2014' }, metric] })
    assert.deepEqual(
      [...asked],
      [
        [
          'P0:figure0',
          {
            kind: 'isian',
            question: 'Menurut menpan.go.id, berapa “Akta terbit” pada P0 per April 2015?',
            accepted: ['15.675', '15675', '15.675 akta'],
            explanation: 'Lihat P0.',
          },
        ],
      ],
    )
  })

  for (const [what, differs] of [
    ['about', { exactness: 'sekitar' }],
    ['disputed', { disputed: true }],
    ['of no known source', { source: null }],
    ['unknown', { value: null }],
  ] as const)
    it(`never ask for a figure that is ${what}`, () => {
      assert.equal(proposed({ metrics: [{ ...metric, ...differs }] }).size, 0)
    })
})
