import assert from 'node:assert/strict'
import { feedIcs, visitIcs } from '../../../src/calendar/ics.ts'
import { translator } from '../../../src/i18n/translate.ts'
import type { Site } from '../../../src/host/site.ts'
import type { Visit } from '../../../src/visits/visit.ts'
import { aDelegation, aVisit } from '../../support/builders.ts'
import { icsEvents, icsLines } from '../../support/icsLines.ts'

const frame = {
  t: translator('id'),
  locale: 'id' as const,
  to: (path: string) => path,
  baseUrl: 'https://tiru.example',
  site: { name: 'Tiru, Banyuwangi\nX-EVIL:1' } as Site,
}

function stored(differs: Partial<Visit> = {}): Visit {
  return {
    ...aVisit({ status: 'dijadwalkan', startOn: '2026-12-07' }),
    id: '01TEST',
    version: 4,
    slug: '2026-12-07-kunjungan',
    createdAt: '2026-11-01T01:00:00.000Z',
    updatedAt: '2026-11-20T05:00:00.000Z',
    createdBy: 'u1',
    withdrawal: null,
    ...differs,
  }
}

function eventOf(differs: Partial<Visit> = {}) {
  const [event] = icsEvents(visitIcs(stored(differs), frame))
  assert.ok(event)
  return (name: string) => event.get(name)
}

describe('a visit as an iCalendar event', () => {
  it('has a lasting name, its version as sequence, and when it was changed', () => {
    const event = eventOf()
    assert.equal(event('UID'), 'visit-01TEST@tiru')
    assert.equal(event('SEQUENCE'), '4')
    assert.equal(event('DTSTAMP'), '20261120T050000Z')
    assert.equal(event('STATUS'), 'CONFIRMED')
    assert.equal(event('URL'), 'https://tiru.example/visits/2026-12-07-kunjungan')
    const { slug: _old, ...moved } = stored()
    assert.equal(eventOf({ ...moved, slug: 'lain' })('UID'), 'visit-01TEST@tiru')
  })

  it('has hours of West Indonesian time, as UTC', () => {
    const event = eventOf({ startAt: '06:30', endAt: '11:00' })
    assert.deepEqual([event('DTSTART'), event('DTEND')], ['20261206T233000Z', '20261207T040000Z'])
    assert.equal(eventOf({ startAt: '09:00' })('DTEND'), undefined)
    const long = eventOf({ startAt: '09:00', endAt: '08:00', endOn: '2026-12-09' })
    assert.deepEqual([long('DTSTART'), long('DTEND')], ['20261207T020000Z', '20261209T010000Z'])
  })

  it('takes whole days, to the day after, when there is no hour', () => {
    const text = visitIcs(stored({ endOn: '2026-12-31' }), frame)
    assert.ok(icsLines(text).includes('DTSTART;VALUE=DATE:20261207'))
    assert.ok(icsLines(text).includes('DTEND;VALUE=DATE:20270101'))
    // From nine of the first day to an hour of the last that nobody knows.
    assert.equal(eventOf({ startAt: '09:00', endOn: '2026-12-08' })('DTEND'), '20261209')
  })

  it('keeps its form whatever is written in it', () => {
    const title = `Kunjungan; “Résumé”, 東京 \\ X\nDTSTART:19990101 ${'panjang '.repeat(40)}`
    const event = eventOf({ title, venue: 'Pendopo, lantai 2' })
    assert.ok(event('SUMMARY')?.startsWith('Kunjungan\\; “Résumé”\\, 東京 \\\\ X\\nDTSTART:19990101 panjang'))
    assert.equal(event('LOCATION'), 'Pendopo\\, lantai 2')
  })

  it('is called off, and says no more than that, when it is cancelled, declined or withdrawn', () => {
    const gone = [
      { status: 'dibatalkan' },
      { status: 'ditolak' },
      { withdrawal: { at: '2026-11-20T05:00:00.000Z', by: 'u1', reason: 'Keliru' } },
    ] as Partial<Visit>[]
    for (const one of gone) {
      const text = visitIcs(stored({ title: 'Rahasia', venue: 'Pendopo', ...one }), frame)
      assert.ok(icsLines(text).includes('METHOD:CANCEL'))
      const [event] = icsEvents(text)
      assert.deepEqual([event?.get('STATUS'), event?.get('SEQUENCE')], ['CANCELLED', '4'])
      assert.equal(event?.get('UID'), 'visit-01TEST@tiru')
      assert.doesNotMatch(text, /Rahasia|Pendopo|Keliru/)
    }
    assert.ok(icsLines(visitIcs(stored(), frame)).includes('METHOD:PUBLISH'))
  })

  it('names no person, contact, speaker or note', () => {
    const secret = 'PRIBADI'
    const text = feedIcs(
      [
        stored({
          note: secret,
          minutes: secret,
          materials: secret,
          purpose: secret,
          hostOfficials: [{ name: secret, position: secret }],
          hostContacts: [{ name: secret, role: secret, phone: secret }],
          agenda: [{ at: null, title: secret, place: secret, speaker: secret }],
          stops: [{ place: 'Mal', unit: null, at: null, speaker: secret, topic: secret }],
          delegations: [
            aDelegation({ leaderName: secret, isLeaderPublic: true, contact: secret, letterNo: secret }),
          ],
        }),
      ],
      frame,
    )
    assert.match(text, /Pemerintah Kota Bogor/)
    assert.doesNotMatch(text, /PRIBADI/)
  })

  it('is in a feed with a name that adds no line of its own', () => {
    const text = feedIcs([stored(), stored({ id: '02', status: 'dibatalkan' })], frame)
    const lines = icsLines(text)
    assert.ok(lines.includes('X-WR-CALNAME:Kunjungan – Tiru\\, Banyuwangi X-EVIL:1'))
    assert.ok(lines.includes('METHOD:PUBLISH'))
    assert.deepEqual(
      icsEvents(text).map((event) => event.get('STATUS')),
      ['CONFIRMED', 'CANCELLED'],
    )
  })

  it('of the host going out says so', () => {
    const event = eventOf({ destination: { institution: 'Pemkab Sleman', regionCode: '34.04' } })
    assert.equal(event('SUMMARY'), 'Kunjungan keluar: Kunjungan Contoh')
    assert.equal(event('LOCATION'), 'Pemkab Sleman')
    assert.match(event('DESCRIPTION') ?? '', /Yang pergi: /)
  })
})
