import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import sharp from 'sharp'
import { cleanMarkdown } from '../../../src/handouts/text/blockMarkdown.ts'
import { htmlFile } from '../../../src/handouts/text/htmlFile.ts'
import { markdownFile } from '../../../src/handouts/text/markdownFile.ts'
import { plainMarkdown } from '../../../src/handouts/text/plainMarkdown.ts'
import { renderMarkdown } from '../../../src/web/safeHtml.ts'
import { aMaterial, aPracticePart } from '../../support/material.ts'

const hostile =
  '<script>alert(1)</script> <img src=x onerror=zz9> [a](javascript:zz9) ![p](https://jahat.contoh.id/x.png) **tebal**'

const wordsOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(
      /&(amp|lt|gt|quot|#39);/g,
      (_all, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? "'",
    )
    .trim()

describe('plain text as Markdown', () => {
  it('means nothing but itself', () => {
    const texts = [
      '# bukan judul',
      '1. bukan daftar',
      '- bukan * butir',
      '+ _bukan_ **tebal** `kode`',
      '[bukan](tautan) ![x](y)',
      '<b>bukan</b> &amp; &#65;',
      '2015. Tahun itu | 4.200 ~~akta~~',
      '> bukan kutipan \\ akhir',
      '=====',
      'a_b_c dan 5 * 3 * 2',
    ]
    for (const text of texts) assert.equal(wordsOf(renderMarkdown(plainMarkdown(text))), text)
  })
})

describe('Markdown written anew', () => {
  it('keeps lists, tables and bold, and puts headings below the one above', () => {
    const markdown =
      '## Satu\n\n### Dua\n\n1. a\n   - b\n   - c\n2. **d** e\n\n| A | B |\n|---|---:|\n| x\\|y | z |'
    assert.equal(
      cleanMarkdown(markdown, 3),
      '#### Satu\n\n##### Dua\n\n1. a\n   - b\n   - c\n2. **d** e\n\n| A | B |\n| --- | --- |\n| x\\|y | z |',
    )
  })

  it('holds nothing that another program would run or fetch', () => {
    const clean = cleanMarkdown(hostile, 3)
    assert.doesNotMatch(clean, /(?<!\\)<(?!https:)|(?<!\\)\]\(|(?<!\\)!\[/)
    assert.match(clean, /\*\*tebal\*\*/)
  })
})

describe('a kit as one Markdown file', () => {
  it('has all parts, every figure with its date and source, and the answers last', async () => {
    const file = await markdownFile(aMaterial())
    assert.deepEqual(
      [...file.matchAll(/^## (.*)$/gm)].map(([, title]) => title),
      [
        'Tentang paket ini',
        'Loket Contoh',
        'Taman Contoh',
        'Kunjungan Kota Contoh',
        'Tanya jawab: Berapa orang yang mengurus loket?',
        'Kutipan: Budi Contoh, ketua rombongan',
        'Perbandingan praktik',
        'Bahan diskusi',
        'Soal',
        'Daftar pustaka',
        'Kunci jawaban',
      ],
    )
    assert.match(file, /\| Akta terbit \| 15\.675 akta \| April 2015 \| Koran Contoh, 30 April 2015 \|/)
    assert.match(file, /\| Anggaran \| Rp 500 juta \(Sumber bertentangan\) \|/)
    assert.match(file, /1\. B\. 2013 – Uji coba dimulai pada 2013\.\n2\. Salah\n3\. PT Contoh \/ Contoh/)
    assert.match(file, /Paket ini memuat contoh buatan/)
  })

  it('has no answers for those who may not have them, and no heading without text', async () => {
    const bare = aMaterial({ hasKeys: false, comparison: null, discussion: [], sessions: [], references: [] })
    const file = await markdownFile(bare)
    assert.doesNotMatch(file, /Kunci|Perbandingan|Bahan diskusi|Daftar pustaka|Uji coba dimulai/)
    assert.match(file, /Kapan Loket Contoh mulai\?/)
  })

  it('is in English for English readers', async () => {
    assert.match(await markdownFile(aMaterial({ locale: 'en' })), /## About this kit\n[^]*## References/)
  })
})

describe('a kit as one HTML file', () => {
  it('is valid, and asks nobody for anything', async () => {
    const html = await htmlFile(aMaterial())
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: { 'doctype-style': 'off' },
    })
    const { results } = await validator.validateString(html)
    assert.deepEqual(
      results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
      [],
    )
    assert.doesNotMatch(html, /<script|<link|<iframe|\son\w+=|@import|url\(|src="(?!data:)/i)
  })

  it('shows hostile text as text', async () => {
    const part = aPracticePart({
      name: hostile,
      note: hostile,
      summary: hostile,
      prose: [{ field: 'problem', heading: hostile, markdown: hostile }],
      address: 'javascript:zz9',
    })
    const html = await htmlFile(aMaterial({ title: hostile, parts: [part] }))
    assert.doesNotMatch(html, /<script|<img|href="javascript|onerror=zz9>/i)
  })

  it('keeps the headings in order', async () => {
    const html = await htmlFile(aMaterial())
    const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level))
    for (const [index, level] of levels.entries())
      assert.ok(level <= (levels[index - 1] ?? 0) + 1, `h${level} after h${levels[index - 1]}`)
  })

  it('holds photos made small, and goes without one that cannot be read', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tiru-'))
    try {
      const path = join(folder, 'foto.jpg')
      await sharp({ create: { width: 2400, height: 1200, channels: 3, background: '#2a7' } })
        .jpeg()
        .toFile(path)
      const photo = {
        path,
        mediaType: 'image/jpeg',
        width: 2400,
        height: 1200,
        caption: 'Loket',
        credit: 'Humas',
      }
      const part = aPracticePart({ photos: [photo, { ...photo, path: join(folder, 'hilang.jpg') }] })
      const html = await htmlFile(aMaterial({ parts: [part] }))
      assert.equal(
        html.match(/<img src="data:image\/jpeg;base64,[^"]+" width="960" height="480" alt="Loket">/g)?.length,
        1,
      )
      assert.match(html, /Loket · Humas/)
      assert.ok(html.length < 200_000)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
