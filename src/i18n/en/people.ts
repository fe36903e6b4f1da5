import type { people as source } from '../id/people.ts'

export const people: Record<keyof typeof source, string> = {
  'staff.link.people': 'Personal data',
  'staff.link.people.hint': 'Look up, hand over or erase what is kept of someone.',
  'people.title': 'Personal data',
  'people.lead': 'When someone asks for their data: look it up, hand it over or erase it. Both are noted.',
  'people.search': 'Name, institution, phone or e-mail',
  'people.search.hint': 'At least two letters.',
  'people.search.button': 'Look for people',
  'people.tooShort': 'Type at least two letters.',
  'people.count': '{n} record found|{n} records found',
  'people.asGuest': 'Guest',
  'people.asContact': 'Contact of request {number}',
  'people.nameless': 'Without a name',
  'people.inAdoption': 'Contact of an adoption',
  'people.inVisit': 'Named in a delegation',
  'people.elsewhere': 'In other records',
  'people.elsewhere.hint': 'Open the record, and correct or erase it there.',
  'people.visit': 'Visit',
  'people.request': 'Request',
  'people.adoption': 'Adoption',
  'people.contact': 'Contact',
  'people.leader': 'Head of delegation',
  'people.email': 'E-mail',
  'people.retainedUntil': 'Kept until',
  'people.export': 'Download their data (JSON)',
  'people.erase.title': 'Erase this person’s data',
  'people.erase.button': 'Erase for good',
  'people.erase.guest':
    'Name, position and phone are erased and cannot be brought back. The person is still counted in the delegation.',
  'people.erase.request':
    'Contact, head of delegation and the letter are erased and cannot be brought back. The visit stays.',
  'people.erase.adoption':
    'Name, phone and e-mail of the contact are erased and cannot be brought back. The adoption stays.',
  'people.erased': 'This person’s data has been erased.',
  'people.back': 'Look for someone else',
  'people.retention.title': 'What will be erased by itself',
  'people.retention.rule':
    'Guests’ data is kept for {n} day after the visit, then erased; they are still counted.|Guests’ data is kept for {n} days after the visit, then erased; they are still counted.',
  'people.retention.rules': 'Change the rule',
  'people.retention.none': 'No guests’ data is kept.',
  'people.retention.row': '{n} guest, kept until {date}|{n} guests, kept until {date}',
}
