import assert from 'node:assert/strict'
import { parseAnnouncement } from '../../../src/briefing/participantsForm.ts'

const peopleIn = (names: string) => {
  const parsed = parseAnnouncement({ names, consent: 'on' })
  return parsed.ok ? parsed.value.people.map(({ name, position }) => [name, position]) : parsed.errors
}

describe('a list of participants', () => {
  it('is read with titles that hold commas, from a spreadsheet, and numbered', () => {
    assert.deepEqual(peopleIn('Ratna Dewi, S.E., M.Si.; Kepala Bidang\r\n\r\n2) Budi\tStaf\n3.\tDr. Ani'), [
      ['Ratna Dewi, S.E., M.Si.', 'Kepala Bidang'],
      ['Budi', 'Staf'],
      ['Dr. Ani', null],
    ])
  })

  it('is refused at the line that is wrong, as counted with the blank ones', () => {
    const errors = [{ field: 'names', key: 'briefing.participants.nik', values: { line: 3 } }]
    assert.deepEqual(peopleIn('Budi; Staf\n\nAni 3510123456789012; Staf'), errors)
  })

  it('may be left out where only the number is known', () => {
    const parsed = parseAnnouncement({ count: '40', names: '' })
    assert.deepEqual(parsed, { ok: true, value: { count: 40, people: [] } })
  })
})
