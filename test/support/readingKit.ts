import { systemActor } from '../../src/accounts/account.ts'
import { emptyKit, type Kit, type KitContent } from '../../src/kits/kit.ts'
import type { Store } from '../../src/storage/store.ts'

/** A kit of all practices and visits that the public sees, with everything that one can hold. Made up. */
export async function aFullKit(store: Store, differs: Partial<KitContent> = {}): Promise<KitContent> {
  const practices = await store.publishedPractices()
  const visits = await store.publicVisits()
  const [first] = practices
  return {
    ...emptyKit('Kerja tim: belajar dari contoh'),
    programme: 'diklatpim_4',
    subject: 'Kerja tim',
    jp: 6,
    description: 'Tentang cara bekerja bersama.\nDua paragraf.',
    outcome: 'Peserta mampu menyusun rencana kerja tim.',
    indicators: [{ level: 'menganalisis', text: 'Membandingkan tiga cara bermitra' }],
    items: [
      ...practices.map(({ id: practiceId }) => ({
        kind: 'practice' as const,
        practiceId,
        revision: 1,
        note: 'Perhatikan mitranya.',
      })),
      ...visits.map(({ id: visitId, updatedAt: seenAt }) => ({
        kind: 'visit' as const,
        visitId,
        seenAt,
        note: null,
      })),
    ],
    sessions: [
      {
        title: 'Mengenal kerja tim',
        topics: 'Pengertian\nSyarat',
        methods: ['ceramah', 'diskusi'],
        media: 'Lembar kerja',
        minutes: 270,
        steps: [{ phase: 'inti', facilitator: 'Mendampingi', participants: null, minutes: 270 }],
      },
    ],
    discussion: [
      { text: 'Prasyarat mana yang ada?', checklist: ['Regulasi', 'Petugas'], practiceId: first?.id ?? null },
    ],
    quiz: [
      {
        kind: 'pilihan_ganda',
        question: 'Kapan mulai?',
        options: ['2011', '2013'],
        right: 1,
        explanation: 'Uji coba dimulai pada 2013.',
      },
      { kind: 'benar_salah', question: 'Hanya untuk warga kota.', isTrue: false, explanation: null },
      { kind: 'isian', question: 'Siapa mitranya?', accepted: ['Badan Contoh'], explanation: null },
    ],
    references: ['Undang-Undang Contoh Nomor 1 Tahun 2000.'],
    ...differs,
  }
}

export async function addFullKit(store: Store, differs: Partial<KitContent> = {}): Promise<Kit> {
  return store.addKit(await aFullKit(store, differs), null, systemActor)
}

export async function publishFullKit(store: Store, differs: Partial<KitContent> = {}): Promise<Kit> {
  return store.publishKit(await addFullKit(store, differs), null, systemActor)
}
