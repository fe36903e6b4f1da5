import assert from 'node:assert/strict'
import { translator } from '../../../src/i18n/translate.ts'
import { newStarters, startersOf } from '../../../src/kits/starters.ts'
import type { PracticeContent, PublishedPractice } from '../../../src/practices/practice.ts'
import { aPractice } from '../../support/builders.ts'

const t = translator('id')

function aPublished(differs: Partial<PracticeContent>): PublishedPractice {
  const published = aPractice({ name: 'Loket', ...differs })
  return { id: published.name.toLowerCase(), published } as never
}

/** Its rules, and what each asks. */
function proposed(differs: Partial<PracticeContent>): Map<string, string> {
  const starters = startersOf([aPublished(differs)], t)
  return new Map(starters.map(({ key, question }) => [key.replace(/^.*:/, ''), question.text]))
}

const metric = {
  label: 'Jumlah layanan',
  value: 80,
  exactness: 'tepat',
  unit: null,
  asOf: null,
  source: null,
  disputed: false,
} as const

describe('the questions proposed for a kit', () => {
  it('ask of any practice what differs at home, and of all which step is the first', () => {
    assert.deepEqual([...proposed({}).keys()], ['different', 'first'])
    assert.equal(
      proposed({}).get('different'),
      'Apa yang berbeda di daerah Anda dibandingkan dengan tempat Loket berjalan?',
    )
  })

  it('ask about what is known, and nothing about what is not', () => {
    const known = { problem: 'Antre', failures: 'Listrik', sustainability: 'Perda', lessons: 'Mulai kecil' }
    assert.deepEqual(
      [...proposed(known).keys()],
      ['problem', 'different', 'failures', 'sustainability', 'lessons', 'first'],
    )
    assert.match(proposed(known).get('problem') ?? '', /^Masalah apa yang hendak diatasi dengan Loket\?/)
  })

  it('ask why it stopped, not what lets it last', () => {
    const rules = [...proposed({ lifecycle: 'berhenti', sustainability: 'Perda' }).keys()]
    assert.ok(rules.includes('over') && !rules.includes('sustainability'))
  })

  it('make a checklist of the points of the preconditions, without their marks', () => {
    const preconditions = 'Sebelum mulai:\n\n- **Perbup** sudah ada\n* [ ] Dua operator\n3. Jaringan\n'
    const starter = startersOf([aPublished({ preconditions })], t).find(({ key }) =>
      key.endsWith('preconditions'),
    )
    assert.deepEqual(starter?.question.checklist, ['Perbup sudah ada', 'Dua operator', 'Jaringan'])
    assert.equal(starter?.question.practiceId, 'loket')
    const plain = startersOf([aPublished({ preconditions: 'Perlu perbup.' })], t)
    assert.deepEqual(plain.find(({ key }) => key.endsWith('preconditions'))?.question.checklist, [])
  })

  it('ask of figures how they are measured, and of those that disagree why', () => {
    const metrics = [
      metric,
      { ...metric, value: 90 },
      { ...metric, label: 'Tanpa angka', value: null },
      { ...metric, label: 'Dana', disputed: true },
    ]
    const asked = proposed({ metrics })
    assert.match(asked.get('figure0') ?? '', /angka “Dana” yang berbeda/)
    assert.match(asked.get('figure1') ?? '', /Bagaimana angka “Jumlah layanan” pada Loket diukur/)
    assert.equal(asked.has('figure2'), false)
  })

  it('ask about partners, people, money and rules', () => {
    const partner = { role: null, contribution: null }
    const asked = proposed({
      partners: ['A', 'B', 'C', 'D'].map((institution) => ({ institution, ...partner })),
      resources: { people: '4', budget: null, fundingSource: [], regulation: 'Perbup 1/2015' },
    })
    assert.match(asked.get('partners') ?? '', /^Mitra Loket: A, B, C\. /)
    assert.ok(asked.has('resources') && asked.has('regulation'))
  })

  it('compare several practices, and are none without one', () => {
    const keys = startersOf([aPublished({}), aPublished({ name: 'Taman' })], t).map(({ key }) => key)
    assert.deepEqual(keys, ['loket:different', 'taman:different', 'all:which', 'all:first'])
    assert.deepEqual(startersOf([], t), [])
  })

  it('leave out what is asked already, whatever its case and spaces', () => {
    const starters = startersOf([aPublished({})], t)
    const asked = [{ text: ` ${starters[0]?.question.text.toUpperCase().replace(' ', '  ')}\n` }]
    assert.deepEqual(
      newStarters(starters, asked).map(({ key }) => key),
      ['all:first'],
    )
  })
})
