import assert from 'node:assert/strict'
import { HtmlValidate } from 'html-validate'
import { linkActor, systemActor } from '../../src/accounts/account.ts'
import { fillSeed } from '../../src/seed/fillSeed.ts'
import { anAdoptionContent } from '../support/adoptionBuilders.ts'
import { appWith, type TestApp } from '../support/app.ts'
import { answer, someAnswers } from '../support/requestAnswers.ts'
import { aPractice, aVisit } from '../support/builders.ts'
import { aRequest, withRequests } from '../support/requests.ts'
import { aGuest } from '../support/visitingRecords.ts'
import { another, aScheduledDelegation, aWaitingDelegation } from '../support/delegation.ts'

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Layout only: blank lines and the order of attributes do not reach a reader.
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    // Names of fields are dotted: delegations.0.institution.
    'valid-id': 'off',
    'long-title': 'off',
    // A number that is copied must be as it was typed: a dialler knows no other hyphen.
    'tel-non-breaking': 'off',
    'no-inline-style': 'error',
    'require-sri': 'off',
    // A table that scrolls is a region that can take focus, not a section of the text.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    'form-dup-name': ['error', { shared: ['checkbox', 'radio', 'button', 'submit'] }],
  },
})

async function faultsOf(path: string, html: string): Promise<string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${path}:${line} ${ruleId}: ${message}`),
  )
}

async function addressesIn({ http, origin }: TestApp): Promise<string[]> {
  const { text } = await http.get('/sitemap.xml').expect(200)
  return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address = '']) => address.slice(origin.length) || '/',
  )
}

describe('The markup', function () {
  // Some two hundred pages, on a machine that may do other work beside.
  this.timeout(60_000)

  it('of every public page, in both languages, is valid HTML', async () => {
    const app = await appWith()
    await fillSeed(app.store, systemActor)
    const addresses = await addressesIn(app)
    const others = [
      '/search?q=desa',
      '/search?q=xyzzy',
      '/search?q=fesival+sampah',
      '/search?q="bank+sampah"+-festival&verbatim=1&type=visit&region=32.71',
      '/practices?urusan=sosial',
      '/practices/smart-kampung/history',
      '/adoptions?stage=minat&province=75',
      '/adoptions?stage=dihentikan',
      '/compare?ids=smart-kampung',
      '/compare?ids=mal-pelayanan-publik,siswa-asuh-sebaya,tidak-ada&wilayah=75.04',
      '/practices/mal-pelayanan-publik/adopt',
      '/login',
      '/request-visit?practice=smart-kampung',
      '/request-visit/institution',
      '/tidak-ada',
    ]
    const faults: string[] = []
    for (const path of [...addresses, ...others, ...others.map((other) => `/en${other}`)]) {
      const { text } = await app.http.get(path)
      faults.push(...(await faultsOf(path, text)))
    }
    assert.ok(addresses.length > 70, `only ${addresses.length} addresses`)
    assert.deepEqual([...new Set(faults)], [])
  })

  it('of the pages of a visit request, from the first error to the receipt, is valid HTML', async () => {
    const app = await appWith({ now: () => new Date('2026-03-17T03:00:00Z') })
    await fillSeed(app.store, systemActor)
    const answers = someAnswers({ practices: 'smart-kampung' })
    const pages = ['institution', 'programme', 'purpose', 'practices', 'dates', 'contact', 'letter', 'check']
    const faults: string[] = []
    for (const page of pages) {
      faults.push(...(await faultsOf(page, (await answer(app, page, answers).expect(200)).text)))
      const wrong = await answer(app, page, { asked: page === 'check' ? 'dates' : page, batch: '<b>' })
      faults.push(...(await faultsOf(`${page}, wrong`, wrong.text)))
    }
    const receipt = (await answer(app, '', answers).expect(303)).headers['location'] as string
    faults.push(...(await faultsOf('receipt', (await app.http.get(receipt).expect(200)).text)))
    assert.deepEqual(faults, [])
  })

  it('of every staff page is valid HTML', async () => {
    const app = await appWith()
    await fillSeed(app.store, systemActor)
    const admin = await app.signIn('admin')
    const visit = (await app.store.visits())[0]!.slug
    const asked = await withRequests(app)
    const kit = (await app.store.kits())[0]!.slug
    const held = `visit=${(await app.store.publicVisits())[0]!.id}`
    await admin.post('/staff/kits/tray').type('form').send({ add: held }).expect(303)
    const paths = `
      /staff /staff/account /staff/users /staff/site /staff/units /staff/audit /staff/search /staff/search/synonyms
      /staff/practices /staff/practices/new /staff/practices/smart-kampung/edit
      /staff/visits /staff/visits/new /staff/visits/new/full /staff/visits/${visit}/edit
      /staff/visits/new?outgoing=1 /staff/visits?direction=keluar /staff/visit-rules
      /staff/kits/tray /staff/kits/${kit}/choose?find=csr /search?q=csr /practices/smart-kampung /visits/${visit}
      /staff/calendar?month=2026-02 /staff/calendar?week=2026-W07 /en/staff/calendar?week=2026-W01
      /staff/visits/${asked.planned}/log /staff/requests /staff/requests?q=tak-ada /staff/requests/new
      /staff/requests/${asked.waiting} /staff/requests/${asked.waiting}/edit
      /staff/requests/${asked.waiting}/acceptance /staff/requests/${asked.scheduled}`
    const faults: string[] = []
    for (const path of paths.trim().split(/\s+/)) {
      const { text } = await admin.get(path).expect(200)
      faults.push(...(await faultsOf(path, text)))
    }
    assert.deepEqual(faults, [])
  })

  it('of a kit’s staff pages, also with what is wrong in them, is valid HTML', async () => {
    const app = await appWith()
    await fillSeed(app.store, systemActor)
    const admin = await app.signIn('admin')
    const [kit] = await app.store.kits()
    const base = `/staff/kits/${kit!.slug}`
    await app.store.openLink('kit', kit!.id, null, systemActor)
    const pages = [
      '',
      '/objectives',
      '/sessions',
      '/questions',
      '/quiz',
      '/check',
      '/publish',
      '/versions',
      '/versions/1',
    ]
    const faults: string[] = []
    for (const path of ['/staff/kits', '/staff/kits/new', ...pages.map((page) => base + page)])
      faults.push(...(await faultsOf(path, (await admin.get(path).expect(200)).text)))
    const item = { 'quiz.0.kind': 'pilihan_ganda', 'quiz.0.question': 'A?', 'discussion.0.practiceId': 'x' }
    const wrong = { ...item, jp: 'x', 'sessions.0.minutes': 'x', 'indicators.0.text': 'x', slug: '<b>' }
    for (const path of [
      '/staff/kits',
      ...['/objectives', '/sessions', '/questions', '/quiz', '/withdrawal', '/address'].map(
        (page) => base + page,
      ),
    ]) {
      const { text } = await admin.post(path).type('form').send(wrong).expect(422)
      faults.push(...(await faultsOf(`POST ${path}`, text)))
    }
    assert.deepEqual(faults, [])
  })

  it('of the pages of the day, for guests and for staff, is valid HTML', async () => {
    const app = await appWith({ now: () => new Date('2026-03-17T03:00:00Z'), practices: [aPractice()] })
    const question = { question: 'Jam buka?', answer: 'Delapan.', answeredBy: null, practice: null } as const
    const questions = [{ ...question, state: 'ditinjau' } as const]
    const visit = await app.store.addVisit(aVisit({ status: 'dijadwalkan', questions }), systemActor)
    const guest = await app.store.addGuest(aGuest(visit.id, { isPresent: false }), linkActor)
    const request = await app.store.addRequest(aRequest({ contactName: 'Siti' }), 'web', linkActor)
    const { token } = await app.store.openLink('guests', visit.id, null, systemActor)
    const admin = await app.signIn('admin')
    const base = `/staff/visits/${visit.slug}`
    const paths = `/g/${token} /en/g/${token} /g/${token}/thanks ${base}/guests ${base}/guests/poster
      /staff/guests/${guest.id} ${base}/questions ${base}/questions/1 /staff/people?q=siti /staff/people?q=x
      /staff/people/guests/${guest.id} /staff/people/requests/${request.id}`
    const faults: string[] = []
    for (const path of paths.trim().split(/\s+/)) {
      const { text } = await admin.get(path).expect(200)
      faults.push(...(await faultsOf(path, text)))
    }
    for (const path of [`/g/${token}`, `${base}/guests`, `${base}/questions`, `${base}/quotes`]) {
      const { text } = await admin.post(path).type('form').send({}).expect(422)
      faults.push(...(await faultsOf(`POST ${path}`, text)))
    }
    assert.deepEqual(faults, [])
  })

  it('of what the host’s own officials brought home is valid HTML', async () => {
    const app = await appWith({ now: () => new Date('2026-11-24T03:00:00Z') })
    const destination = { institution: 'Pemerintah Kabupaten Sleman', regionCode: '34.04' }
    const visit = await app.store.addVisit(aVisit({ destination }), systemActor)
    const path = `/staff/visits/${visit.slug}/follow-up`
    const admin = await app.signIn('admin')
    const send = (fields: object) => admin.post(path).type('form').send(fields)
    await send({ name: 'Satu Meja', summary: 'Semua izin.', choice: 'minat', plan: 'Belajar.' }).expect(303)
    const pages = [await admin.get(`${path}?done=learned`), await admin.get(`/en${path}`), await send({})]
    const faults = await Promise.all(pages.map(({ status, text }) => faultsOf(`${path} (${status})`, text)))
    assert.deepEqual(faults.flat(), [])
  })

  it('of an adoption’s pages, for staff and for its adopter, is valid HTML', async () => {
    const app = await appWith({ now: () => new Date('2026-11-24T03:00:00Z'), practices: [aPractice()] })
    const content = anAdoptionContent({ targetOn: '2026-11-01', contactEmail: 'ratna@contoh.go.id' })
    const first = {
      origin: 'staff',
      visitId: null,
      requestId: null,
      stage: 'minat',
      on: '2026-01-28',
    } as const
    const adoption = await app.store.addAdoption(content, { ...first, note: null }, systemActor)
    const evidence = [{ kind: 'pks', title: 'PKS', url: 'https://contoh.go.id', uploadId: null } as const]
    const event = { on: '2026-11-01', stage: 'adaptasi', note: 'Ya.', evidence, isFromAdopter: true } as const
    await app.store.addAdoptionEvent(adoption, { ...event, evidence: [...evidence] }, linkActor)
    const { token } = await app.store.openLink('adoption', adoption.id, null, systemActor)
    const admin = await app.signIn('admin')
    const faults: string[] = []
    const one = `/staff/adoptions/${adoption.id}`
    for (const path of [
      '/staff/adoptions',
      '/staff/adoptions/new',
      one,
      `${one}/edit`,
      `${one}/letters/overdue`,
    ]) {
      faults.push(...(await faultsOf(path, (await admin.get(path).expect(200)).text)))
    }
    faults.push(...(await faultsOf('/a', (await app.http.get(`/a/${token}`).expect(200)).text)))
    assert.deepEqual(faults, [])
  })

  it('of a delegation’s pages, for staff and by its link, is valid HTML', async () => {
    const app = await appWith({ now: () => new Date('2026-03-17T03:00:00Z'), practices: [aPractice()] })
    const waiting = await aWaitingDelegation(app)
    const studied = ['praktik-contoh']
    const wrong = { 'taken.0.practice': 'praktik-contoh' }
    const { path, visit, send } = await aScheduledDelegation(app, {
      practices: studied,
      delegations: [another],
    })
    const parts = ['', '/participants', '/questions', '/follow-up', '/survey'].map((part) => path + part)
    const admin = await app.signIn('admin')
    const staff = ['delegations', 'follow-up', 'follow-up/1'].map(
      (part) => `/staff/visits/${visit.slug}/${part}`,
    )
    const faults: string[] = []
    for (const one of [waiting.path, ...parts, ...parts.map((part) => `/en${part}`)])
      faults.push(...(await faultsOf(one, (await app.http.get(one).expect(200)).text)))
    faults.push(...(await faultsOf('as typed', (await send('follow-up', wrong).expect(422)).text)))
    await send('survey', { usefulness: '4', missing: 'Waktu.' }).expect(303)
    for (const one of [...staff, '/staff/surveys'])
      faults.push(...(await faultsOf(one, (await admin.get(one).expect(200)).text)))
    assert.deepEqual(faults, [])
  })
})
