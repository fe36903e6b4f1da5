import sharp from 'sharp'
import { systemActor } from '../../src/accounts/account.ts'
import { emptyKit } from '../../src/kits/kit.ts'
import { isPublic, type PublishedPractice } from '../../src/practices/practice.ts'
import type { Store } from '../../src/storage/store.ts'
import { acceptFile } from '../../src/uploads/acceptedFile.ts'
import { newUpload } from '../../src/uploads/newUpload.ts'

/** A published kit of so many practices, all questions of which are its quiz; returns its slug. */
export async function addKitOf(count: number, photos: number, store: Store): Promise<string> {
  const practices = await enoughPractices(count, store)
  for (const [index, practice] of practices.entries())
    for (let photo = 0; photo < photos; photo += 1) await addPhoto(practice, `${index} ${photo}`, store)
  const kit = await store.addKit(
    {
      ...emptyKit('Tolok ukur berkas paket'),
      programme: 'pkp',
      subject: 'Uji ukuran',
      jp: 6,
      outcome: 'Peserta mampu membandingkan praktik.',
      indicators: [{ level: 'menganalisis', text: 'Membandingkan praktik' }],
      items: practices.map(({ id }) => ({ kind: 'practice', practiceId: id, revision: 1, note: null })),
      discussion: practices.map(({ id, published: { name } }) => ({
        text: `Apa yang berbeda dari ${name} di daerah Anda?`,
        checklist: ['Dasar hukum', 'Orang', 'Anggaran'],
        practiceId: id,
      })),
      quiz: practices.map(({ published: { name } }) => ({
        kind: 'benar_salah',
        question: `${name} adalah praktik pemerintah daerah.`,
        isTrue: true,
        explanation: null,
      })),
      isMadeUp: true,
    },
    null,
    systemActor,
  )
  return (await store.publishKit(kit, null, systemActor)).slug
}

/** Those of the seed, and made-up copies of them beyond. */
async function enoughPractices(count: number, store: Store): Promise<PublishedPractice[]> {
  const seeded = await store.publishedPractices()
  const all = seeded.slice(0, count)
  for (let index = 0; all.length < count; index += 1) {
    const original = seeded[index % seeded.length]
    if (!original) throw new Error('the seed has no practices')
    const content = { ...original.published, name: `${original.published.name} ${index}`, isMadeUp: true }
    const added = await store.addPractice(content, { slug: null, state: 'published' }, systemActor)
    if (isPublic(added)) all.push(added)
  }
  return all
}

/** As large as a phone's, with enough in it that it does not become small by itself. */
async function addPhoto({ id }: PublishedPractice, caption: string, store: Store): Promise<void> {
  const noise = { type: 'gaussian', mean: 128, sigma: 18 } as const
  const drawn = await sharp({ create: { width: 1600, height: 1067, channels: 3, background: '#888', noise } })
    .blur(2)
    .jpeg()
    .toBuffer()
  const file = await acceptFile(drawn, `foto ${caption}.jpg`)
  if (!file) throw new Error('the photo was not accepted')
  const owner = { kind: 'practice', id } as const
  const as = { owner, role: 'photo', caption: `Foto ${caption}`, credit: null, visibility: 'public' } as const
  await store.addUpload(newUpload(file, as), file.bytes, systemActor)
}
