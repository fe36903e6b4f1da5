import type { TestApp } from './app.ts'

/** What someone answers who asks for a visit; give only what matters to the case. */
export function someAnswers(differs: Record<string, string> = {}): Record<string, string> {
  return {
    institution: 'Pemerintah Kota Bogor',
    kind: 'studi_tiru',
    programme: '',
    batch: '',
    purpose: 'Belajar menata festival.',
    topics: '',
    practices: '',
    firstChoiceOn: '2026-04-20',
    secondChoiceOn: '',
    plannedCount: '30',
    contactName: 'Sri Wahyuni',
    contactPhone: '0812 3456 7890',
    contactEmail: '',
    leaderName: '',
    leaderPosition: '',
    letterNo: '',
    letterDate: '',
    ...differs,
  }
}

/** Posts a page of the form. */
export function answer({ http, origin }: Pick<TestApp, 'http' | 'origin'>, page: string, body: object) {
  const path = page === '' ? '/request-visit' : `/request-visit/${page}`
  return http.post(path).set('Origin', origin).type('form').send(body)
}
