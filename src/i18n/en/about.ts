import type { about as source } from '../id/about.ts'

export const about: Record<keyof typeof source, string> = {
  'about.title': 'About this site',
  'about.description':
    'Who runs this site, where its content comes from, and how to reach the people who run it.',
  'about.lead':
    '{site} records the practices of {government} and the visits of those who came to study them, so that more is taken home than a group photo.',
  'about.for.title': 'Who it is for',
  'about.for.delegations':
    'Delegations before, during and after a visit: to find a practice that fits, prepare questions and take the lessons home.',
  'about.for.trainers':
    'Trainers and participants of leadership courses: to find real examples with clear sources.',
  'about.for.public': 'Citizens, researchers and journalists: to read, cite and download.',
  'about.records.title': 'How the content is made',
  'about.records.sources':
    'Each record names its sources and how far we trust them: high, medium or low confidence.',
  'about.records.conflict':
    'Figures that conflict are shown side by side; none is chosen, nothing is averaged.',
  'about.records.unknown':
    'What is not known is called “not yet known”: it is never filled with a zero or made up.',
  'about.records.history':
    'Every published version is kept and can be compared on its history page. A withdrawn page still says why.',
  'about.records.language':
    'Practices and visits are written in Indonesian. The English pages translate menus, headings and labels.',
  'about.reuse.title': 'Citing and reuse',
  'about.reuse.text':
    'Each practice says how to cite it. Updates can be followed with an Atom reader, and other systems can take the content by the API.',
  'about.contact.title': 'Contact and requests to visit',
  'about.contact.text':
    'Ask for a visit by the form on this site; a secret link shows how your request stands. Send corrections, proposals and other questions to the contact below.',
  'about.contact.government': 'Local government',
  'about.contact.unit': 'Department',
  'about.contact.email': 'E-mail',
  'about.contact.phone': 'Telephone',
  'about.contact.address': 'Address',
  'about.contact.notGiven':
    'E-mail, telephone and address are not filled in yet. Until then, write a letter to this local government.',
  'accessibility.title': 'Accessibility',
  'accessibility.description':
    'What we do so that everyone can use this site, what is still missing, and how to report a barrier.',
  'accessibility.lead':
    'This site is made to be used by anyone, also with a simple phone, a weak signal, a keyboard or a screen reader.',
  'accessibility.aim.title': 'What we aim for',
  'accessibility.aim.text': 'The Web Content Accessibility Guidelines (WCAG) 2.2, level AA.',
  'accessibility.done.title': 'What has been done',
  'accessibility.done.scripts': 'Every page can be read and every form sent without JavaScript.',
  'accessibility.done.keyboard':
    'Every link and form can be reached by keyboard; the focus is always visible, and there is a link straight to the content.',
  'accessibility.done.display':
    'The display follows your device: light or dark, high contrast, reduced motion. No page scrolls sideways from a width of 320 pixels.',
  'accessibility.done.colour':
    'No state is told by colour alone. Every chart has a table with the same figures.',
  'accessibility.done.tests':
    'Automatic tests (axe) are run on the public pages with every change of the program.',
  'accessibility.limits.title': 'What is still missing',
  'accessibility.limits.audit': 'No outside body and no user of a screen reader has examined the site yet.',
  'accessibility.limits.uploads':
    'Attachments (such as PDF files) are made by others and may not be accessible.',
  'accessibility.report.title': 'Report a barrier',
  'accessibility.report.text':
    'Tell us by the contact on the About page: which page, what you wanted to do, and what you use.',
  'accessibility.report.link': 'To the contact',
  'privacy.title': 'Privacy',
  'privacy.description': 'What this site keeps, why, for how long, and your rights under Law 27/2022.',
  'privacy.lead':
    'You can read this site without signing up, without cookies and without trackers of others.',
  'privacy.kept.title': 'What is kept',
  'privacy.table.why': 'Why',
  'privacy.table.long': 'How long',
  'privacy.views.what': 'How often a page was viewed, not by whom',
  'privacy.views.why': 'To show what is read most',
  'privacy.views.long': 'As long as the page exists',
  'privacy.searches.what':
    'Words that are searched for: the words, how often, and the last day; not by whom, from where or at what time. Words with an e-mail address or a long number are not counted',
  'privacy.searches.why':
    'To know what is missing here; what is often searched for and found may be suggested to other readers',
  'privacy.searches.long': 'Until nobody has searched for them for 90 days',
  'privacy.log.what':
    'Server log: time, page address without search words, and whether it worked; no IP address',
  'privacy.log.why': 'To repair faults',
  'privacy.log.long': 'As the operator’s server is set up; this program does not decide it',
  'privacy.visits.what':
    'Visits: institution, programme, batch, number of people. A leader’s name is shown only when published before or with consent',
  'privacy.visits.why': 'A record of public service, and material to learn from',
  'privacy.visits.long': 'Without limit, as a record of government; can be withdrawn',
  'privacy.requests.what':
    'Visit requests: name and contact of who asks, name of the delegation’s leader, and the letter’s file; seen by staff only',
  'privacy.requests.why': 'To answer the request and arrange its visit',
  'privacy.requests.long':
    'Until {days} days after the visit, or after the last date asked for, then erased automatically; the request itself is still counted, without names',
  'privacy.guests.what':
    'Guests of visits: name, position, institution, and phone number where it is asked for; seen by staff only',
  'privacy.guests.why': 'For the attendance list and the number of guests',
  'privacy.guests.long':
    'Until {days} days after the visit, then erased automatically; they are still counted',
  'privacy.adopters.what':
    'Contacts of institutions that adopt a practice: name, phone and e-mail; seen by staff only',
  'privacy.adopters.why': 'To ask how the adoption goes on',
  'privacy.adopters.long':
    'While the adoption is under way, then {days} days after the last news, then erased automatically',
  'privacy.contacts.what': 'Letter numbers, and contacts of delegations that staff noted: seen by staff only',
  'privacy.contacts.why': 'To arrange the visit',
  'privacy.contacts.long': 'Not set yet; removed on request',
  'privacy.staff.what': 'Staff accounts: name, e-mail, scrambled password, and a log of who changed what',
  'privacy.staff.why': 'Security and accountability',
  'privacy.staff.long': 'As long as the account exists; the change log stays',
  'privacy.not.title': 'What is not kept',
  'privacy.not.text':
    'We never ask for identity numbers, use no advertising or measuring tools of others, and do not keep what you search for with who you are.',
  'privacy.cookies.title': 'Cookies and storage on your device',
  'privacy.cookies.text':
    'One cookie is used, only for staff who sign in. What staff, or someone who asks for a visit, have typed but not sent is kept on their own device until sent or discarded; a visit request for at most 30 days.',
  'privacy.rights.title': 'Your rights',
  'privacy.rights.text':
    'Under Law 27 of 2022 on personal data protection you can ask for access to, correction of and erasure of data about you. Use the contact on the About page; the law gives the operator 3 x 24 hours to answer requests for access and correction.',
}
