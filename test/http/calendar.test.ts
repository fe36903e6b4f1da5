import assert from 'node:assert/strict'
import { startingRules } from '../../src/host/visitRules.ts'
import { appWith, type TestApp } from '../support/app.ts'
import { aDelegation, aVisit } from '../support/builders.ts'
import { icsEvents, icsLines } from '../support/icsLines.ts'
import { aRequest } from '../support/requests.ts'

const november = { now: () => new Date('2026-11-24T03:00:00Z') }
const someone = { id: 'u1', name: 'Sri', role: 'staff' } as const
const planned = aVisit({
  title: 'Bogor datang',
  startOn: '2026-12-07',
  startAt: '09:00',
  status: 'dijadwalkan',
})

describe('/staff/calendar', () => {
  it('shows the month of today, its visits and where else one can go', async () => {
    const { signIn } = await appWith({ ...november, visits: [{ ...planned, startOn: '2026-11-26' }] })
    const { text } = await (await signIn('staff')).get('/staff/calendar').expect(200)
    assert.match(text, /<h1>Kalender kunjungan November 2026<\/h1>/)
    assert.match(text, /href="\/visits\/2026-11-26-bogor-datang"/)
    assert.match(text, /Dijadwalkan · mulai pukul 09\.00/)
    assert.match(text, /<th scope="col">Senin<\/th>/)
    assert.match(text, /<th scope="row"><a href="\/staff\/calendar\?week=2026-W48" aria-label="Pekan ke-48">/)
    for (const month of ['2026-10', '2026-12']) assert.match(text, new RegExp(`calendar\\?month=${month}"`))
  })

  it('shows a month or a week that is asked for, and today for one that is none', async () => {
    const { signIn } = await appWith({ ...november, visits: [planned] })
    const staff = await signIn('staff')
    await staff.get('/staff/calendar?month=2026-12').expect(200, /Bogor datang/)
    const week = await staff.get('/staff/calendar?week=2026-W50').expect(200)
    assert.match(week.text, /<h1>Kalender kunjungan pekan ke-50, 7–13 Desember 2026<\/h1>/)
    assert.match(week.text, /<th scope="row"><time datetime="2026-12-07">Senin, 7 Desember 2026<\/time>/)
    assert.match(week.text, /Pemerintah Kota Bogor/)
    for (const query of ['month=2026-13', 'week=2026-W99', 'month=%3Cscript%3E', 'week=', 'month=9999-12'])
      await staff.get(`/staff/calendar?${query}`).expect(200, /Kalender kunjungan November 2026/)
  })

  it('says of each visit in words what it is', async () => {
    const on = { startOn: '2026-12-10' }
    const visits = [
      aVisit({ ...on, title: 'Usulan', status: 'diajukan' }),
      aVisit({ ...on, title: 'Batal', status: 'dibatalkan' }),
      aVisit({
        ...on,
        title: 'Pergi',
        status: 'selesai',
        destination: { institution: 'LAN', regionCode: null },
      }),
    ]
    const { signIn } = await appWith({ ...november, visits })
    const { text } = await (await signIn('staff')).get('/staff/calendar?month=2026-12').expect(200)
    assert.match(
      text,
      /href="\/staff\/visits\/2026-12-10-usulan\/edit"><strong lang="id">Usulan<\/strong> <span>Diajukan</,
    )
    assert.match(text, /Pergi<\/strong> <span>Selesai · Kunjungan keluar</)
    assert.doesNotMatch(text, /Batal/)
  })

  it('marks the days that requests wish for, holidays, and days above the limit', async () => {
    const { signIn, store } = await appWith({
      ...november,
      visits: [{ ...planned, delegations: [aDelegation(), aDelegation()] }],
    })
    const holidays = [{ on: '2026-12-25', name: 'Hari Raya Natal' }]
    await store.saveVisitRules(1, { ...startingRules, holidays, mostDelegationsADay: 1 }, someone)
    const asked = await store.addRequest(
      aRequest({ institution: 'Pemkab Blitar', firstChoiceOn: '2026-12-14', secondChoiceOn: '2026-12-15' }),
      'web',
      someone,
    )
    const { text } = await (await signIn('staff')).get('/staff/calendar?month=2026-12').expect(200)
    assert.match(text, new RegExp(`class="entry faint" href="/staff/requests/${asked.id}"`))
    assert.match(text, /Permohonan, pilihan pertama/)
    assert.match(text, /Permohonan, pilihan kedua/)
    assert.match(text, /Libur: Hari Raya Natal/)
    assert.match(text, /2 rombongan, batas 1/)
    assert.doesNotMatch(text, /Daftar hari libur masih kosong/)
  })

  it('leads a trainer to nothing that a trainer may not open, nor to the secret address', async () => {
    const { signIn, store } = await appWith({
      ...november,
      visits: [aVisit({ title: 'Usulan', startOn: '2026-12-10', status: 'diajukan' })],
    })
    await store.addRequest(aRequest({ firstChoiceOn: '2026-12-14' }), 'web', someone)
    await store.openLink('calendar', 'host', null, someone)
    const trainer = await signIn('trainer')
    const { text } = await trainer.get('/staff/calendar?month=2026-12').expect(200)
    assert.match(text, /<div class="entry warn"><strong lang="id">Usulan/)
    assert.doesNotMatch(text, /href="\/staff\/(requests|visits\/2026)|\.ics/)
    await trainer.post('/staff/calendar/link').expect(403)
  })
})

describe('the calendar feed', () => {
  let app: TestApp
  beforeEach(async () => {
    app = await appWith({
      ...november,
      visits: [
        planned,
        aVisit({ title: 'Dulu', startOn: '2020-01-01' }),
        aVisit({ title: 'Usulan', startOn: '2026-12-10', status: 'diajukan' }),
        aVisit({ title: 'Ditolak', startOn: '2026-12-11', status: 'ditolak' }),
        aVisit({ title: 'Batal', startOn: '2026-12-12', status: 'dibatalkan' }),
      ],
    })
  })

  const pathIn = (text: string) =>
    /<p class="secret">[^<]*?(\/calendar\/[\w-]{22}\.ics)<\/p>/.exec(text)?.[1] ?? ''

  it('is made, renewed and closed by staff', async () => {
    const staff = await app.signIn('staff')
    assert.equal(pathIn((await staff.get('/staff/calendar')).text), '')
    const made = await staff.post('/staff/calendar/link').expect(303)
    const first = pathIn((await staff.get(made.headers['location'] ?? '')).text)
    await app.reader().get(first).expect(200)

    await staff.post('/staff/calendar/link').expect(303)
    const second = pathIn((await staff.get('/staff/calendar')).text)
    assert.notEqual(second, first)
    await app.reader().get(first).expect(404)
    await app.reader().get(second).expect(200)

    await staff.post('/staff/calendar/link-closing').expect(303)
    await app.reader().get(second).expect(404)
    assert.equal(pathIn((await staff.get('/staff/calendar')).text), '')
    const { entries } = await app.store.audit({ limit: 9, skip: 0 })
    assert.deepEqual(
      entries.filter(({ subject }) => subject.type === 'link').map(({ action }) => action),
      ['link.close', 'link.open', 'link.open'],
    )
    assert.doesNotMatch(JSON.stringify(entries), new RegExp(second.slice(10, 32)))
  })

  it('holds what is planned and what was called off, of the last year on', async () => {
    const { token } = await app.store.openLink('calendar', 'host', null, someone)
    const { text, headers } = await app.reader().get(`/calendar/${token}.ics`).expect(200)
    assert.equal(headers['content-type'], 'text/calendar; charset=utf-8')
    assert.match(headers['cache-control'] ?? '', /no-store/)
    assert.match(headers['x-robots-tag'] ?? '', /noindex/)
    assert.deepEqual(
      icsEvents(text).map((event) => [event.get('SUMMARY'), event.get('STATUS')]),
      [
        ['Kunjungan dibatalkan: Batal', 'CANCELLED'],
        ['Bogor datang', 'CONFIRMED'],
      ],
    )
  })

  it('answers a guess like a closed one, and no longer after many', async () => {
    const guess = () => app.reader().get(`/calendar/${'x'.repeat(22)}.ics`)
    for (let time = 0; time < 30; time++) await guess().expect(404)
    await guess().expect(429)
    await app.reader().get('/calendar/x.ics').expect(429)
  })
})

describe('a visit as a file for a calendar', () => {
  const path = '/visits/2026-12-07-bogor-datang/visit.ics'

  it('is offered on the page of a visit that is ahead', async () => {
    const { http } = await appWith({ ...november, visits: [planned, aVisit({ startOn: '2026-03-17' })] })
    await http.get('/visits/2026-12-07-bogor-datang').expect(200, new RegExp(`href="${path}"`))
    const past = await http.get('/visits/2026-03-17-kunjungan-contoh').expect(200)
    assert.doesNotMatch(past.text, /visit\.ics/)
    const { text, headers } = await http.get(path).expect(200)
    assert.equal(headers['content-disposition'], 'attachment; filename=kunjungan-2026-12-07.ics')
    assert.ok(icsLines(text).includes('METHOD:PUBLISH'))
    assert.equal(icsEvents(text)[0]?.get('DTSTART'), '20261207T020000Z')
  })

  it('is called off, with a higher sequence, once the visit is', async () => {
    const { http, store } = await appWith({ ...november, visits: [planned] })
    const [visit] = await store.visits()
    assert.ok(visit)
    const [before] = icsEvents((await http.get(path)).text)
    await store.saveVisit(visit, { ...planned, status: 'dibatalkan' }, someone)
    const { text } = await http.get(path).expect(200)
    const [after] = icsEvents(text)
    assert.ok(icsLines(text).includes('METHOD:CANCEL'))
    assert.equal(after?.get('UID'), before?.get('UID'))
    assert.ok(Number(after?.get('SEQUENCE')) > Number(before?.get('SEQUENCE')))
    assert.doesNotMatch(text, /Bogor/)
  })

  it('is none of a visit that the public never saw', async () => {
    const visits = (['diajukan', 'ditelaah', 'ditolak'] as const).map((status) =>
      aVisit({ ...planned, title: status, status }),
    )
    const { http } = await appWith({ ...november, visits })
    for (const { title } of visits) await http.get(`/visits/2026-12-07-${title}/visit.ics`).expect(404)
    await http.get('/visits/tidak-ada/visit.ics').expect(404)
  })

  it('comes by the secret link of a delegation, until it no longer comes', async () => {
    const { reader, store } = await appWith(november)
    const asked = await store.addRequest(aRequest({ contactName: 'PRIBADI' }), 'web', someone)
    const { token } = await store.openLink('request', asked.id, null, someone)
    const file = `/v/${token}/visit.ics`
    await reader().get(file).expect(404)
    const { request, visit } = await store.scheduleRequest(asked, { ...planned, delegations: [] }, someone)
    const { text } = await reader().get(file).expect(200)
    assert.doesNotMatch(text, /PRIBADI/)
    assert.equal(icsEvents(text)[0]?.get('UID'), `visit-${visit.id}@tiru`)
    const other = await store.addRequest(aRequest({ institution: 'LAN' }), 'web', someone)
    const { visit: shared } = await store.joinVisit(other, visit, someone)
    await store.cancelRequest(request, 'Berhalangan', someone)
    const off = await reader().get(file).expect(200)
    assert.ok(icsLines(off.text).includes('METHOD:CANCEL'))
    assert.equal(icsEvents(off.text)[0]?.get('UID'), `visit-${shared.id}@tiru`)
    await reader()
      .get(`/v/${'x'.repeat(22)}/visit.ics`)
      .expect(404)
  })
})
