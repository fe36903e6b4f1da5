import assert from 'node:assert/strict'
import type { Response } from 'supertest'
import { linkActor, systemActor } from '../../src/accounts/account.ts'
import { docxType } from '../../src/papers/paper.ts'
import type { VisitContent } from '../../src/visits/visit.ts'
import { anAdoptionContent } from '../support/adoptionBuilders.ts'
import { appWith } from '../support/app.ts'
import { aDelegation, aPractice, aVisit } from '../support/builders.ts'
import { assertWhole, download, paragraphsOf } from '../support/officeFile.ts'
import { aGuest, aRequestContent, declinedRequest } from '../support/paperRecords.ts'

const now = () => new Date('2026-03-10T03:00:00Z')
const folder = '/staff/visits/kunjungan-contoh/papers'

async function appWithVisit(differs: Partial<VisitContent> = {}) {
  const app = await appWith({ now, practices: [aPractice()] })
  const visit = await app.store.addVisit(aVisit(differs), systemActor, 'kunjungan-contoh')
  return { ...app, visit, staff: await app.signIn('staff') }
}

/** The paragraphs of a paper that is whole. */
function readPaper({ status, headers, body }: Response): string[] {
  assert.equal(status, 200)
  assert.equal(headers['content-type'], docxType)
  assertWhole(body as Buffer)
  return paragraphsOf(body as Buffer)
}

