import assert from 'node:assert/strict'
import type { Site } from '../../../src/host/site.ts'
import type { Link } from '../../../src/links/link.ts'
import type { VisitRequest } from '../../../src/requests/request.ts'
import { answerTo, type AnswerGround } from '../../../src/requests/staffAnswers.ts'
import type { Visit } from '../../../src/visits/visit.ts'
import { aVisit } from '../../support/builders.ts'
import { aRequest } from '../../support/requests.ts'

const site = {
  government: 'Pemerintah Kabupaten Contoh',
  contactUnit: 'Bagian Humas',
  contactPhone: null,
} as Site
const link = { kind: 'request', token: 'RAHASIA' } as Link

function answer(request: Partial<VisitRequest>, differs: Partial<AnswerGround> = {}) {
  const asked = { ...aRequest(), id: 'r', number: '2026-0007', state: 'diajukan', reason: null, ...request }
  return answerTo({
    request: asked as VisitRequest,
    visit: null,
    site,
    link: null,
    baseUrl: 'https://tiru.example',
    ...differs,
  })
}

describe('the answer to a request', () => {
  it('of one that waits says that it came, and where it can be followed', () => {
    const { text, paperPath } = answer({ contactName: 'Ani' }, { link })
    assert.match(
      text,
      /^Yth\. Ani, Pemerintah Kota Bogor\n\nPermohonan kunjungan nomor 2026-0007 sudah kami terima/,
    )
    assert.match(text, /https:\/\/tiru\.example\/v\/RAHASIA/)
    assert.match(text, /Bagian Humas\nPemerintah Kabupaten Contoh$/)
    assert.equal(paperPath, null)
  })

  it('of one that was accepted tells day, hours and place as far as they are set', () => {
    const plan = { startOn: '2026-03-17', startAt: '09:00', endAt: '11:00' }
    const visit = aVisit(plan) as Visit
    const { text } = answer({ state: 'dijadwalkan' }, { visit })
    assert.match(text, /Hari: Selasa, 17 Maret 2026\nWaktu: pukul 09\.00–11\.00\n\n/)
    assert.doesNotMatch(text, /Tempat|\/v\//)
  })

  it('of one that was declined gives the reason, and says that they may ask again', () => {
    const { text } = answer({ state: 'ditolak', reason: 'Pendopo diperbaiki.' }, { link })
    assert.match(text, /Alasannya: Pendopo diperbaiki\./)
    assert.match(text, /https:\/\/tiru\.example\/request-visit/)
    assert.match(text, /\/v\/RAHASIA/)
  })

  it('goes to the number as WhatsApp wants it, and to the address by mail', () => {
    const whatsapp = (contactPhone: string | null) => answer({ contactPhone }).whatsapp
    assert.match(whatsapp('0812-3456 789'), /^https:\/\/wa\.me\/628123456789\?text=Yth\.%20/)
    assert.match(whatsapp('+62 812 3456'), /^https:\/\/wa\.me\/628123456\?/)
    assert.match(whatsapp(null), /^https:\/\/wa\.me\/\?text=/)
    assert.equal(answer({}).mail, null)
    const { mail } = answer({ contactEmail: 'a&b=c@d.example' })
    assert.match(
      mail ?? '',
      /^mailto:a%26b%3Dc%40d\.example\?subject=Permohonan%20kunjungan%202026-0007&body=Yth/,
    )
  })
})
