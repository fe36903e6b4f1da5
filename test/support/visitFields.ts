import { longest } from '../../src/visits/visitRowForms.ts'

/** Every field of a visit's full form, by what it takes; with the most characters of the texts. */
export const visitTexts: Record<string, number> = {
  title: longest.title,
  dateRemark: longest.line,
  venue: longest.line,
  'destination.institution': longest.institution,
  materials: longest.text,
  'hostContacts.0.name': longest.name,
  'hostContacts.0.role': longest.position,
  'hostContacts.0.phone': longest.code,
  purpose: longest.paragraph,
  minutes: longest.text,
  publicSummary: longest.text,
  note: longest.paragraph,
  'delegations.0.institution': longest.institution,
  'delegations.0.batch': longest.code,
  'delegations.0.leaderName': longest.name,
  'delegations.0.leaderPosition': longest.position,
  'delegations.0.remark': longest.line,
  'delegations.0.letterNo': longest.letterNo,
  'delegations.0.contact': longest.line,
  'stops.0.place': longest.line,
  'stops.0.speaker': longest.position,
  'stops.0.topic': longest.line,
  'agenda.0.title': longest.line,
  'agenda.0.place': longest.line,
  'agenda.0.speaker': longest.position,
  'hostOfficials.0.name': longest.name,
  'hostOfficials.0.position': longest.position,
  'questions.0.question': 1000,
  'questions.0.answer': 5000,
  'questions.0.answeredBy': 200,
  'quotes.0.text': longest.paragraph,
  'quotes.0.speaker': longest.name,
  'quotes.0.role': longest.position,
  'quotes.0.source': longest.line,
  'sources.0.title': 300,
  'sources.0.publisher': 200,
  'sources.0.author': 200,
  'sources.0.note': 2000,
  tags: longest.code,
}
export const visitDates = ['startOn', 'endOn', 'delegations.0.letterDate', 'sources.0.accessedOn']
export const visitTimes = ['startAt', 'endAt', 'stops.0.at', 'agenda.0.at']
export const visitCounts = ['delegations.0.plannedCount', 'delegations.0.actualCount']
export const visitCodes = [
  'kind',
  'status',
  'delegations.0.programme',
  'questions.0.state',
  'sources.0.confidence',
]
export const visitSlugs = [
  'practices',
  'stops.0.unit',
  'questions.0.practice',
  'delegations.0.regionCode',
  'destination.regionCode',
]
export const visitTicks = ['isMadeUp', 'asksPhone', 'delegations.0.isLeaderPublic', 'quotes.0.consent']

export const wrongTexts: Record<string, string> = {
  HTML: 'Pendopo <b>indah</b>',
  script: '<script>alert(1)</script>',
  'an event handler': '<img src=x onerror=alert(1)>',
  'null bytes': 'Pen\u0000dopo',
  'text direction overrides': 'Pen\u202edopo',
  emoji: 'Pendopo 😀',
}
export const wrongDates = ['2026-02-30', '2026-13-01', '17 Maret 2026', '<script>', '0000-00-00', '2026-3-1']
export const wrongTimes = ['25:00', '9.30', 'pagi', '-1:00']
export const wrongCounts = ['-1', '0', '1.5', '1e3', 'tiga', '10000001', '999999999999', '<b>', '５']
export const wrongCodes = ['tidak-ada', '__proto__', 'constructor', '<script>', '😀', 'a\u0000b']
export const wrongAddresses = [
  'javascript:alert(1)',
  'contoh',
  'ftp://contoh.go.id',
  'http://<script>',
  'https://',
]
