import assert from 'node:assert/strict'
import { translator } from '../../../src/i18n/translate.ts'
import type { KitSession } from '../../../src/kits/session.ts'
import { proposeSessions, type ForSessions } from '../../../src/kits/proposeSessions.ts'

const proposed = (differs: Partial<ForSessions>) =>
  proposeSessions({ jp: 6, practices: [], visits: [], ...differs }, translator('id'))

const names = (many: number) => Array.from({ length: many }, (_, index) => `Praktik ${index + 1}`)

function isFilled({ steps, minutes }: KitSession): boolean {
  return steps.reduce((sum, step) => sum + step.minutes, 0) === minutes
}

describe('sessions proposed for a kit', () => {
  it('fill the JP to the minute, and each session its phases, whatever was chosen', () => {
    for (const jp of [1, 2, 3, 4, 6, 9, 30, 1000])
      for (const many of [0, 1, 2, 5, 30])
        for (const visits of [[], ['Kunjungan']]) {
          const sessions = proposed({ jp, practices: names(many), visits })
          const what = `${jp} JP, ${many} practices, ${visits.length} visits`
          const sum = sessions.reduce((minutes, session) => minutes + session.minutes, 0)
          assert.equal(sum, jp * 45, what)
          assert.ok(sessions.every(isFilled), what)
        }
  })

  it('name every practice once, when there is room for a session on them', () => {
    for (const jp of [2, 3, 5, 12]) {
      const topics = proposed({ jp, practices: names(7) }).flatMap(
        (session) => session.topics?.split('\n') ?? [],
      )
      assert.deepEqual(topics, names(7), `${jp} JP`)
    }
  })

  it('open, look at practices and visits, compare and plan, in that order', () => {
    const sessions = proposed({ jp: 8, practices: names(2), visits: ['Kunjungan Bogor'] })
    assert.deepEqual(
      sessions.map(({ title, minutes }) => [title, minutes]),
      [
        ['Pembukaan dan tujuan belajar', 45],
        ['Belajar dari praktik', 180],
        ['Belajar dari kunjungan', 45],
        ['Membandingkan praktik', 45],
        ['Rencana penerapan di unit kerja', 45],
      ],
    )
  })
})
