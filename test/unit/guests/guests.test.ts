import assert from 'node:assert/strict'
import {
  headCountOfGuests,
  holdsIdentityNumber,
  retainedUntil,
  type Guest,
} from '../../../src/guests/guest.ts'
import { countsByGroup, groupOf, guestGroupsOf } from '../../../src/guests/guestGroup.ts'
import { openingOf, registrationExpiry } from '../../../src/guests/registration.ts'
import { isSameName } from '../../../src/guests/sameName.ts'
import { aDelegation, aVisit } from '../../support/builders.ts'
import { aGuest } from '../../support/visitingRecords.ts'

const guest = (differs: Partial<Guest> = {}): Guest => ({
  ...aGuest('v1'),
  id: 'g1',
  version: 1,
  registeredAt: '2026-03-17T03:00:00.000Z',
  anonymisedAt: null,
  ...differs,
})

describe('the name of a guest', () => {
  for (const [one, other] of [
    ['Siti Aminah', 'siti  aminah'],
    ['Dra. Hj. Siti Aminah, M.Si.', 'Siti Aminah'],
    ['Drs. H. Budi Santoso', 'BUDI SANTOSO, S.Sos., M.M.'],
    ['José Pereira', 'Jose Pereira'],
  ] as const)
    it(`is the same: “${one}” and “${other}”`, () => assert.ok(isSameName(one, other)))

  for (const [one, other] of [
    ['Siti Aminah', 'Siti Rahma'],
    ['Siti', 'Siti Aminah'],
    ['', ''],
    [null, null],
    ['Dr.', 'Drs.'],
  ] as const)
    it(`is another: “${one}” and “${other}”`, () => assert.ok(!isSameName(one, other)))
})

describe('an identity number', () => {
  it('is known however it is grouped, and is no phone number, date or decree', () => {
    for (const text of [
      '3510123456780001',
      'NIK 3510 1234 5678 0001',
      '35.10.12.345678.0001',
      '197001011990031001',
      '3510/1234/5678/0001',
      '3510–1234–5678–0001',
      '3510_1234_5678_0001',
      '3510\u200b123456\u200b780001',
      '３５１０１２３４５６７８０００１',
    ])
      assert.ok(holdsIdentityNumber(text), text)
    for (const text of [
      '0812 3456 7890',
      '+62 812-3456-7890',
      'Angkatan IV 2026',
      'SK 188/12/KEP/2026',
      '800.1/1234/411.010/2026 / 12/3/2026',
    ])
      assert.ok(!holdsIdentityNumber(text), text)
  })
})

describe('how long a guest’s data is kept', () => {
  it('is counted from the last day of the visit', () => {
    assert.equal(retainedUntil({ startOn: '2026-03-17', endOn: null }, 365), '2027-03-17')
    assert.equal(retainedUntil({ startOn: '2026-12-30', endOn: '2027-01-02' }, 1), '2027-01-03')
  })
})

describe('the days on which guests register', () => {
  const visit = { startOn: '2026-03-17', endOn: '2026-03-18' }

  it('are from the day before until the day after, at the host’s midnight', () => {
    const openingAt = (moment: string) => openingOf(visit, new Date(moment))
    assert.equal(openingAt('2026-03-15T16:59:59Z'), 'early')
    assert.equal(openingAt('2026-03-15T17:00:00Z'), 'open')
    assert.equal(openingAt('2026-03-19T16:59:59Z'), 'open')
    assert.equal(openingAt('2026-03-19T17:00:00Z'), 'over')
  })

  it('leave the link a month to say that registration is over', () => {
    assert.equal(registrationExpiry(visit), '2026-04-18T17:00:00.000Z')
  })
})

describe('the delegations that guests choose from', () => {
  it('are told apart by programme and batch where one institution sends several', () => {
    const several = [
      aDelegation({ programme: 'pka', batch: 'I' }),
      aDelegation({ programme: 'pka', batch: 'II' }),
    ]
    const labels = guestGroupsOf(
      aVisit({ delegations: [...several, aDelegation({ institution: 'BKPSDM' })] }),
    )
    assert.deepEqual(
      labels.map(({ label }) => label),
      ['Pemerintah Kota Bogor · PKA · Angkatan I', 'Pemerintah Kota Bogor · PKA · Angkatan II', 'BKPSDM'],
    )
  })

  it('are counted each, announced and present, and those of none beside', () => {
    const delegations = [
      aDelegation({ request: 'r1', plannedCount: 5 }),
      aDelegation({ institution: 'Sigi' }),
    ]
    const groups = guestGroupsOf(aVisit({ delegations }))
    const guests = [
      guest({ requestId: 'r1', via: 'briefing', isPresent: false }),
      guest({ requestId: 'r1', institution: null }),
      guest({ institution: 'Radar' }),
    ]
    assert.equal(groupOf(guest({ requestId: 'r1', institution: 'Nama lama' }), groups)?.requestId, 'r1')
    assert.deepEqual(
      countsByGroup(guests, groups).map(({ group, planned, announced, present }) => [
        group?.label ?? null,
        planned,
        announced,
        present,
      ]),
      [
        ['Pemerintah Kota Bogor', 5, 1, 1],
        ['Sigi', null, 0, 0],
        [null, null, 0, 1],
      ],
    )
    assert.deepEqual(headCountOfGuests(guests), { announced: 1, present: 2 })
  })
})
