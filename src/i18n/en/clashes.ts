import type { clashes as id } from '../id/clashes.ts'

export const clashes: Record<keyof typeof id, string> = {
  'visit.hours': '{start}–{end}',
  'visit.hoursFrom': 'from {start}',
  'visit.hoursUntil': 'until {end}',
  'clash.title': 'Something clashes',
  'clash.text':
    'Nothing is saved yet; what you typed is still in the form. Change time or place, or save in spite of the clash.',
  'clash.joinText': 'The delegation has not joined yet. Choose another visit, or join in spite of the clash.',
  'clash.place': 'The place “{name}” is taken {hours} by',
  'clash.unit': '{name} receives other visitors {hours}:',
  'clash.speaker': 'The speaker “{name}” is asked {hours} for',
  'clash.hoursUnknown': '(hours not set yet)',
  'clash.delegations': '{day}: {count} delegations; the limit is {most} a day.',
  'clash.holiday': '{day} is a holiday: {name}.',
  'clash.weekend': '{day} is no working day.',
  'clash.calendar': 'See the calendar',
  'clash.saveAnyway': 'Save in spite of the clash',
}
