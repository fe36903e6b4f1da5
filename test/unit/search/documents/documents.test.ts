import assert from 'node:assert/strict'
import {
  proseFields,
  type PracticeContent,
  type PublishedPractice,
} from '../../../../src/practices/practice.ts'
import { practiceDocument } from '../../../../src/search/documents/practiceDocument.ts'
import { loadRegions } from '../../../../src/regions/regions.ts'
import type { FileText, SearchDocument } from '../../../../src/search/documents/searchDocument.ts'
import { visitDocument } from '../../../../src/search/documents/visitDocument.ts'
import type { Visit, VisitContent } from '../../../../src/visits/visit.ts'
import { aDelegation, aPractice, aVisit } from '../../../support/builders.ts'

const record = { id: 'a', version: 1, slug: 'a', updatedAt: '2026-03-17T08:00:00.000Z' }

function published(differs: Partial<PracticeContent> = {}, kept: Partial<PublishedPractice> = {}) {
  const practice = { ...record, firstPublishedAt: null, published: aPractice(differs), ...kept }
  return practice as PublishedPractice
}

function visited(differs: Partial<VisitContent> = {}): Visit {
  return { ...record, ...aVisit(differs) } as Visit
}

function aQuestion(question: string, answer: string | null, state: 'terbit' | 'baru' = 'terbit') {
  return { question, answer, state, answeredBy: null, practice: null }
}

const letter: FileText = {
  id: 'u',
  hash: 'aa',
  name: 'sk.pdf',
  path: '/files/aa/sk.pdf',
  text: 'Surat Keputusan',
}

function said({ passages }: SearchDocument): string[] {
  return passages.map(({ field, text }) => `${field}: ${text.replaceAll('\n', ' ')}`)
}

describe('practiceDocument', () => {
  const withProse = (prose: string) => {
    const content = Object.fromEntries(proseFields.map((field) => [field, prose]))
    return practiceDocument(published(content))
      .passages.map(({ text }) => text)
      .join('\n')
  }

  it('says where each text stands, in reading order, and what stands in files last', () => {
    const document = practiceDocument(
      published({
        summary: 'Ringkas',
        acronymMeaning: 'Gerakan Antar',
        goals: 'Tujuan.',
        partners: [
          { institution: 'RSUD', role: 'Farmasi', contribution: null },
          { institution: 'Ojek', role: null, contribution: 'Kurir' },
        ],
        questions: [
          aQuestion('Siapa membayar?', 'APBD'),
          aQuestion('Belum?', 'Belum', 'baru'),
          aQuestion('Tanpa jawaban?', null),
        ],
      }),
      [letter],
    )
    assert.deepEqual(said(document), [
      'summary: Ringkas.',
      'acronymMeaning: Gerakan Antar.',
      'goals: Tujuan.',
      'partners: RSUD. Farmasi. Ojek. Kurir.',
      'questions: Siapa membayar? APBD.',
      'file: Surat Keputusan',
    ])
    assert.deepEqual(document.passages.at(-1)?.file, { name: 'sk.pdf', path: '/files/aa/sk.pdf' })
    assert.ok(document.passages.slice(0, -1).every(({ file }) => file === null))
  })

  it('says once what the record says twice', () => {
    const document = practiceDocument(published({ summary: 'Sama.', goals: 'Sama.', results: 'Lain.' }))
    assert.deepEqual(said(document), ['summary: Sama.', 'results: Lain.'])
  })

  it('has another stamp with each version and each text of a file', () => {
    const stamps = [
      practiceDocument(published()),
      practiceDocument(published({}, { version: 2 })),
      practiceDocument(published({}, { updatedAt: '2026-03-18T08:00:00.000Z' })),
      practiceDocument(published(), [letter]),
      practiceDocument(published(), [{ ...letter, hash: 'bb' }]),
    ].map(({ stamp }) => stamp)
    assert.equal(new Set(stamps).size, stamps.length)
    assert.equal(practiceDocument(published(), [letter]).stamp, stamps[3])
  })

  it('reads Markdown without its marks', () => {
    const markdown =
      '## Asal\n\n- **Satu** [tautan](https://a.example)\n- Dua\n\n| a | b |\n|---|---|\n| c | d |'
    assert.match(withProse(markdown), /^Asal\n\nSatu tautan\nDua\n\n a b/m)
  })

  it('is read in no time, however the prose is made', () => {
    for (const part of ['[', '](', ' ', '\t', '\n', ' \n', '*', '|', '[a](']) {
      const started = performance.now()
      withProse(`x${part.repeat(20_000).slice(0, 19_990)}x`)
      // Quadratic patterns took 3 s for these eleven fields.
      assert.ok(performance.now() - started < 1000, JSON.stringify(part))
    }
  })
})

describe('visitDocument', () => {
  const regions = loadRegions()

  it('can be found by its day and by where its delegations come from', () => {
    const { tags } = visitDocument(
      visited({ startOn: '2014-09-23', endOn: null, delegations: [aDelegation({ regionCode: '75.04' })] }),
      { studied: [], files: [], regions },
    )
    assert.match(tags, /23 September 2014 · Kabupaten Pohuwato · Provinsi Gorontalo$/)
  })

  it('says where each text stands, and leaves out what is not public', () => {
    const leader = { leaderName: 'Budi', programme: 'pka' } as const
    const document = visitDocument(
      visited({
        publicSummary: 'Melihat pasar.',
        minutes: 'Rahasia',
        note: 'Rahasia',
        delegations: [
          aDelegation({ ...leader }),
          aDelegation({ institution: 'BKD', leaderName: 'Sari', isLeaderPublic: true }),
        ],
        questions: [aQuestion('Berapa lama?', 'Setahun.')],
        quotes: [
          { text: 'Bagus', speaker: 'Sari', role: null, consent: true, source: null },
          { text: 'Rahasia', speaker: 'X', role: null, consent: false, source: null },
        ],
      }),
      { studied: [published({ name: 'Gancang Aron' })], files: [letter], regions },
    )
    assert.deepEqual(said(document), [
      'summary: Melihat pasar.',
      'delegations: Pemerintah Kota Bogor. PKA. BKD. Sari.',
      'practices: Gancang Aron.',
      'questions: Berapa lama? Setahun.',
      'quotes: Bagus.',
      'file: Surat Keputusan',
    ])
  })

  it('has another stamp when a practice that it studied is another', () => {
    const stamps = [[], [published()], [published({}, { version: 2 })]].map(
      (studied) => visitDocument(visited(), { studied, files: [], regions }).stamp,
    )
    assert.equal(new Set(stamps).size, 3)
  })
})
