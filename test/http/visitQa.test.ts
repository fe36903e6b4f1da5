import assert from 'node:assert/strict'
import { systemActor } from '../../src/accounts/account.ts'
import type { Question } from '../../src/practices/question.ts'
import { appWith } from '../support/app.ts'
import { aPractice, aVisit } from '../support/builders.ts'

const asked: Question = {
  question: 'Berapa biaya membangun Mal Pelayanan Publik?',
  answer: 'Sekitar Rp 1 miliar.',
  answeredBy: 'Kepala DPMPTSP',
  practice: null,
  state: 'terbit',
}

async function appWithQuestions(questions: Question[] = []) {
  const app = await appWith({ practices: [aPractice({ name: 'Mal Pelayanan Publik', questions: [asked] })] })
  const visit = await app.store.addVisit(
    aVisit({ practices: ['mal-pelayanan-publik'], questions }),
    systemActor,
  )
  const staff = await app.signIn('staff')
  return { ...app, visit, staff, path: `/staff/visits/${visit.slug}/questions` }
}

describe('questions noted down on the day', () => {
  it('are kept with their practice, wait for review, and are public only when an editor has published them', async () => {
    const app = await appWithQuestions()
    const { staff, store, visit, path } = app
    const form = { question: 'Siapa pengelolanya?', answer: 'DPMPTSP.', practice: 'mal-pelayanan-publik' }
    await staff
      .post(path)
      .type('form')
      .send({ ...form, answeredBy: '', action: 'save' })
      .expect(303)
    const noted = await store.visit(visit.id)
    assert.deepEqual(noted?.questions, [{ ...form, answeredBy: null, state: 'ditinjau' }])
    const practicePath = '/practices/mal-pelayanan-publik'
    assert.doesNotMatch((await app.reader().get(practicePath)).text, /Siapa pengelolanya/)

    const version = noted?.version
    await staff.post(`${path}/1/publication`).type('form').send({ version }).expect(403)
    const editor = await app.signIn('editor')
    assert.match((await editor.get(path)).text, /Terbitkan/)
    await editor.post(`${path}/1/publication`).type('form').send({ version }).expect(303)
    assert.match((await app.reader().get(practicePath)).text, /Siapa pengelolanya/)
  })

  it('offer the answer to a question that was asked before, as JSON and without JavaScript', async () => {
    const { staff, store, visit, path } = await appWithQuestions()
    const question = 'berapa biayanya membangun mal pelayanan'
    const { body } = await staff.get(`${path}/similar`).query({ q: question }).expect(200)
    assert.deepEqual(
      body.map(({ answer }: Question) => answer),
      ['Sekitar Rp 1 miliar.'],
    )
    const page = await staff.post(path).type('form').send({ question, action: 'similar' }).expect(200)
    assert.match(page.text, /Pernah ditanyakan/)
    const taken = await staff.post(path).type('form').send({ question, use: '1' }).expect(200)
    assert.match(taken.text, /<textarea[^>]* name="answer"[^>]*>\s*Sekitar Rp 1 miliar\.<\/textarea>/)
    assert.deepEqual((await store.visit(visit.id))?.questions, [])
  })

  it('offer nothing that nobody has published', async () => {
    const draft: Question = { ...asked, question: 'Apakah gedung disewa?', state: 'ditinjau' }
    const { staff, path } = await appWithQuestions([draft])
    const { body } = await staff.get(`${path}/similar`).query({ q: 'apakah gedung disewa' })
    assert.deepEqual(body, [])
  })

  it('that were sent ahead are answered, and wait for review', async () => {
    const ahead: Question = {
      question: 'Jam buka?',
      answer: null,
      answeredBy: null,
      practice: null,
      state: 'baru',
    }
    const { staff, store, visit, path } = await appWithQuestions([ahead])
    assert.match((await staff.get(path).expect(200)).text, /Belum dijawab/)
    const form = { question: 'Jam buka?', answer: 'Pukul 8.', answeredBy: '', practice: '', version: 1 }
    await staff.post(`${path}/1`).type('form').send(form).expect(303)
    const [question] = (await store.visit(visit.id))?.questions ?? []
    assert.deepEqual([question?.answer, question?.state], ['Pukul 8.', 'ditinjau'])
  })

  it('are shown with both texts when someone else has changed the visit since', async () => {
    const { staff, store, visit, path } = await appWithQuestions([asked])
    await store.saveVisit(visit, { ...visit, questions: [{ ...asked, answer: 'Rp 2 miliar.' }] }, systemActor)
    const form = { question: asked.question, answer: 'Rp 3 miliar.', version: 1 }
    const { text } = await staff.post(`${path}/1`).type('form').send(form).expect(409)
    assert.match(text, /Rp 2 miliar\.<\/td><td>Rp 3 miliar\./)
  })

  it('are shown again as typed without a question', async () => {
    const { staff, path } = await appWithQuestions()
    const { text } = await staff.post(path).type('form').send({ question: '', answer: 'Ya.' }).expect(422)
    assert.match(text, />\s*Ya\.<\/textarea>/)
    await staff.get(`${path}/9`).expect(404)
  })
})

describe('a quote noted down on the day', () => {
  it('needs consent or a source', async () => {
    const { staff, store, visit } = await appWithQuestions()
    const path = `/staff/visits/${visit.slug}/quotes`
    const form = { text: 'Luar biasa.', speaker: 'Ani', role: '', source: '' }
    const { text } = await staff.post(path).type('form').send(form).expect(422)
    assert.match(text, /dengan persetujuan orangnya atau dengan sumbernya/)
    assert.deepEqual((await store.visit(visit.id))?.quotes, [])
    await staff
      .post(path)
      .type('form')
      .send({ ...form, consent: 'on' })
      .expect(303)
    await staff
      .post(path)
      .type('form')
      .send({ ...form, source: 'Radar, 1 Maret' })
      .expect(303)
    assert.equal((await store.visit(visit.id))?.quotes.length, 2)
  })
})