describe('GET /staff/visits/:slug/papers/:name.docx', () => {
  it('gives each paper of the visit as a file with its name', async () => {
    const { staff } = await appWithVisit()
    for (const name of ['susunan_acara', 'daftar_hadir', 'notulen', 'laporan']) {
      const response = await download(staff, `${folder}/${name}.docx`)
      assert.ok(readPaper(response).includes('Pemerintah Kota Bogor'), name)
      const fileName = `${name.replace('_', '-')}-kunjungan-contoh.docx`
      assert.equal(response.headers['content-disposition'], `attachment; filename=${fileName}`)
      assert.equal(response.headers['cache-control'], 'no-store')
    }
  })

  it('is no page for another paper or another visit', async () => {
    const { staff } = await appWithVisit()
    await staff.get(`${folder}/surat_balasan.docx`).expect(404)
    await staff.get(`${folder}/surat_pernyataan.docx`).expect(404)
    await staff.get(`${folder}/__proto__.docx`).expect(404)
    await staff.get(`${folder}/notulen.pdf`).expect(404)
    await staff.get('/staff/visits/tidak-ada/papers/notulen.docx').expect(404)
  })

  it('is for those who edit: not for trainers, nor for whoever is not signed in', async () => {
    const { signIn, reader } = await appWithVisit()
    const trainer = await signIn('trainer')
    await trainer.get(`${folder}/notulen.docx`).expect(403)
    await trainer.get(`${folder}/daftar_hadir.docx?filled=1`).expect(403)
    await reader().get(`${folder}/daftar_hadir.docx?filled=1`).expect(303)
  })

  it('prints the agenda, the stops where there is none, and else rows to fill by hand', async () => {
    const stops = [{ place: 'MPP', unit: null, at: '10:00', speaker: 'Budi', topic: null }]
    const agenda = [{ at: '09:00', title: 'Penerimaan', place: 'Pendopo', speaker: null }]
    const both = await appWithVisit({ stops, agenda, startAt: '08:30' })
    const withBoth = readPaper(await download(both.staff, `${folder}/susunan_acara.docx`))
    for (const text of ['pukul 08.30 sampai selesai', '09.00', 'Penerimaan', 'Lokus yang dikunjungi', 'MPP'])
      assert.ok(withBoth.includes(text), text)
    const few = await appWithVisit({ stops })
    const withStops = readPaper(await download(few.staff, `${folder}/susunan_acara.docx`))
    assert.ok(withStops.includes('Kunjungan ke MPP'))
    assert.ok(!withStops.includes('Lokus yang dikunjungi'))
  })

  it('leaves the attendance list blank: numbers and room to sign, no name of a guest', async () => {
    const delegations = [aDelegation({ plannedCount: 40 })]
    const { staff, store, visit } = await appWithVisit({ delegations })
    await store.addGuest(aGuest(visit.id), linkActor)
    const blank = readPaper(await download(staff, `${folder}/daftar_hadir.docx`))
    assert.ok(blank.includes('Tanda tangan'))
    assert.ok(blank.includes('45.'))
    assert.doesNotMatch(blank.join('\n'), /Siti|Kepala Bidang|0813/)
    assert.equal((await store.audit({ action: 'guest.export_list', limit: 5, skip: 0 })).total, 0)
  })

  it('fills it with the guests when asked, without their phones, and notes that in the audit log', async () => {
    const { staff, store, visit } = await appWithVisit()
    await store.addGuest(aGuest(visit.id), linkActor)
    await store.addGuest(
      aGuest(visit.id, { name: 'Budi Raharjo', isPresent: false, via: 'briefing' }),
      linkActor,
    )
    const response = await download(staff, `${folder}/daftar_hadir.docx?filled=1`)
    const filled = readPaper(response)
    for (const text of ['Siti Aminah', 'Kepala Bidang', 'Hadir', 'Budi Raharjo'])
      assert.ok(filled.includes(text), text)
    assert.doesNotMatch(filled.join('\n'), /0813/)
    assert.match(response.headers['content-disposition'] ?? '', /daftar-hadir-terisi-kunjungan-contoh/)
    const { entries } = await store.audit({ action: 'guest.export_list', limit: 5, skip: 0 })
    assert.equal(entries.length, 1)
    assert.equal(entries[0]?.subject.id, visit.id)
    assert.doesNotMatch(JSON.stringify(entries), /Siti|Budi Raharjo/)
  })

  it('takes a paper that is not the attendance list as it is, whatever the query says', async () => {
    const { staff, store, visit } = await appWithVisit()
    await store.addGuest(aGuest(visit.id), linkActor)
    for (const name of ['notulen', 'laporan', 'susunan_acara']) {
      const text = readPaper(await download(staff, `${folder}/${name}.docx?filled=1`)).join('\n')
      assert.doesNotMatch(text, /Siti Aminah|0813/, name)
    }
    assert.equal((await store.audit({ action: 'guest.export_list', limit: 5, skip: 0 })).total, 0)
  })

  it('writes minutes with counts, what was said, and questions; those turned down are left out', async () => {
    const { staff, store, visit } = await appWithVisit({
      minutes:
        '# Pembukaan\n\n1. Sambutan\n2. Paparan\n\n| Butir | Isi |\n|---|---|\n| Biaya | Rp 1 miliar |',
      delegations: [aDelegation({ plannedCount: 30, actualCount: 28 })],
      questions: [
        {
          question: 'Berapa biayanya?',
          answer: 'Tercatat.',
          answeredBy: 'DPMPTSP',
          practice: 'praktik-contoh',
          state: 'baru',
        },
        { question: 'Pertanyaan buruk?', answer: null, answeredBy: null, practice: null, state: 'ditolak' },
      ],
    })
    await store.addGuest(aGuest(visit.id), linkActor)
    const text = readPaper(await download(staff, `${folder}/notulen.docx`))
    for (const line of [
      '30 orang',
      '1 orang',
      '28 orang',
      'Pembukaan',
      'Sambutan',
      'Rp 1 miliar',
      '1. Berapa biayanya?',
    ])
      assert.ok(text.includes(line), line)
    assert.ok(text.includes('Dijawab oleh DPMPTSP. Praktik: Praktik Contoh'))
    assert.doesNotMatch(text.join('\n'), /Pertanyaan buruk/)
  })

  it('reports what was studied, said with consent, promised and chosen', async () => {
    const quote = { speaker: 'Ketua rombongan', role: null, source: null }
    const { staff, store, visit } = await appWithVisit({
      practices: ['praktik-contoh'],
      quotes: [
        { ...quote, text: 'Boleh dikutip', consent: true },
        { ...quote, text: 'Jangan dikutip', consent: false },
      ],
    })
    const origin = {
      origin: 'visit',
      visitId: visit.id,
      requestId: null,
      stage: 'komitmen',
      on: '2026-03-18',
      note: null,
    } as const
    const contact = { contactName: 'Rahasia Nama', contactPhone: '0812777' }
    await store.addAdoption(anAdoptionContent({ scope: 'Dua kecamatan', ...contact }), origin, systemActor)
    const text = readPaper(await download(staff, `${folder}/laporan.docx`)).join('\n')
    assert.match(text, /Praktik Contoh \(http:\/\/localhost:3000\/practices\/praktik-contoh\)/)
    assert.match(text, /“Boleh dikutip”/)
    assert.match(text, /Komitmen\nDua kecamatan/)
    assert.doesNotMatch(text, /Jangan dikutip|Rahasia|0812777/)
  })

  it('says nothing that is not known: no 0, no null', async () => {
    const { staff } = await appWithVisit({ delegations: [aDelegation()] })
    for (const name of ['susunan_acara', 'daftar_hadir', 'notulen', 'laporan']) {
      const text = readPaper(await download(staff, `${folder}/${name}.docx`)).join('\n')
      assert.doesNotMatch(text, /null|undefined|NaN|\b0 orang/, name)
    }
  })

  it('promises nothing more of a visit that is over', async () => {
    const over = await appWithVisit({ startOn: '2026-03-09' })
    assert.ok(readPaper(await download(over.staff, `${folder}/notulen.docx`)).includes('tidak dicatat'))
    const toCome = await appWithVisit({ startOn: '2026-03-11' })
    const text = readPaper(await download(toCome.staff, `${folder}/susunan_acara.docx`))
    assert.equal(text.filter((line) => line === 'akan kami beritahukan kemudian').length, 2)
  })

  it('stays whole whatever a record holds', async () => {
    const odd = `<w:p>&amp; ]]> {tanda_tangan} **x** ${'z'.repeat(150)}`
    const { staff } = await appWithVisit({
      title: 'Kunjungan Contoh',
      venue: odd,
      purpose: odd,
      minutes: `${'|'.repeat(5000)}\n\n${'panjang '.repeat(2000)}`,
      agenda: [{ at: null, title: odd, place: odd, speaker: odd }],
      delegations: [aDelegation({ leaderName: odd, remark: odd })],
      quotes: [{ text: odd, speaker: odd, role: odd, consent: true, source: null }],
    })
    for (const name of ['susunan_acara', 'daftar_hadir', 'notulen', 'laporan'])
      assert.ok(
        readPaper(await download(staff, `${folder}/${name}.docx`)).some((text) => text.includes(odd)),
        name,
      )
  })

  it('is offered on the visit’s page for staff', async () => {
    const { staff } = await appWithVisit()
    const { text } = await staff.get('/staff/visits/kunjungan-contoh/edit').expect(200)
    for (const path of [
      'susunan_acara.docx',
      'daftar_hadir.docx',
      'daftar_hadir.docx?filled=1',
      'notulen.docx',
      'laporan.docx',
    ])
      assert.ok(text.includes(`href="${folder}/${path}"`), path)
  })
})

