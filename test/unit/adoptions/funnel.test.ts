import assert from 'node:assert/strict'
import fc from 'fast-check'
import { adoptionStages, type Adoption } from '../../../src/adoptions/adoption.ts'
import { funnelOf, learnersOf, type Learner } from '../../../src/adoptions/funnel.ts'
import { funnelView } from '../../../src/adoptions/funnelView.ts'
import { translator } from '../../../src/i18n/translate.ts'
import type { Visit } from '../../../src/visits/visit.ts'
import type { Frame } from '../../../src/web/frame.ts'
import { anAdoption } from '../../support/adoptionBuilders.ts'
import { aDelegation, aVisit } from '../../support/builders.ts'

const aLearner = fc.record<Learner>({
  hasVisited: fc.boolean(),
  stage: fc.constantFrom(null, ...adoptionStages),
})
const record = (differs: Parameters<typeof aVisit>[0]): Visit =>
  ({ ...aVisit(differs), withdrawal: null, slug: 'x' }) as Visit

describe('The funnel', () => {
  it('adds up for any learners: at each step those that stay and those that went further', () => {
    fc.assert(
      fc.property(fc.array(aLearner, { maxLength: 60 }), (learners) => {
        const { steps, visited, withoutVisit, stopped } = funnelOf(learners)
        for (const [index, { reached, staying }] of steps.entries())
          assert.equal(reached, staying + (steps[index + 1]?.reached ?? 0))
        assert.equal((steps[0]?.reached ?? 0) + stopped, learners.length)
        assert.equal(visited + withoutVisit, steps[0]?.reached)
      }),
    )
  })

  it('counts none twice and never more at a later step', () => {
    fc.assert(
      fc.property(fc.array(aLearner, { maxLength: 60 }), (learners) => {
        const { steps, stopped } = funnelOf(learners)
        const all = steps.reduce((sum, { staying }) => sum + staying, stopped)
        assert.equal(all, learners.length)
        const reached = steps.map((step) => step.reached)
        assert.deepEqual(
          reached.toSorted((a, b) => b - a),
          reached,
        )
      }),
    )
  })

  it('puts adaptation with commitment, and who stopped at no step', () => {
    const stages = ['minat', 'komitmen', 'adaptasi', 'uji_coba', 'diterapkan', 'dihentikan'] as const
    const { steps, stopped } = funnelOf(stages.map((stage) => ({ hasVisited: false, stage })))
    assert.deepEqual(
      steps.map(({ reached }) => reached),
      [5, 4, 2, 1],
    )
    assert.equal(stopped, 1)
  })

  it('is not shown while there is nothing, and says “belum ada” instead of 0', () => {
    const frame = { t: translator('id'), locale: 'id' } as Frame
    assert.equal(funnelView(funnelOf([]), frame), null)
    const view = funnelView(funnelOf([{ hasVisited: true, stage: null }]), frame)
    assert.deepEqual(
      view?.steps.map(({ count }) => count),
      ['1', 'belum ada', 'belum ada', 'belum ada'],
    )
  })
})

describe('Who learns', () => {
  const of = (visits: Visit[], adoptions: Adoption[]) =>
    learnersOf({ visits, adoptions, isPractice: () => true, isRegion: () => true })

  it('is one institution with one practice, however its name is written and however often it came', () => {
    const visit = (institution: string) =>
      record({ practices: ['mpp'], delegations: [aDelegation({ institution })] })
    const adopted = anAdoption({ institution: 'Pemerintah Kota Bogor', practice: 'mpp', isPublic: true })
    assert.deepEqual(of([visit('Pemkot Bogor'), visit('Kota Bogor')], [adopted]), [
      { hasVisited: true, stage: 'komitmen' },
    ])
  })

  it('counts each practice of a visit and each delegation', () => {
    const both = [aDelegation(), aDelegation({ institution: 'UPI Bandung', regionCode: null })]
    assert.equal(of([record({ practices: ['mpp', 'festival'], delegations: both })], []).length, 4)
  })

  it('leaves out what did not take place, what is made up and what is not public', () => {
    const visits = [
      record({ practices: ['mpp'], status: 'dijadwalkan' }),
      record({ practices: ['mpp'], isMadeUp: true }),
      record({ practices: [] }),
    ]
    const adoptions = [
      anAdoption({ isPublic: false }),
      anAdoption({ isPublic: true, review: 'menunggu' }),
      anAdoption({ isPublic: true, isMadeUp: true }),
    ]
    assert.deepEqual(of(visits, adoptions), [])
  })

  it('takes the furthest of two records, and one that goes on before one that stopped', () => {
    const at = (stage: Adoption['stage']) => anAdoption({ isPublic: true, stage })
    assert.deepEqual(of([], [at('dihentikan'), at('minat'), at('uji_coba')]), [
      { hasVisited: false, stage: 'uji_coba' },
    ])
  })
})
