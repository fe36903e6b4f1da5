import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { isCalendarDate, isPartialDate } from '../../../src/calendarDate.ts'
import { type PracticeContent, proseFields } from '../../../src/practices/practice.ts'
import { loadRegions } from '../../../src/regions/regions.ts'
import { readSeedRecords, seedFolder } from '../../../src/seed/seedRecords.ts'
import type { Source } from '../../../src/sources/source.ts'
import { headCountOf } from '../../../src/visits/visit.ts'

const { site, units, practices, visits, adoptions } = readSeedRecords()
const records = [...practices, ...visits]

const practiceSlugs = [
  'banyuwangi-festival',
  'banyuwangi-mall',
  'bunga-desa',
  'camping-embun',
  'chips-primadona-kami',
  'e-village-budgeting',
  'festival-pelayanan-publik',
  'gancang-aron',
  'garda-ampuh',
  'hari-belanja-pasar-umkm',
  'kanggo-riko',
  'lahir-procot-pulang-bawa-akta',
  'landung-pecari',
  'laskar-sakina',
  'lounge-pelayanan-publik',
  'mal-pelayanan-publik',
  'rantang-kasih',
  'siswa-asuh-sebaya',
  'smart-kampung',
  'taman-publik-csr',
]
const visitDates = [
  '2012-09-13',
  '2014-09-23',
  '2015-09-21',
  '2016-11-08',
  '2017-05-03',
  '2018-03-22',
  '2018-03-27',
  '2018-09-18',
  '2018-10-17',
  '2018-11-09',
  '2019-04-01',
  '2021-11-15',
  '2025-12-10',
  '2026-01-28',
  '2026-02-10',
]

describe('The records that ship', () => {
  it('are the twenty practices and fifteen visits that the sources tell of', () => {
    const slugs = practices.map(({ slug }) => slug)
    const dates = visits.map(({ content }) => content.startOn)
    assert.deepEqual(slugs, practiceSlugs)
    assert.deepEqual(dates, visitDates)
  })

  for (const [folder, seeded] of [
    ['practices', practices],
    ['visits', visits],
  ] as const) {
    it(`write out every field of the ${folder}, just as it will be stored`, () => {
      const files = readdirSync(join(seedFolder, folder))
      assert.equal(files.length, seeded.length)
      for (const file of files) {
        const written: unknown = JSON.parse(readFileSync(join(seedFolder, folder, file), 'utf8'))
        const stored = seeded.find(({ slug }) => slug === basename(file, '.json'))?.content
        assert.deepEqual(written, stored, file)
      }
    })
  }

  it('name one institution that means to copy a practice, with its source, and none that has done so', () => {
    assert.deepEqual(
      adoptions.map(({ content }) => [
        content.content.institution,
        content.content.practice,
        content.first.stage,
      ]),
      [['Pemerintah Kabupaten Pohuwato', 'mal-pelayanan-publik', 'minat']],
    )
    for (const { content } of adoptions) {
      assert.ok(content.content.sources.every(({ publisher }) => publisher !== null))
      assert.ok(content.content.sources.length > 0)
      const { contactName, contactPhone, contactEmail, isMadeUp } = content.content
      assert.deepEqual([contactName, contactPhone, contactEmail, isMadeUp], [null, null, null, false])
    }
  })

  it('belong to Kabupaten Banyuwangi', () => {
    assert.equal(site.government, 'Pemerintah Kabupaten Banyuwangi')
    assert.equal(loadRegions().byCode(site.regionCode)?.name, 'Kabupaten Banyuwangi')
  })

  it('each name a source, how far it can be relied on, and why when that is not far', () => {
    for (const { slug, content } of records) {
      assert.ok(content.sources.length > 0, slug)
      for (const source of content.sources) {
        assert.ok(source.confidence === 'tinggi' || source.note !== null, `${slug}: ${source.title}`)
      }
    }
  })

  it('have dates that exist, as exact as their sources', () => {
    for (const { slug, content } of practices) {
      for (const date of partialDatesOf(content)) assert.ok(isPartialDate(date), `${slug}: ${date}`)
    }
    for (const { slug, content } of visits) {
      const dates = [content.startOn, content.endOn].filter((date) => date !== null)
      assert.ok(dates.every(isCalendarDate), slug)
      assert.ok(slug.startsWith(content.startOn), slug)
    }
  })

  it('have no count of 0 and no figure of 0: what is unknown is null', () => {
    for (const { slug, content } of practices) {
      assert.ok(
        content.metrics.every(({ value }) => value !== 0),
        slug,
      )
    }
    for (const { slug, content } of visits) {
      assert.ok(
        content.delegations.every(({ plannedCount, actualCount }) => plannedCount !== 0 && actualCount !== 0),
        slug,
      )
    }
  })

  it('do not claim that a practice was taken over elsewhere', () => {
    const claim =
      /diterapkan|telah direplikasi|sudah direplikasi|berhasil direplikasi|telah diadopsi|sudah diadopsi/i
    for (const { slug, content } of records) assert.doesNotMatch(JSON.stringify(content), claim, slug)
  })

  it('are none of them made up', () => {
    assert.ok(records.every(({ content }) => !content.isMadeUp))
  })

  it('were checked by nobody yet, and do not say that they still run', () => {
    for (const { content } of practices) {
      assert.equal(content.lifecycle, 'tidak_diketahui')
      assert.equal(content.lastVerifiedAt, null)
    }
  })
})