describe('GET /staff/requests/:id/papers/surat_balasan.docx', () => {
  const pathOf = ({ id }: { id: string }) => `/staff/requests/${id}/papers/surat_balasan.docx`

  it('answers a request that was accepted, with its day, hours, place and whom to call', async () => {
    const { store, staff } = await appWithVisit()
    const request = await store.addRequest(
      aRequestContent({ letterNo: '800/1', letterDate: '2026-03-02', practices: ['praktik-contoh'] }),
      'web',
      linkActor,
    )
    const content = aVisit({
      status: 'dijadwalkan',
      startAt: '09:00',
      endAt: '11:30',
      venue: 'Pendopo',
      practices: ['praktik-contoh'],
      hostContacts: [{ name: 'Dewi', role: 'protokol', phone: '0333 1' }],
    })
    await store.scheduleRequest(request, { ...content, delegations: [] }, systemActor)
    const response = await download(staff, pathOf(request))
    const text = readPaper(response)
    for (const line of [
      'Yth. Pimpinan Pemerintah Kota Bogor di tempat',
      'Selasa, 17 Maret 2026',
      'pukul 09.00 sampai 11.30',
      'Pendopo',
      '30 orang',
      'Dewi (protokol), 0333 1',
      'Tembusan:',
    ])
      assert.ok(text.includes(line), line)
    assert.match(text.join('\n'), /surat Saudara nomor 800\/1 tanggal 2 Maret 2026.*dapat menerima/)
    assert.match(text.join('\n'), /Praktik Contoh/)
    assert.doesNotMatch(text.join('\n'), /belum dapat menerima|Rina|0812000111/)
    assert.equal(
      response.headers['content-disposition'],
      `attachment; filename=surat-balasan-${request.number}.docx`,
    )
  })

  it('says of one that was declined why, and that it may be asked again', async () => {
    const { store, staff } = await appWithVisit()
    const request = await declinedRequest(store, 'Aula <b>dipakai & penuh.', { secondChoiceOn: '2026-03-24' })
    const text = readPaper(await download(staff, pathOf(request))).join('\n')
    assert.match(text, /belum dapat menerima kunjungan Saudara pada 17 Maret 2026 atau 24 Maret 2026/)
    assert.match(text, /\nAula <b>dipakai & penuh\.\n/)
    assert.match(
      text,
      new RegExp(`permohonan kunjungan Saudara nomor ${request.number} yang kami terima pada 10 Maret 2026`),
    )
    assert.doesNotMatch(text, / dapat menerima kunjungan Saudara dengan/)
  })

  it('is no page while it waits, once it is called off, and of one that does not exist', async () => {
    const { store, staff, signIn } = await appWithVisit()
    const request = await store.addRequest(aRequestContent(), 'web', linkActor)
    await staff.get(pathOf(request)).expect(404)
    await store.cancelRequest(request, 'Batal', linkActor)
    await staff.get(pathOf(request)).expect(404)
    await staff.get(pathOf({ id: 'tidak-ada' })).expect(404)
    await (await signIn('trainer')).get(pathOf(request)).expect(403)
  })
})

