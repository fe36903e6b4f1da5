import assert from 'node:assert/strict'
import { isVague } from '../../../src/kits/bloomVerbs.ts'
import { parseKitContent } from '../../../src/kits/kitForm.ts'
import { most } from '../../../src/kits/kitRowForms.ts'
import { emptyKit } from '../../../src/kits/kit.ts'

const known = {
  practice: (slug: string) => (slug === 'smart-kampung' ? { id: 'p1', revision: 3 } : null),
  visit: (slug: string) =>
    slug === 'kunjungan' ? { id: 'v1', updatedAt: '2026-01-01T00:00:00.000Z' } : null,
}

describe('a whole kit as a file gives it', () => {
  it('is a title at least', () => {
    assert.deepEqual(parseKitContent({ title: 'Kerja tim' }, known), {
      ok: true,
      value: emptyKit('Kerja tim'),
    })
  })

  it('names practices and visits by slug', () => {
    const parsed = parseKitContent(
      {
        title: 'Kerja tim',
        items: [
          { kind: 'practice', practice: 'smart-kampung', note: 'Contoh' },
          { kind: 'visit', visit: 'kunjungan' },
          { kind: 'question', practice: 'smart-kampung', question: 'Berapa?' },
          { kind: 'quote', visit: 'kunjungan', text: 'Bagus.' },
        ],
        discussion: [{ text: 'Apa?', practice: 'smart-kampung' }, 'Lalu?'],
      },
      known,
    )
    assert.ok(parsed.ok)
    assert.deepEqual(parsed.value.items, [
      { kind: 'practice', practiceId: 'p1', revision: 3, note: 'Contoh' },
      { kind: 'visit', visitId: 'v1', seenAt: '2026-01-01T00:00:00.000Z', note: null },
      { kind: 'question', practiceId: 'p1', visitId: null, question: 'Berapa?', note: null },
      { kind: 'quote', visitId: 'v1', text: 'Bagus.', note: null },
    ])
    assert.deepEqual(
      parsed.value.discussion.map(({ practiceId }) => practiceId),
      ['p1', null],
    )
  })

  it('keeps the phases of a session in their order, each once', () => {
    const step = (phase: string) => ({ phase, minutes: 10 })
    const steps = [step('penutup'), step('pendahuluan'), step('penutup')]
    const parsed = parseKitContent({ title: 'A', sessions: [{ title: 'Satu', minutes: 45, steps }] }, known)
    assert.ok(parsed.ok)
    assert.deepEqual(
      parsed.value.sessions[0]?.steps.map(({ phase }) => phase),
      ['pendahuluan', 'penutup'],
    )
  })

  it('is refused, each fault at its field, when something in it is not so', () => {
    const wrong = {
      title: 'A',
      jp: 0,
      colour: 'red',
      items: [
        { kind: 'practice', practice: 'tidak-ada' },
        { kind: 'question', question: 'Apa?' },
        { kind: 'song' },
      ],
      quiz: [
        { kind: 'pilihan_ganda', question: 'Apa?', options: ['a', 'b'], right: 2 },
        { kind: 'isian', question: 'Apa?', accepted: [] },
      ],
      indicators: [{ text: 'menyusun rencana' }],
    }
    const parsed = parseKitContent(wrong, known)
    assert.ok(!parsed.ok)
    assert.deepEqual(parsed.errors.map(({ field }) => field).sort(), [
      'colour',
      'indicators.0.level',
      'items.0.practice',
      'items.1.practice',
      'items.2.kind',
      'jp',
      'quiz.0.right',
      'quiz.1.accepted',
    ])
  })

  it('takes so many things and no more', () => {
    const items = (many: number) =>
      Array.from({ length: many }, () => ({ kind: 'practice', practice: 'smart-kampung' }))
    assert.ok(parseKitContent({ title: 'A', items: items(most.items) }, known).ok)
    assert.ok(!parseKitContent({ title: 'A', items: items(most.items + 1) }, known).ok)
  })
})

describe('an indicator', () => {
  it('is vague when nobody can see what its verb says', () => {
    for (const vague of ['memahami inovasi', 'Peserta mampu mengetahui syaratnya', 'dapat mengerti'])
      assert.ok(isVague(vague), vague)
    for (const clear of ['menjelaskan inovasi', 'mampu memahamkan warga', 'membandingkan apa yang diketahui'])
      assert.ok(!isVague(clear), clear)
  })
})
