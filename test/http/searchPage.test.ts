import assert from 'node:assert/strict'
import { appWith } from '../support/app.ts'
import { aPractice, aVisit } from '../support/builders.ts'

const records = {
  practices: [
    aPractice({ name: 'Taman Publik', summary: 'Taman dibangun dengan dana CSR.', affairs: ['pariwisata'] }),
    aPractice({ name: 'Bank Sampah', summary: 'Warga menabung sampah.', affairs: ['lingkungan_hidup'] }),
  ],
  visits: [aVisit({ title: 'Belajar taman', practices: ['taman-publik'] })],
}

describe('GET /search', () => {
  it('says what was asked and how much was found, in the title and the heading', async () => {
    const { http } = await appWith(records)
    const { text } = await http.get('/search?q=taman').expect(200)
    assert.match(text, /<title>2 hasil untuk “taman”/)
    assert.match(text, /<h1>2 hasil untuk “taman”<\/h1>/)
  })

  it('marks the words found and links to the record', async () => {
    const { http } = await appWith(records)
    const { text } = await http.get('/search?q=menabung').expect(200)
    assert.match(text, /href="\/practices\/bank-sampah"/)
    assert.match(text, /<mark>menabung<\/mark>/)
  })

  it('shows each chosen filter as a chip whose link removes it', async () => {
    const { http } = await appWith(records)
    const { text } = await http.get('/search?q=taman&type=practice&urusan=pariwisata').expect(200)
    assert.match(text, /1 praktik untuk “taman”/)
    assert.match(text, /class="chip" href="\/search\?q=taman&amp;urusan=pariwisata"/)
  })

  it('keeps a chosen filter that finds nothing among the filters', async () => {
    const { http } = await appWith(records)
    const { text } = await http.get('/search?q=taman&urusan=sosial').expect(200)
    assert.match(text, /name="urusan" value="sosial" checked/)
  })

  it('says which synonyms it searched too', async () => {
    const { http } = await appWith(records)
    const { text } = await http.get('/search?q=tjsl').expect(200)
    assert.match(text, /Juga mencari: CSR/)
    assert.match(text, /Taman Publik/)
  })

  it('proposes what to do next when nothing is found', async () => {
    const { http } = await appWith(records)
    const { text } = await http.get('/search?q=xyzzy').expect(200)
    assert.match(text, /Tidak ada hasil untuk “xyzzy”/)
    assert.match(text, /class="button quiet" href="\/practices"/)
  })

  it('escapes what was typed, and never fails on absurd parameters', async () => {
    const { http } = await appWith(records)
    const { text } = await http.get('/search').query({ q: '"><script>alert(1)</script>' }).expect(200)
    assert.doesNotMatch(text, /<script>alert/)
    for (const query of [
      'q=*',
      'q=10:30',
      'q=a&q=b',
      'q[x]=1',
      'year=abc&region=..&sort=x&page=-5',
      'q=%00',
      '__proto__=1',
      'page=99999999',
    ]) {
      await http.get(`/search?${query}`).expect(200)
    }
    await http.get('/search?q=%').expect(200)
  })

  it('is complete in English', async () => {
    const { http } = await appWith(records)
    const { text } = await http.get('/en/search?q=taman').expect(200)
    assert.match(text, /<html lang="en">/)
    assert.match(text, /2 results for “taman”/)
    assert.match(text, /href="\/en\/practices\/taman-publik"/)
  })
})