describe('A practice that ships', () => {
  it('tells its story in 150 to 500 words, the summary in at most 200', () => {
    for (const { slug, content } of practices) {
      const words = wordsIn([content.summary, ...proseFields.map((field) => content[field] ?? '')].join(' '))
      assert.ok(words >= 150 && words <= 500, `${slug}: ${words} words`)
      assert.ok(wordsIn(content.summary) <= 200, slug)
    }
  })

  it('shows figures that contradict each other side by side, under one label', () => {
    const groups = practices.flatMap(({ slug, content }) => {
      const disputed = content.metrics.filter((metric) => metric.disputed)
      return [...new Set(disputed.map(({ label }) => label))].map((label) => ({
        slug,
        values: disputed.filter((metric) => metric.label === label).map(({ value }) => value),
      }))
    })
    assert.deepEqual(groups, [
      { slug: 'banyuwangi-festival', values: [10, 12] },
      { slug: 'siswa-asuh-sebaya', values: [12_800_000_000, 5_000_000_000] },
    ])
  })

  it('gives each figure its unit and its source, unless the text says that one is unknown', () => {
    for (const { slug, content } of practices) {
      for (const { label, unit, source } of content.metrics) {
        assert.ok(source !== null, `${slug}: ${label}`)
        if (unit === null) assert.match(content.results ?? '', /satuannya dibiarkan kosong/, slug)
      }
    }
  })

  it('keeps the growth of the public service mall by month, and its model abroad', () => {
    const mall = practiceOf('mal-pelayanan-publik')
    const services = mall.metrics.filter(({ unit }) => unit === 'layanan')
    assert.deepEqual(
      services.map(({ value, asOf, exactness }) => [value, asOf, exactness]),
      [
        [80, '2017-10', 'lebih_dari'],
        [149, '2017-11', 'tepat'],
        [173, '2018-08', 'tepat'],
        [199, '2018-11', 'tepat'],
        [233, '2022-01', 'tepat'],
        [370, '2026-01', 'sekitar'],
      ],
    )
    assert.deepEqual(
      mall.relations.map(({ kind, practice, title }) => ({ kind, practice, title })),
      [{ kind: 'inspired_by', practice: null, title: 'ASAN Xidmat, Azerbaijan' }],
    )
    assert.match(mall.novelty ?? '', /tingkat kabupaten.*pertama di Indonesia/s)
  })

  it('names no department where the sources are unsure', () => {
    for (const slug of ['chips-primadona-kami', 'camping-embun', 'smart-kampung', 'kanggo-riko']) {
      assert.equal(practiceOf(slug).leadUnit, null, slug)
    }
  })

  it('says so where its department is only common knowledge', () => {
    const supposed = [
      'lahir-procot-pulang-bawa-akta',
      'siswa-asuh-sebaya',
      'mal-pelayanan-publik',
      'lounge-pelayanan-publik',
    ]
    for (const slug of supposed) {
      const { leadUnit, sources } = practiceOf(slug)
      assert.ok(leadUnit !== null, slug)
      assert.ok(sources.some(isAboutTheUnit), slug)
    }
  })
})

