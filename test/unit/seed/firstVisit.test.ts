import assert from 'node:assert/strict'
import { readSeedRecords } from '../../../src/seed/seedRecords.ts'
import { headCountOfVisit, isPublicQuote } from '../../../src/visits/visit.ts'

const { practices, visits } = readSeedRecords()
const ofThatDay = visits.filter(({ content }) => content.startOn === '2014-09-23')

// Fact by fact what the page of 24 September 2014 says.
describe('The visit of 23 September 2014', () => {
  const visit = ofThatDay[0]!.content
  const [jawaBarat, bogor] = visit.delegations

  it('is one visit with two delegations, in one session', () => {
    assert.equal(ofThatDay.length, 1)
    assert.equal(visit.delegations.length, 2)
    assert.equal(visit.endOn, null)
    assert.equal(visit.kind, 'benchmarking_diklat')
    assert.equal(visit.status, 'selesai')
  })

  it('took place in the room Rempeg Jogopati, received by the regent', () => {
    assert.equal(visit.venue, 'Ruang Rempeg Jogopati')
    assert.deepEqual(visit.hostOfficials, [{ name: 'Abdullah Azwar Anas', position: 'Bupati Banyuwangi' }])
  })

  it('brought Jawa Barat: Diklatpim IV, batch IV, with its leader and no head count', () => {
    assert.equal(jawaBarat?.institution, 'Pemerintah Provinsi Jawa Barat')
    assert.equal(jawaBarat.regionCode, '32')
    assert.equal(jawaBarat.programme, 'diklatpim_4')
    assert.equal(jawaBarat.batch, 'IV')
    assert.equal(jawaBarat.leaderName, 'M Ade Afriandi MT')
    assert.match(
      jawaBarat.leaderPosition ?? '',
      /Kepala Penyelenggara Badan Diklat Kepemimpinan dan Fungsional/,
    )
    assert.equal(jawaBarat.isLeaderPublic, true)
    assert.deepEqual([jawaBarat.plannedCount, jawaBarat.actualCount], [null, null])
  })

  it('brought Kota Bogor: Diklatpim IV, 30 people, and no one who is called their leader', () => {
    assert.equal(bogor?.institution, 'Pemerintah Kota Bogor')
    assert.equal(bogor.regionCode, '32.71')
    assert.equal(bogor.programme, 'diklatpim_4')
    assert.equal(bogor.batch, null)
    assert.equal(bogor.leaderName, null)
    assert.equal(bogor.leaderPosition, null)
    assert.equal(bogor.actualCount, 30)
  })

  it('had 30 known people and others uncounted', () => {
    assert.deepEqual(headCountOfVisit(visit), { people: 30, isComplete: false })
  })

  it('was about two practices, both in the catalogue', () => {
    const slugs = practices.map(({ slug }) => slug)
    assert.deepEqual(visit.practices, ['banyuwangi-festival', 'taman-publik-csr'])
    assert.ok(visit.practices.every((slug) => slugs.includes(slug)))
  })

  it('left quotes of the regent, of Afriandi and of Elly Yulia, public through their source', () => {
    const speakers = visit.quotes.map(({ speaker, role }) => `${speaker}, ${role}`)
    assert.deepEqual(speakers, [
      'Abdullah Azwar Anas, Bupati Banyuwangi',
      'Abdullah Azwar Anas, Bupati Banyuwangi',
      'M Ade Afriandi MT, Kepala Penyelenggara Badan Diklat Kepemimpinan dan Fungsional, Pemprov Jawa Barat',
      'Elly Yulia, Kabid Diklat, Badan Kepegawaian dan Diklat (BKD) Pemkot Bogor',
    ])
    assert.ok(visit.quotes.every((quote) => isPublicQuote(quote) && !quote.consent))
    assert.ok(visit.quotes.every(({ source }) => source === 'Humas Protokol, 24 September 2014'))
  })

  it('ended with a promise to apply it at home, kept as words that were said', () => {
    assert.match(visit.quotes[2]?.text ?? '', /Setelah pulang dari sini kami ingin segera menerapkan/)
    assert.match(visit.publicSummary ?? '', /berjanji.*dicatat sebagai pernyataan/s)
  })

  it('names the page with its category, byline, day and view counter', () => {
    const [page] = visit.sources
    assert.equal(visit.sources.length, 1)
    assert.equal(page?.title, 'Pemprov Jabar Ingin Tiru Manajemen Birokrasi Entrepreneur Banyuwangi')
    assert.equal(page.author, 'Humas Protokol')
    assert.equal(page.publishedOn, '2014-09-24')
    assert.equal(page.confidence, 'tinggi')
    assert.equal(page.url, null)
    assert.match(page.note ?? '', /PEMERINTAHAN.*1064/s)
    assert.notEqual(visit.title, page.title)
  })

  it('does not count the readers of that page as its own', () => {
    assert.equal(JSON.stringify({ ...visit, sources: [] }).includes('1064'), false)
  })
})

describe('The park of that visit', () => {
  const park = practices.find(({ slug }) => slug === 'taman-publik-csr')!.content

  it('is said to be the one at Pantai Boom by inference, with low confidence', () => {
    assert.match(park.lessons ?? '', /kesimpulan/)
    assert.ok(
      park.sources.some(({ confidence, note }) => confidence === 'rendah' && /Kesimpulan/.test(note ?? '')),
    )
  })

  it('is not said to be finished', () => {
    assert.equal(park.stage, 'inisiatif')
    assert.match(park.lessons ?? '', /belum diketahui/)
  })
})
