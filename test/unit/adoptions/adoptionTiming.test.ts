import assert from 'node:assert/strict'
import {
  isDue,
  isOverdue,
  lastHeardOn,
  occasionsOf,
  sentFor,
  silentSince,
  waitsForReview,
} from '../../../src/adoptions/adoptionTiming.ts'
import { anAdoption, anAdoptionEvent } from '../../support/adoptionBuilders.ts'

const today = '2026-11-24'
const clock = { today, silentMonths: 6 }

describe('an adoption whose target', () => {
  it('was yesterday is overdue, and no longer due', () => {
    const adoption = anAdoption({ targetOn: '2026-11-23' })
    assert.equal(isOverdue(adoption, today), true)
    assert.equal(isDue(adoption, today), false)
  })

  it('is today or within 30 days is due', () => {
    for (const targetOn of ['2026-11-24', '2026-12-24']) {
      assert.equal(isDue(anAdoption({ targetOn }), today), true, targetOn)
      assert.equal(isOverdue(anAdoption({ targetOn }), today), false, targetOn)
    }
    assert.equal(isDue(anAdoption({ targetOn: '2026-12-25' }), today), false)
  })

  it('is unknown is neither', () => {
    const adoption = anAdoption({ targetOn: null })
    assert.deepEqual([isDue(adoption, today), isOverdue(adoption, today)], [false, false])
  })

  it('does not count once it is in use, stopped, or not accepted', () => {
    for (const differs of [
      { stage: 'diterapkan' },
      { stage: 'dihentikan' },
      { review: 'menunggu' },
      { review: 'ditolak' },
    ] as const) {
      assert.equal(isOverdue(anAdoption({ targetOn: '2020-01-01', ...differs }), today), false)
    }
  })
})

describe('an adopter is heard', () => {
  it('on the day of what staff recorded, and on the day when it reported itself', () => {
    const recorded = anAdoptionEvent({ on: '2024-01-05', reportedAt: '2026-11-01T03:00:00Z' })
    const reported = anAdoptionEvent({
      on: '2024-01-05',
      reportedAt: '2025-03-01T18:00:00Z',
      isFromAdopter: true,
    })
    assert.equal(lastHeardOn(anAdoption({ events: [recorded] })), '2024-01-05')
    // In Waktu Indonesia Barat it was the next day.
    assert.equal(lastHeardOn(anAdoption({ events: [recorded, reported] })), '2025-03-02')
  })

  it('also when its report was not accepted', () => {
    const rejected = anAdoptionEvent({
      reportedAt: '2026-11-01T03:00:00Z',
      isFromAdopter: true,
      review: 'ditolak',
    })
    assert.equal(silentSince(anAdoption({ events: [rejected] }), clock), null)
  })

  it('not for so many months, to the day, when it is silent', () => {
    const since = (on: string) => silentSince(anAdoption({ events: [anAdoptionEvent({ on })] }), clock)
    assert.equal(since('2026-05-25'), null)
    assert.equal(since('2026-05-24'), '2026-05-24')
  })

  it('no more when it is in use or stopped', () => {
    const events = [anAdoptionEvent({ on: '2020-01-01' })]
    assert.equal(silentSince(anAdoption({ events, stage: 'diterapkan' }), clock), null)
    assert.equal(silentSince(anAdoption({ events, stage: 'dihentikan' }), clock), null)
  })
})

describe('what waits for review', () => {
  it('is a proposal, or a report of one that was accepted', () => {
    const waiting = anAdoptionEvent({ review: 'menunggu' })
    assert.equal(waitsForReview(anAdoption({ review: 'menunggu' })), true)
    assert.equal(waitsForReview(anAdoption({ events: [waiting] })), true)
    assert.equal(waitsForReview(anAdoption({ events: [anAdoptionEvent()] })), false)
    assert.equal(waitsForReview(anAdoption({ review: 'ditolak', events: [waiting] })), false)
  })
})

describe('a reason to remind', () => {
  it('is named with the day that it is about', () => {
    const adoption = anAdoption({ targetOn: '2026-11-01', events: [anAdoptionEvent({ on: '2026-01-01' })] })
    assert.deepEqual(occasionsOf(adoption, clock), [
      { reason: 'overdue', about: '2026-11-01' },
      { reason: 'silent', about: '2026-01-01' },
    ])
  })

  it('is another one when the day has changed', () => {
    const sent = { reason: 'overdue', about: '2026-10-01', channel: 'mail', at: '', by: 'Sri' } as const
    const adoption = anAdoption({ targetOn: '2026-11-01', reminders: [sent] })
    assert.equal(sentFor(adoption, { reason: 'overdue', about: '2026-11-01' }), null)
    assert.equal(sentFor(adoption, { reason: 'overdue', about: '2026-10-01' }), sent)
  })
})
