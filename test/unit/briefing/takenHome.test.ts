import assert from 'node:assert/strict'
import { parseFollowUp, type TakenHome } from '../../../src/briefing/followUpForm.ts'
import { withChoices } from '../../../src/briefing/takenHome.ts'
import { dialled } from '../../../src/briefing/visitPlan.ts'
import { resultsOf } from '../../../src/briefing/surveyResults.ts'

const nothing = { plan: null, scope: null, responsible: null, targetOn: null, isPublic: false }
const chosen = (practice: string, choice: TakenHome['choice']): TakenHome => ({
  practice,
  choice,
  ...nothing,
})

describe('the choices of a delegation', () => {
  it('are kept with those before, and only grow', () => {
    const before = [chosen('a', 'minat'), chosen('b', 'komitmen'), chosen('c', 'tidak_ada')]
    const now = [
      chosen('a', 'komitmen'),
      chosen('b', 'minat'),
      chosen('c', 'minat'),
      chosen('d', 'tidak_ada'),
    ]
    assert.deepEqual(withChoices(before, now), [
      { practice: 'a', choice: 'komitmen' },
      { practice: 'b', choice: 'komitmen' },
      { practice: 'c', choice: 'minat' },
      { practice: 'd', choice: 'tidak_ada' },
    ])
  })

  it('leave a plan out that was typed before the choice was another', () => {
    const body = {
      'taken.0.practice': 'a',
      'taken.0.choice': 'minat',
      'taken.0.plan': 'Sesuatu',
      'taken.0.targetOn': '',
    }
    const parsed = parseFollowUp(body, { practices: ['a'], today: '2026-03-17' })
    assert.deepEqual(parsed, { ok: true, value: [chosen('a', 'minat')] })
  })
})

describe('a phone number', () => {
  it('is dialled when it is one', () => {
    assert.equal(dialled('(0333) 425-001'), 'tel:0333425001')
    assert.equal(dialled('+62 812.3456.789'), 'tel:+628123456789')
    for (const none of ['', '0333 425001 ext. 2', 'tanya resepsionis', '1;2345', '12'])
      assert.equal(dialled(none), null, none)
  })
})

describe('the results of a survey', () => {
  const rated = (usefulness: number, bestPractice: string | null, studied: string[]) => ({
    survey: { usefulness, bestPractice, missing: null, answeredAt: '2026-03-17' },
    studied,
  })

  it('have no mean of nothing', () => {
    assert.deepEqual(resultsOf([]), { n: 0, mean: null, counts: [0, 0, 0, 0, 0], practices: [] })
  })

  it('count each practice among those only who have studied it', () => {
    const { mean, counts, practices } = resultsOf([
      rated(5, 'a', ['a', 'b']),
      rated(2, 'a', ['a']),
      rated(5, null, ['b']),
    ])
    assert.equal(mean, 4)
    assert.deepEqual(counts, [0, 1, 0, 0, 2])
    assert.deepEqual(practices, [
      { slug: 'a', studied: 2, best: 2, mean: 3.5 },
      { slug: 'b', studied: 2, best: 0, mean: 5 },
    ])
  })
})
