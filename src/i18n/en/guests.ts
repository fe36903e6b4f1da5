import type { guests as id } from '../id/guests.ts'

export const guests: Record<keyof typeof id, string> = {
  'guests.register.title': 'Guest registration',
  'guests.register.early': 'Registration is not open yet. Please come back from {date}.',
  'guests.register.over':
    'Registration has been closed since {date}. If you are not on the list, tell the staff.',
  'guests.register.agree': 'By pressing the button below you agree that this is noted down as written above.',
  'guests.register.button': 'Agree and register',
  'guests.thanks.title': 'Thank you',
  'guests.thanks.text': 'You are noted as present. You may close this page.',
  'guests.thanks.next': 'Register the next person',
  'guests.name': 'Full name',
  'guests.name.hint': 'Titles are welcome. Do not write an identity number (NIK).',
  'guests.position': 'Position',
  'guests.position.hint': 'For example head of division, participant or companion.',
  'guests.group': 'Delegation',
  'guests.group.choose': 'Choose your delegation',
  'guests.group.other': 'Not of this delegation',
  'guests.institution': 'Institution',
  'guests.otherInstitution': 'Another institution',
  'guests.otherInstitution.hint': 'Only when your delegation is not on the list.',
  'guests.phone': 'Phone number',
  'guests.phone.hint': 'May be left empty. For example 0812 3456 7890.',
  'guests.notice.title': 'What we note down',
  'guests.notice.what': 'Your name, position and institution. Your NIK is never asked for.',
  'guests.notice.whatPhone':
    'Your name, position, institution, and phone number if you give it. Your NIK is never asked for.',
  'guests.notice.why': 'For the attendance list of this visit, and to count the guests.',
  'guests.notice.who': 'Only staff of {government} can see it. Only the number of people is published.',
  'guests.notice.until':
    'Kept until {date} ({n} day after the visit), then erased. Only the count remains.|Kept until {date} ({n} days after the visit), then erased. Only the count remains.',
  'guests.notice.rights': 'You may ask to see, correct or erase what is kept of you: tell the staff.',
  'guests.notice.rightsAt': 'You may ask to see, correct or erase what is kept of you: {contact}.',
  'guests.notice.version': 'Version of this notice: {version}.',
  'guests.error.identityNumber':
    'Take out the long number: no NIK, NIP or other identity number may be written here.',
  'guests.error.phone': 'Write the phone number in digits, for example 0812 3456 7890.',
  'guests.error.institution': 'Choose your delegation, or write your institution.',
  'guests.error.notice': 'The notice about your data has changed. Read it again, then send once more.',
  'guests.error.full': 'The guest list of this visit is full. Please tell the staff.',
}
