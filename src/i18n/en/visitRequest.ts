import type { visitRequest as source } from '../id/visitRequest.ts'

export const visitRequest: Record<keyof typeof source, string> = {
  'visitRequest.title': 'Ask for a visit',
  'visitRequest.description':
    'Ask for a study visit to {government}: what you need, how long it takes, and what happens then.',
  'visitRequest.lead':
    'For institutions that want to come and learn from {government}. One delegation, one request.',
  'visitRequest.need.title': 'What you need',
  'visitRequest.need.who':
    'the name of your institution, and its training programme if the visit is part of one',
  'visitRequest.need.what': 'what you want to learn',
  'visitRequest.need.when': 'the date that you want, ideally a second choice, and about how many people',
  'visitRequest.need.contact': 'the name and the phone number or e-mail address of someone whom we can reach',
  'visitRequest.need.letter': 'a letter of request if there is one; it can follow later',
  'visitRequest.time':
    'It takes about five minutes: seven questions, one on each page. No account is needed.',
  'visitRequest.time.saved':
    'What you have not sent yet is kept on your device, even when the connection is lost.',
  'visitRequest.then.title': 'What happens then',
  'visitRequest.then.receipt': 'You get a number and a secret link that shows how your request stands.',
  'visitRequest.then.staff': 'Staff look at it and contact you: accepted, another date, or not this time.',
  'visitRequest.then.briefing':
    'Once it is accepted, the same link has the agenda, the places and what to read beforehand.',
  'visitRequest.start': 'Start',
  'visitRequest.wanted': 'Practice chosen: {practice}',
  'visitRequest.progress': 'Question {n} of {all}',
  'visitRequest.next': 'Continue',
  'visitRequest.toCheck': 'Save and check answers',
  'visitRequest.back': 'Back',

  'visitRequest.institution.question': 'Which institution wants to visit?',
  'visitRequest.institution': 'Name of the institution',
  'visitRequest.institution.hint':
    'For example Pemerintah Kota Bogor, or the name of a university or agency.',
  'visitRequest.programme.question': 'What kind of visit?',
  'visitRequest.kind': 'Kind of visit',
  'visitRequest.programme': 'Training programme',
  'visitRequest.programme.hint': 'Leave empty if it is not part of a training programme.',
  'visitRequest.batch': 'Batch',
  'visitRequest.batch.hint': 'For example IV or 12.',
  'visitRequest.purpose.question': 'What do you want to learn?',
  'visitRequest.purpose': 'Purpose of the visit',
  'visitRequest.purpose.hint': 'A sentence or two: which problem at home it should help to solve.',
  'visitRequest.topics': 'Special topics or questions',
  'visitRequest.topics.hint': 'For example funding, regulations, or how to begin.',
  'visitRequest.practices.question': 'Which practices do you want to see?',
  'visitRequest.practices': 'Practices',
  'visitRequest.practices.hint': 'As many as you like. Skip this if you do not know yet.',
  'visitRequest.practiceName': 'Other practices',
  'visitRequest.practiceName.hint': 'Type the name; put a semicolon between several.',
  'visitRequest.practiceName.unknown':
    'No practice here is called “{name}” yet. Choose one from the list, or leave this empty and name it as a topic.',
  'visitRequest.dates.question': 'When, and how many people?',
  'visitRequest.firstChoiceOn': 'First choice of date',
  'visitRequest.secondChoiceOn': 'Second choice',
  'visitRequest.secondChoiceOn.hint': 'Helps when the first date is taken.',
  'visitRequest.plannedCount': 'About how many people',
  'visitRequest.plannedCount.hint': 'Leave empty if you do not know yet.',
  'visitRequest.contact.question': 'Whom can we reach?',
  'visitRequest.contactName': 'Name of the contact',
  'visitRequest.contactPhone': 'Phone or WhatsApp number',
  'visitRequest.contactPhone.hint': 'Give a phone number or an e-mail address, at least one of them.',
  'visitRequest.contactEmail': 'E-mail address',
  'visitRequest.contactEmail.hint': 'The status link is sent here if this site can send mail.',
  'visitRequest.leaderName': 'Name of the delegation’s leader',
  'visitRequest.leaderName.hint': 'If known already.',
  'visitRequest.leaderPosition': 'Position of the delegation’s leader',
  'visitRequest.letter.question': 'Is there a letter of request yet?',
  'visitRequest.letterNo': 'Number of the letter',
  'visitRequest.letterNo.hint':
    'Skip this if there is none yet. The file is uploaded once the request is sent.',
  'visitRequest.letterDate': 'Date of the letter',

  'visitRequest.notice.title': 'The data that we keep',
  'visitRequest.notice.what':
    'Names of the leader and the contact, phone, e-mail address and letter: seen by staff only, used to arrange this visit.',
  'visitRequest.notice.long':
    'Erased automatically {days} days after the visit, or after the last date asked for. We never ask for an identity number (NIK).',
  'visitRequest.notice.public':
    'Once a visit is accepted, the institution, the date and the practices are shown on this site; no person’s name is.',
  'visitRequest.notice.more': 'More about privacy',

  'visitRequest.check.title': 'Check your answers',
  'visitRequest.check.lead': 'Nothing has been sent yet. Check, change what needs it, then send.',
  'visitRequest.check.change': 'Change',
  'visitRequest.check.none': 'not given',
  'visitRequest.check.send': 'Send request',
  'visitRequest.check.letter': 'The letter’s file is uploaded on the next page, or later.',
  'visitRequest.trap.filled':
    'A hidden field was filled in, perhaps by your browser. We have emptied it: please send once more.',
  'visitRequest.tooMany':
    'Too many requests came from this network. Your answers are still on this page: wait a minute, then send again.|Too many requests came from this network. Your answers are still on this page: wait {n} minutes, then send again.',

  'visitRequest.error.past': 'This date is over. Choose today or later.',
  'visitRequest.error.farAway': 'This date is more than two years ahead. Check the year.',
  'visitRequest.error.sameDay':
    'The second choice is the same day as the first. Choose another or leave it empty.',
  'visitRequest.error.reach': 'Give a phone number or an e-mail address, so that we can answer.',

  'visitRequest.receipt.title': 'Request sent',
  'visitRequest.receipt.number': 'Request number',
  'visitRequest.receipt.for': '{institution}, {day}',
  'visitRequest.receipt.keep.title': 'Keep this link',
  'visitRequest.receipt.keep.text':
    'It shows how your request stands and, once accepted, the agenda of the visit. Whoever holds it can open it, so share it with your delegation only. It works until {day}.',
  'visitRequest.receipt.qr': 'QR code that leads to the status of request {number}',
  'visitRequest.receipt.open': 'Open the status page',
  'visitRequest.receipt.whatsapp': 'Share by WhatsApp',
  'visitRequest.receipt.whatsapp.text':
    'Request of {institution} to visit {government}, number {number}. Status and agenda: {address}',
  'visitRequest.receipt.mailed': 'This link was also sent to the contact’s e-mail address.',
  'visitRequest.letter.title': 'Letter of request',
  'visitRequest.letter.lead':
    'Upload the letter of request if there is one, or come back later by the link above.',
  'visitRequest.letter.file': 'File of the letter',
  'visitRequest.letter.file.hint':
    'PDF, JPEG or PNG of at most 10 MB. A legible photo of the letter will do.',
  'visitRequest.letter.send': 'Upload letter',
  'visitRequest.letter.received': 'Received: {names}.',
  'visitRequest.letter.none': 'Choose the file of the letter first.',
  'visitRequest.letter.wrongType':
    'This file is no whole PDF, JPEG or PNG, or the picture has more than 24 megapixels. Choose another.',
  'visitRequest.letter.enough': 'There are {n} files already. Contact the staff if there is more.',
  'visitRequest.letter.tooMany': 'Choose one file only.',

  'visitRequest.mail.subject': 'Visit request {number} received',
  'visitRequest.mail.text':
    'We have received your request to visit {government}.\n\nNumber: {number}\nFirst choice of date: {day}\n\nStatus and, once accepted, the agenda: {address}\nThis link is secret: share it with your delegation only. It works until {until}.\n\nIf you did not ask for a visit, ignore this mail.\n\n{site}',
  'visitRequest.mailStaff.subject': 'New visit request: {number}',
  'visitRequest.mailStaff.text':
    'There is a new visit request, number {number}, for {day}.\n\nOpen: {address}\n\n{site}',
}
