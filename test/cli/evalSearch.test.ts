import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tiru } from '../support/tiru.ts'

const texts = [
  { id: 'antre', title: 'Antrean puskesmas', body: 'Pasien mendaftar lewat telepon genggam.' },
  { id: 'akta', title: '', body: 'Petugas melayani akta kelahiran di rumah bersalin.' },
  { id: 7, title: 'Taman kota', body: 'Dibangun bersama perusahaan lewat CSR.' },
]

describe('npm run tiru -- eval search', function () {
  this.timeout(60_000)
  let folder: string
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tiru-eval-'))
  })
  after(() => rm(folder, { recursive: true }))

  async function evaluated(docs: readonly unknown[], queries: readonly unknown[]) {
    const file = async (name: string, lines: readonly unknown[]) => {
      const path = join(folder, name)
      const texted = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
      await writeFile(path, texted.join('\n'))
      return path
    }
    const words = [
      '--docs',
      await file('docs.ndjson', docs),
      '--queries',
      await file('queries.ndjson', queries),
    ]
    const { code, out, error } = await tiru(['eval', 'search', ...words], join(folder, 'no store'))
    const figures = out
      .trim()
      .split('\n')
      .map((line) => line.split('  '))
    return { code, error, figures: Object.fromEntries(figures) as Record<string, string> }
  }

  it('tells how well judged questions are answered, one figure a line, by the stems and synonyms of /search', async () => {
    const { code, error, figures } = await evaluated(texts, [
      { id: 'q1', text: 'pelayanan akta?', relevant: ['akta'] },
      { id: 'q2', text: 'tanggung jawab sosial perusahaan', rel: { 7: 2, antre: 0 } },
      { id: 3, text: 'antrian pendaftaran', rel: ['antre'] },
      { id: 'q4', text: 'zzz', relevant: ['akta'] },
    ])
    assert.equal(code, 0, error)
    const { 'ms per pertanyaan': ms, ...others } = figures
    assert.deepEqual(others, {
      dokumen: '3',
      pertanyaan: '4',
      'nDCG@10': '0.7500',
      'MRR@10': '0.7500',
      'Recall@10': '0.7500',
      'Recall@100': '0.7500',
    })
    assert.match(ms ?? '', /^\d+\.\d{3}$/)
  })

  it('finds a hundred texts, not only those of a page', async () => {
    const many = Array.from({ length: 90 }, (_, index) => ({ id: `d${index}`, title: '', body: 'sama saja' }))
    const { figures } = await evaluated(many, [{ id: 'q', text: 'sama', relevant: many.map(({ id }) => id) }])
    assert.equal(figures['Recall@100'], '1.0000')
  })

  it('names each wrong line with its number, measures with the others, and exits with 1', async () => {
    const { code, error, figures } = await evaluated(
      [
        ...texts,
        '{"id": "x"',
        { title: 'tanpa id' },
        { id: 'akta', body: 'dua kali' },
        { id: 'y', body: 1 },
        '',
      ],
      [
        { id: 'q1', text: 'akta', relevant: ['akta'] },
        { id: 'q2', relevant: ['akta'] },
        { id: 'q3', text: 'akta' },
        { id: 'q4', text: 'akta', rel: { akta: 'baik' } },
        { id: 'q5', text: 'akta', relevant: [] },
      ],
    )
    assert.equal(code, 1)
    for (const place of [
      'docs.ndjson baris 4',
      'docs.ndjson baris 5',
      'docs.ndjson baris 6',
      'docs.ndjson baris 7',
    ]) {
      assert.match(error, new RegExp(`${place}: `))
    }
    for (const place of ['queries.ndjson baris 2', 'queries.ndjson baris 3', 'queries.ndjson baris 4']) {
      assert.match(error, new RegExp(`${place}: `))
    }
    assert.doesNotMatch(error, /queries\.ndjson baris 5/)
    assert.equal(figures['dokumen'], '3')
    assert.equal(figures['pertanyaan'], '1')
    assert.equal(figures['tanpa jawaban'], '1')
    assert.equal(figures['nDCG@10'], '1.0000')
  })

  it('refuses a file that is not there, and words without both files', async () => {
    const absent = await tiru(['eval', 'search', '--docs', 'tidak-ada', '--queries', 'tidak-ada'], folder)
    assert.deepEqual([absent.code, absent.out], [1, ''])
    assert.match(absent.error, /Berkas tidak-ada tidak ada\./)
    const half = await tiru(['eval', 'search', '--docs', 'x'], folder)
    assert.equal(half.code, 2)
    assert.match(half.error, /--queries wajib ditulis/)
  })
})
