import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { systemActor } from '../../src/accounts/account.ts'
import { formats } from '../../src/handouts/format.ts'
import { emptyKit, type KitContent } from '../../src/kits/kit.ts'
import type { KitItem } from '../../src/kits/kitItem.ts'
import type { QuizItem } from '../../src/kits/quiz.ts'
import type { Store } from '../../src/storage/store.ts'
import { appWith } from '../support/app.ts'
import { aPractice } from '../support/builders.ts'
import { fillWithMarked, mark, openMark } from '../support/markedRecords.ts'
import { download } from '../support/officeFile.ts'
import { textsInFile } from '../support/textsInFile.ts'

const photo = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const hiddenPhoto = {
  role: 'photo',
  hash: createHash('sha256').update(photo).digest('hex'),
  name: 'foto.png',
  mediaType: 'image/png',
  bytes: photo.byteLength,
  width: 1,
  height: 1,
  caption: mark,
  credit: mark,
  visibility: 'staff',
} as const

/** A kit of records that hold the mark wherever the public must not see it; the trainer's own draft holds it too. */
async function kitOfMarks(store: Store): Promise<string> {
  const { slugs } = await fillWithMarked(store)
  const [practice] = await store.publishedPractices()
  const visit = (await store.findVisit(slugs[1] ?? ''))?.record
  assert.ok(practice && visit)
  const owner = { kind: 'practice', id: practice.id } as const
  await store.addUpload({ ...hiddenPhoto, owner }, photo, systemActor)
  await store.saveDraft(practice, aPractice({ name: mark, summary: mark, problem: mark }), systemActor)
  const hidden = await store.addPractice(
    aPractice({ name: mark }),
    { slug: null, state: 'draft' },
    systemActor,
  )
  const [visitId, note] = [visit.id, null]
  const items: KitItem[] = [
    { kind: 'practice', practiceId: practice.id, revision: 1, note: openMark },
    { kind: 'practice', practiceId: hidden.id, revision: 1, note },
    { kind: 'visit', visitId, seenAt: visit.updatedAt, note },
    { kind: 'question', practiceId: null, visitId, question: `${mark}?`, note },
    { kind: 'quote', visitId, text: mark, note },
  ]
  const quiz: QuizItem[] = [
    { kind: 'pilihan_ganda', question: openMark, options: ['a', 'b'], right: 1, explanation: mark },
    { kind: 'benar_salah', question: openMark, isTrue: true, explanation: mark },
    { kind: 'isian', question: openMark, accepted: [mark], explanation: mark },
  ]
  const content: KitContent = { ...emptyKit(openMark), items, quiz, areKeysStaffOnly: true }
  const kit = await store.publishKit(await store.addKit(content, null, systemActor), mark, systemActor)
  // Nobody but staff may see what is being worked on.
  await store.saveKit(kit, { ...content, title: mark, description: mark, references: [mark] }, systemActor)
  return kit.slug
}

describe('the public files of a kit', function () {
  this.timeout(120_000)

  it('hold nothing that is hidden in its records, or that its trainer has not published', async () => {
    const app = await appWith()
    const slug = await kitOfMarks(app.store)
    const open = formats.filter(({ needsKeys }) => !needsKeys)
    for (const { name } of open)
      for (const prefix of ['', '/en']) {
        const { body } = await download(app.http, `${prefix}/kits/${slug}/export/${name}`).expect(200)
        const text = await textsInFile(body)
        assert.ok(text.includes(openMark), `${name} shows what is public`)
        assert.ok(!text.includes(mark), `${name} shows what is hidden`)
      }
    for (const { name } of formats.filter(({ needsKeys }) => needsKeys)) {
      const { text } = await app.http.get(`/kits/${slug}/export/${name}`).expect(403)
      assert.match(text, /hanya untuk pengajar/)
      assert.ok(!text.includes(mark))
    }
  })

  it('hold the records’ hidden parts for staff no more, whom they show the answers and the draft', async () => {
    const app = await appWith()
    const slug = await kitOfMarks(app.store)
    const staff = await app.signIn('editor')
    for (const { name } of formats.filter(({ name: one }) => !['bib', 'ris'].includes(one))) {
      const { body } = await download(staff, `/staff/kits/${slug}/export/${name}`).expect(200)
      const text = await textsInFile(body)
      assert.ok(text.includes(mark), `${name} shows the draft`)
      for (const kept of ['notulen', 'catatan', 'Ketua', '0814', 'Kontak', 'Nama', 'Instansi'])
        assert.ok(!text.includes(`${mark} ${kept}`), `${name}: ${kept}`)
    }
  })

  it('hold nothing of a draft for colleagues whose kit it is not', async () => {
    const app = await appWith()
    const slug = await kitOfMarks(app.store)
    const colleague = await app.signIn('trainer')
    const { text } = await colleague.get(`/staff/kits/${slug}/export/md`).expect(200)
    assert.ok(text.includes(`# ${openMark}`), 'what everybody reads')
    assert.ok(!text.includes(`# ${mark}`), 'the draft')
    const owner = await app.addUser('trainer')
    const { published } = (await app.store.findKit(slug))?.record ?? {}
    assert.ok(published)
    const draft = await app.store.addKit(published, null, owner)
    for (const format of ['md', 'pdf', 'scorm'])
      await colleague.get(`/staff/kits/${draft.slug}/export/${format}`).expect(403)
    await (await app.signIn(owner)).get(`/staff/kits/${draft.slug}/export/md`).expect(200)
  })
})