describe('A visit that ships', () => {
  it('gives each government its region, and none to a ministry, a campus or a training centre', () => {
    const { byCode, regionCodeOfInstitution } = loadRegions()
    for (const { institution, regionCode } of visits.flatMap(({ content }) => content.delegations)) {
      assert.equal(regionCode, regionCodeOfInstitution(institution), institution)
      assert.ok(regionCode === null || byCode(regionCode), institution)
      assert.equal(regionCode === null, !institution.startsWith('Pemerintah '), institution)
    }
  })

  it('has the head counts of its sources', () => {
    const counts = visits.map(({ content }) => [content.startOn, ...content.delegations.map(headCountOf)])
    assert.deepEqual(counts, [
      ['2012-09-13', 85],
      ['2014-09-23', null, 30],
      ['2015-09-21', 40],
      ['2016-11-08', 78, 95],
      ['2017-05-03', 120, 31],
      ['2018-03-22', 40],
      ['2018-03-27', 200],
      ['2018-09-18', 30, 20],
      ['2018-10-17', 40],
      ['2018-11-09', 23, null],
      ['2019-04-01', 40],
      ['2021-11-15', null],
      ['2025-12-10', null],
      ['2026-01-28', null],
      ['2026-02-10', null],
    ])
  })

  it('tells the public in two to four sentences what is known', () => {
    for (const { slug, content } of visits) {
      const sentences = (content.publicSummary ?? '').match(/[.!?](\s|$)/g) ?? []
      assert.ok(sentences.length >= 2 && sentences.length <= 4, `${slug}: ${sentences.length}`)
    }
  })

  it('studied a practice only where the source says so', () => {
    const studied = visits.filter(({ content }) => content.practices.length > 0)
    assert.deepEqual(
      studied.map(({ content }) => [content.startOn, content.practices]),
      [
        ['2014-09-23', ['banyuwangi-festival', 'taman-publik-csr']],
        ['2019-04-01', ['mal-pelayanan-publik', 'smart-kampung']],
        ['2026-01-28', ['mal-pelayanan-publik']],
      ],
    )
  })

  it('says that Pohuwato intends a mall of its own, and no more', () => {
    assert.match(visitOn('2026-01-28').publicSummary ?? '', /2027.*niat \(minat\).*bukan sebagai replikasi/s)
  })

  it('keeps what sources say differently about a date', () => {
    assert.match(visitOn('2025-12-10').dateRemark ?? '', /11–13 Desember 2025/)
    assert.match(visitOn('2016-11-08').dateRemark ?? '', /kemarin/)
    assert.equal(visitOn('2026-02-10').endOn, '2026-02-11')
  })
})

describe('A unit that ships', () => {
  it('stands after the unit that took over from it', () => {
    const slugs = units.map(({ slug }) => slug)
    for (const [index, { content }] of units.entries()) {
      if (content.successor !== null) assert.ok(slugs.slice(0, index).includes(content.successor))
    }
    assert.equal(units.find(({ slug }) => slug === 'bpm-pd')?.content.successor, 'dpmd')
  })

  it('has an address of its own', () => {
    assert.equal(new Set(units.map(({ slug }) => slug)).size, units.length)
  })
})

function practiceOf(slug: string): PracticeContent {
  const found = practices.find((practice) => practice.slug === slug)
  assert.ok(found, slug)
  return found.content
}

function visitOn(day: string) {
  const found = visits.find(({ content }) => content.startOn === day)
  assert.ok(found, day)
  return found.content
}

function partialDatesOf({ trialDate, startDate, metrics, sources }: PracticeContent): string[] {
  const dates = [
    trialDate,
    startDate,
    ...metrics.map(({ asOf }) => asOf),
    ...sources.map((s) => s.publishedOn),
  ]
  return dates.filter((date) => date !== null)
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter(Boolean).length
}

function isAboutTheUnit({ title, confidence }: Source): boolean {
  return title.startsWith('Penanggung jawab') && confidence === 'rendah'
}
