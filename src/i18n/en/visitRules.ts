import type { visitRules as source } from '../id/visitRules.ts'

export const visitRules: Record<keyof typeof source, string> = {
  'visitRules.title': 'Visit rules',
  'visitRules.lead': 'Limits, retention, holidays and the letterhead, used all over the site.',
  'visitRules.saved': 'The visit rules are saved.',
  'visitRules.changed': 'Last changed {at}.',
  'visitRules.section.limits': 'Limits and retention',
  'visitRules.section.holidays': 'Holidays',
  'visitRules.section.letters': 'Letterhead and signatory',
  'visitRules.mostDelegationsADay': 'Most delegations on one day',
  'visitRules.mostDelegationsADay.hint': 'Staff are warned above it. Leave empty for no limit.',
  'visitRules.guestRetentionDays': 'Keep guests’ data for (days)',
  'visitRules.guestRetentionDays.hint':
    'After that the names and contacts of guests are removed; the counts stay. Holds for guests who register after these rules are saved.',
  'visitRules.silentMonths': 'An adoption is called silent after (months)',
  'visitRules.silentMonths.hint': 'With no news for so long, it is listed among those to ask about.',
  'visitRules.holidays': 'National holidays and collective leave',
  'visitRules.holidays.hint':
    'One a line: date, space, name. For example 2026-12-25 Hari Raya Natal. Copy them from the yearly joint decree of three ministers (SKB 3 Menteri: Religious Affairs, Manpower, PANRB) on national holidays and collective leave. This site does not fill them in by itself.',
  'visitRules.holidays.unreadable':
    'Line {lines} cannot be read, for example “{line}”. Write a day that exists, a space, then the name: 2026-12-25 Hari Raya Natal.',
  'visitRules.letterhead': 'Letterhead',
  'visitRules.letterhead.hint':
    'Lines under the government’s name, 6 at most: name of the department, address, telephone, email.',
  'visitRules.signatoryName': 'Signatory’s name',
  'visitRules.signatoryPosition': 'Signatory’s position',
  'visitRules.signatoryPlace': 'Place where letters are signed',
  'visitRules.outside': 'Enter a whole number from {min} to {max}.',
  'visitRules.papers': 'Texts of letters and papers',
  'visitRules.toCalendar': 'To the visit calendar',
}