describe('the statement of replication', () => {
  async function withAdoption() {
    const app = await appWithVisit()
    const content = anAdoptionContent({
      scope: 'Seluruh kelurahan',
      targetOn: '2026-12-31',
      contactName: 'Rahasia Nama',
    })
    const origin = {
      origin: 'visit',
      visitId: app.visit.id,
      requestId: null,
      stage: 'komitmen',
      on: '2026-03-18',
      note: null,
    } as const
    const adoption = await app.store.addAdoption(content, origin, systemActor)
    const { token } = await app.store.openLink('adoption', adoption.id, null, systemActor)
    return { ...app, adoption, path: `/a/${token}/surat-pernyataan.docx` }
  }

  it('names who replicates what by when; who signs fills in the rest', async () => {
    const { staff, adoption } = await withAdoption()
    const path = `/staff/adoptions/${adoption.id}/papers/surat_pernyataan.docx`
    const response = await download(staff, path)
    const text = readPaper(response)
    for (const line of ['Seluruh kelurahan', '31 Desember 2026', 'Komitmen', 'Yang menyatakan,'])
      assert.ok(text.includes(line), line)
    assert.match(text.join('\n'), /mereplikasi praktik baik Praktik Contoh milik/)
    assert.match(text.join('\n'), /Kunjungan Contoh, Selasa, 17 Maret 2026/)
    assert.doesNotMatch(text.join('\n'), /Rahasia/)
    assert.equal(
      response.headers['content-disposition'],
      'attachment; filename=surat-pernyataan-praktik-contoh-pemerintah-kota-bogor.docx',
    )
    const page = await staff.get(`/staff/adoptions/${adoption.id}`).expect(200)
    assert.ok(page.text.includes(`href="${path}"`))
    await staff.get('/staff/adoptions/tidak-ada/papers/surat_pernyataan.docx').expect(404)
  })

  it('is the adopter’s by its secret link, kept by no cache, and gone with the link', async () => {
    const { reader, store, adoption, path } = await withAdoption()
    const response = await download(reader(), path)
    assert.ok(readPaper(response).includes('Seluruh kelurahan'))
    assert.equal(response.headers['cache-control'], 'private, no-store')
    assert.match(response.headers['x-robots-tag'] ?? '', /noindex/)
    await reader()
      .get(`/a/${'x'.repeat(22)}/surat-pernyataan.docx`)
      .expect(404)
    await store.closeLink('adoption', adoption.id, systemActor)
    await reader().get(path).expect(404)
  })

  it('is not given for a link to something else', async () => {
    const { reader, store, visit } = await withAdoption()
    const { token } = await store.openLink('guests', visit.id, null, systemActor)
    await reader().get(`/a/${token}/surat-pernyataan.docx`).expect(404)
  })
})
