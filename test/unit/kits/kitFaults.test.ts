import assert from 'node:assert/strict'
import type { ItemNow, ItemState } from '../../../src/kits/itemState.ts'
import { emptyKit, type KitContent } from '../../../src/kits/kit.ts'
import { hasSomethingToShow, kitFaults } from '../../../src/kits/kitFaults.ts'

const practice = { kind: 'practice', practiceId: 'p1', revision: 1, note: null } as const
const now = (state: ItemState, differs: Partial<ItemNow> = {}): ItemNow => ({
  item: practice,
  title: 'Smart Kampung',
  about: null,
  path: '/practices/smart-kampung',
  isMadeUp: false,
  state,
  ...differs,
})
const faults = (differs: Partial<KitContent>, items: ItemNow[] = [now({ kind: 'as_seen' })]) =>
  kitFaults({ ...emptyKit('A'), items: [practice], ...differs }, items)
    .filter(({ name }) => !/^no[A-Z]/.test(name))
    .map(({ name, field }) => [name, field])

describe('the faults of a kit', () => {
  it('are all that is empty in a new one', () => {
    const names = kitFaults(emptyKit('A'), []).map(({ name }) => name)
    assert.deepEqual(names, [
      'noItems',
      'noProgramme',
      'noSubject',
      'noJp',
      'noDescription',
      'noOutcome',
      'noIndicators',
      'noSessions',
      'noQuestions',
      'noQuiz',
    ])
  })

  it('name what the public sees no more, what changed and what is made up', () => {
    assert.deepEqual(faults({}, [now({ kind: 'hidden' })]), [
      ['nothingShown', null],
      ['itemGone', null],
    ])
    const changed = now({ kind: 'changed', at: '2026-01-01', before: null, after: null }, { isMadeUp: true })
    assert.deepEqual(faults({}, [now({ kind: 'withdrawn', reason: 'x' }), changed]), [
      ['itemWithdrawn', null],
      ['itemChanged', null],
      ['madeUp', 'isMadeUp'],
    ])
    assert.deepEqual(faults({ isMadeUp: true }, [changed]), [['itemChanged', null]])
    assert.equal(hasSomethingToShow([now({ kind: 'gone' })]), false)
  })

  it('hold the minutes of sessions against the JP, and those of phases against their session', () => {
    const session = (minutes: number, inti: number | null = null) => ({
      title: 'Satu',
      topics: null,
      methods: ['diskusi' as const],
      media: null,
      minutes,
      steps:
        inti === null
          ? []
          : [{ phase: 'inti' as const, facilitator: null, participants: null, minutes: inti }],
    })
    assert.deepEqual(faults({ jp: 2, sessions: [session(90)] }), [])
    assert.deepEqual(faults({ jp: 2, sessions: [session(91)] }), [['minutesOver', 'sessions']])
    assert.deepEqual(faults({ jp: 2, sessions: [session(89)] }), [['minutesUnder', 'sessions']])
    assert.deepEqual(faults({ sessions: [session(45, 44)] }), [['stepsOff', 'sessions-0-minutes']])
  })

  it('find questions about what is not in the kit, and answers that are the same', () => {
    const discussion = ['p1', null, 'p2'].map((practiceId) => ({ text: 'Apa?', checklist: [], practiceId }))
    const quiz = [
      { kind: 'pilihan_ganda' as const, question: '?', options: ['a', 'a'], right: 0, explanation: null },
    ]
    assert.deepEqual(faults({ discussion, quiz }), [
      ['questionAbout', null],
      ['sameOptions', null],
    ])
  })
})
