import { createHash } from 'node:crypto'
import { linkActor, systemActor } from '../../src/accounts/account.ts'
import type { Upload, Visibility } from '../../src/uploads/upload.ts'
import { anAdoptionContent } from '../support/adoptionBuilders.ts'
import { appWith } from '../support/app.ts'
import { aPractice } from '../support/builders.ts'

/** An adoption with a file as evidence of an event that its adopter has reported. */
async function reportedWithFile({ isPublic, visibility }: { isPublic: boolean; visibility: Visibility }) {
  const app = await appWith({ practices: [aPractice()] })
  const { store } = app
  const options = {
    origin: 'staff',
    visitId: null,
    requestId: null,
    stage: 'komitmen',
    on: '2026-01-01',
  } as const
  const adoption = await store.addAdoption(
    anAdoptionContent({ isPublic }),
    { ...options, note: null },
    systemActor,
  )
  const bytes = Buffer.from('%PDF-1.4 bukti')
  const file = await store.addUpload(
    {
      owner: { kind: 'adoption', id: adoption.id },
      role: 'attachment',
      hash: createHash('sha256').update(bytes).digest('hex'),
      name: 'pks.pdf',
      mediaType: 'application/pdf',
      bytes: bytes.byteLength,
      width: null,
      height: null,
      caption: null,
      credit: null,
      visibility,
    },
    bytes,
    linkActor,
  )
  const evidence = [{ kind: 'pks', title: 'PKS', url: null, uploadId: file.id } as const]
  const reported = await store.addAdoptionEvent(
    adoption,
    { on: '2026-02-01', stage: 'adaptasi', note: null, evidence, isFromAdopter: true },
    linkActor,
  )
  const accept = () =>
    store.reviewAdoptionEvent(
      reported,
      reported.events.at(-1)?.id ?? '',
      { isAccepted: true, note: null },
      systemActor,
    )
  return { app, accept, path: pathOf(file) }
}

const pathOf = ({ hash, name }: Upload) => `/files/${hash}/${name}`

describe('a file that is evidence', () => {
  it('is for everyone once its event is accepted, of an adoption that may be named', async () => {
    const { app, accept, path } = await reportedWithFile({ isPublic: true, visibility: 'public' })
    await app.reader().get(path).expect(404)
    await accept()
    await app.reader().get(path).expect(200)
  })

  it('is not while its adopter does not agree to be named', async () => {
    const { app, accept, path } = await reportedWithFile({ isPublic: false, visibility: 'public' })
    await accept()
    await app.reader().get(path).expect(404)
  })

  it('is not when staff keep it to themselves', async () => {
    const { app, accept, path } = await reportedWithFile({ isPublic: true, visibility: 'staff' })
    await accept()
    await app.reader().get(path).expect(404)
  })

  it('is fetched by those who handle it, and not by trainers', async () => {
    const { app, path } = await reportedWithFile({ isPublic: true, visibility: 'staff' })
    await (await app.signIn('staff')).get(path).expect(200)
    await (await app.signIn('trainer')).get(path).expect(404)
  })
})

describe("a request's letter", () => {
  it('is never for everyone, whatever is said of it', async () => {
    const { store, reader, signIn } = await appWith()
    const request = await aRequest(store)
    const bytes = Buffer.from('%PDF-1.4 surat')
    const letter = await store.addUpload(
      {
        owner: { kind: 'request', id: request.id },
        role: 'attachment',
        hash: createHash('sha256').update(bytes).digest('hex'),
        name: 'surat.pdf',
        mediaType: 'application/pdf',
        bytes: bytes.byteLength,
        width: null,
        height: null,
        caption: null,
        credit: null,
        visibility: 'public',
      },
      bytes,
      linkActor,
    )
    await reader().get(pathOf(letter)).expect(404)
    await (await signIn('trainer')).get(pathOf(letter)).expect(404)
    await (await signIn('staff')).get(pathOf(letter)).expect(200)
  })
})

async function aRequest(store: Awaited<ReturnType<typeof appWith>>['store']) {
  return store.addRequest(
    {
      institution: 'Pemerintah Kota Bogor',
      regionCode: '32.71',
      kind: 'studi_tiru',
      programme: null,
      batch: null,
      purpose: 'Belajar.',
      topics: null,
      practices: [],
      firstChoiceOn: '2026-12-01',
      secondChoiceOn: null,
      plannedCount: null,
      leaderName: null,
      leaderPosition: null,
      letterNo: null,
      letterDate: null,
      contactName: null,
      contactPhone: null,
      contactEmail: null,
    },
    'web',
    linkActor,
  )
}
