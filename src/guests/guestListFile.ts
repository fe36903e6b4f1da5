import type { Translate } from '../i18n/translate.ts'
import { csvOf } from '../interchange/csv.ts'
import type { Visit } from '../visits/visit.ts'
import type { Guest } from './guest.ts'
import { groupOf, guestGroupsOf } from './guestGroup.ts'

/** A visit's guests as a file for a spreadsheet. */
export function guestListFile(visit: Visit, guests: readonly Guest[], t: Translate): string {
  const groups = guestGroupsOf(visit)
  const heading = [
    t('guests.file.number'),
    t('guests.name'),
    t('guests.position'),
    t('guests.institution'),
    t('guests.phone'),
    t('guests.file.state'),
  ]
  const rows = guests.map((guest, index) => [
    index + 1,
    guest.name ?? t('guests.anonymous'),
    guest.position,
    groupOf(guest, groups)?.label ?? guest.institution,
    guest.phone,
    t(guest.isPresent ? 'guests.present' : 'guests.announced'),
  ])
  return csvOf([heading, ...rows])
}
