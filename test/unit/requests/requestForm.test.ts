import assert from 'node:assert/strict'
import { parseNewRequest, parseRequest } from '../../../src/requests/requestForm.ts'
import { requestLinkExpiry } from '../../../src/requests/requestLink.ts'

const known = {
  practices: new Set(['festival', 'mal-pelayanan-publik']),
  regionCodeOf: (institution: string) => (/bogor/i.test(institution) ? '32.71' : null),
  isRegion: (code: string) => code === '32.71',
  today: '2026-03-17',
}

const smallest = {
  institution: 'Pemerintah Kota Bogor',
  purpose: 'Belajar menata festival.',
  firstChoiceOn: '2026-04-20',
  contactName: 'Sri',
  contactPhone: '0812 3456 7890',
}

function faultsOf(differs: Record<string, unknown>): Record<string, string> {
  const parsed = parseNewRequest({ ...smallest, ...differs }, known)
  return parsed.ok ? {} : Object.fromEntries(parsed.errors.map(({ field, key }) => [field, key]))
}

describe('a request that comes by the public form', () => {
  it('needs only who, what for, when and how to reach them; the rest is not known', () => {
    const parsed = parseNewRequest(smallest, known)
    assert.ok(parsed.ok)
    assert.deepEqual(parsed.value, {
      ...smallest,
      regionCode: '32.71',
      kind: 'lainnya',
      programme: null,
      batch: null,
      topics: null,
      practices: [],
      secondChoiceOn: null,
      plannedCount: null,
      leaderName: null,
      leaderPosition: null,
      letterNo: null,
      letterDate: null,
      contactEmail: null,
    })
  })

  it('is for a day from today on, at most two years ahead', () => {
    assert.deepEqual(faultsOf({ firstChoiceOn: '2026-03-17' }), {})
    assert.deepEqual(faultsOf({ firstChoiceOn: '2026-03-16' }), { firstChoiceOn: 'visitRequest.error.past' })
    assert.deepEqual(faultsOf({ secondChoiceOn: '2025-04-21' }), {
      secondChoiceOn: 'visitRequest.error.past',
    })
    assert.deepEqual(faultsOf({ firstChoiceOn: '2028-03-18' }), {
      firstChoiceOn: 'visitRequest.error.farAway',
    })
    assert.deepEqual(faultsOf({ firstChoiceOn: '2026-02-30' }), { firstChoiceOn: 'error.badDate' })
  })

  it('has a second choice that is another day', () => {
    assert.deepEqual(faultsOf({ secondChoiceOn: smallest.firstChoiceOn }), {
      secondChoiceOn: 'visitRequest.error.sameDay',
    })
    assert.deepEqual(faultsOf({ secondChoiceOn: '2026-04-21' }), {})
  })

  it('says how to reach someone, by phone or by mail', () => {
    assert.deepEqual(faultsOf({ contactPhone: '' }), { contactPhone: 'visitRequest.error.reach' })
    assert.deepEqual(faultsOf({ contactPhone: '', contactEmail: 'sri@kotabogor.go.id' }), {})
    assert.deepEqual(faultsOf({ contactPhone: 'hubungi kantor' }), {
      contactPhone: 'error.badPhone',
    })
    assert.deepEqual(faultsOf({ contactEmail: 'sri di bogor' }), { contactEmail: 'error.badEmail' })
  })

  it('tells all that is wrong at once', () => {
    const faults = faultsOf({ institution: '', purpose: ' ', contactName: '', contactPhone: '' })
    assert.deepEqual(Object.keys(faults).toSorted(), [
      'contactName',
      'contactPhone',
      'institution',
      'purpose',
    ])
  })

  it('names practices that exist, each once', () => {
    const parsed = parseNewRequest({ ...smallest, practices: ['festival', 'festival'] }, known)
    assert.deepEqual(parsed.ok && parsed.value.practices, ['festival'])
    assert.deepEqual(faultsOf({ practices: ['tidak-ada'] }), { 'practices.0': 'error.unknownReference' })
  })

  it('has no other fields', () => {
    assert.deepEqual(faultsOf({ state: 'dijadwalkan' }), { state: 'error.unknownField' })
  })
})

describe('a request that staff correct', () => {
  it('may be of a day that is over, and of someone whose contact was erased', () => {
    const parsed = parseRequest(
      { ...smallest, firstChoiceOn: '2025-01-07', contactName: '', contactPhone: '' },
      known,
    )
    assert.ok(parsed.ok)
    assert.equal(parsed.value.contactName, null)
  })

  it('keeps the region that it is given', () => {
    const parsed = parseRequest({ ...smallest, institution: 'Kampus X', regionCode: '32.71' }, known)
    assert.equal(parsed.ok && parsed.value.regionCode, '32.71')
    assert.equal(parseRequest({ ...smallest, regionCode: '99.99' }, known).ok, false)
  })
})

describe('the end of a request’s secret link', () => {
  it('is eighteen months after the first choice', () => {
    assert.equal(requestLinkExpiry({ firstChoiceOn: '2026-04-20' }), '2027-10-20T00:00:00.000Z')
  })
})
