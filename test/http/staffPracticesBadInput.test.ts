import assert from 'node:assert/strict'
import type { TestApp } from '../support/app.ts'
import { appWith } from '../support/app.ts'
import { proseFields } from '../../src/practices/practice.ts'

const smallest = { name: 'Kanggo Riko', summary: 'Bantuan usaha.', affairs: 'sosial', stage: 'penerapan' }

/** Rows need their required field, so that only the field in question is wrong. */
const rowStarts: Record<string, object> = {
  metrics: { 'metrics.0.label': 'Akta' },
  partners: { 'partners.0.institution': 'PT' },
  awards: { 'awards.0.name': 'Top 99' },
  relations: { 'relations.0.kind': 'part_of', 'relations.0.title': 'X' },
  questions: { 'questions.0.question': 'Berapa?' },
  sources: { 'sources.0.title': 'Berita' },
}

const lines: Record<string, number> = {
  name: 200,
  acronymMeaning: 300,
  summary: 4000,
  lastVerifiedBy: 200,
  ...Object.fromEntries(proseFields.map((name) => [name, 20_000])),
  'resources.people': 2000,
  'resources.budget': 2000,
  'resources.regulation': 2000,
  'partners.0.institution': 200,
  'partners.0.role': 300,
  'partners.0.contribution': 1000,
  'metrics.0.label': 300,
  'metrics.0.unit': 60,
  'metrics.0.source': 500,
  'awards.0.name': 300,
  'awards.0.givenBy': 200,
  'awards.0.source': 500,
  'relations.0.title': 300,
  'relations.0.note': 1000,
  'questions.0.question': 1000,
  'questions.0.answer': 5000,
  'questions.0.answeredBy': 200,
  'sources.0.title': 300,
  'sources.0.publisher': 200,
  'sources.0.author': 200,
  'sources.0.note': 2000,
}

const codes = [
  'initiator',
  'form',
  'kind',
  'stage',
  'lifecycle',
  'affairs',
  'resources.fundingSource',
  'metrics.0.exactness',
  'relations.0.kind',
  'questions.0.state',
  'sources.0.confidence',
]
const slugs = ['leadUnit', 'relations.0.practice', 'questions.0.practice']
const partialDates = ['trialDate', 'startDate', 'metrics.0.asOf', 'sources.0.publishedOn']
const days = ['lastVerifiedAt', 'sources.0.accessedOn']
const addresses = ['video', 'sources.0.url']

/** Every field with what must not be stored in it. */
const wrong: [field: string, what: string, value: string | string[]][] = [
  ...Object.entries(lines).flatMap(([field, max]): typeof wrong => [
    [field, 'too long', 'a'.repeat(max + 1)],
    [field, 'HTML', 'baik <b onclick="x()">sekali</b>'],
    [field, 'a script', '<script>alert(1)</script>'],
    [field, 'a null byte', 'a\u0000b'],
    [field, 'an emoji', 'bagus 👍'],
    [field, 'the wrong type', ['satu', 'dua']],
  ]),
  ['tags', 'too long', 'a'.repeat(61)],
  ['tags', 'a script', 'taman, <script>alert(1)</script>'],
  ['tags', 'a null byte', 'a\u0000b'],
  ['tags', 'an emoji', 'bagus 👍'],
  ['summary', 'too many words', 'kata '.repeat(201)],
  ...codes.map((field): (typeof wrong)[number] => [field, 'an unknown code', 'entah']),
  ...slugs.map((field): (typeof wrong)[number] => [field, 'an unknown slug', 'tidak-ada']),
  ...partialDates.flatMap((field) => dates(field, ['2026-02-30', '2026-13', '26', 'kemarin', '17-03-2026'])),
  ...days.flatMap((field) => dates(field, ['2026-02-30', '2026-02', '17-03-2026'])),
  ...addresses.flatMap((field) =>
    ['javascript:alert(1)', 'data:text/html,x', 'www.contoh.id', 'https://a/\u0000', '<script>'].map(
      (value): (typeof wrong)[number] => [field, 'no web address', value],
    ),
  ),
  ...['-5', '1,250,000', 'banyak', '1e999', 'NaN'].map((value): (typeof wrong)[number] => [
    'metrics.0.value',
    'no figure',
    value,
  ]),
  ...['-2019', '19', '2019,5', 'dua ribu'].map((value): (typeof wrong)[number] => [
    'awards.0.year',
    'no year',
    value,
  ]),
  ['metrics.0.disputed', 'no tick', 'mungkin'],
  ['isMadeUp', 'no tick', 'mungkin'],
]

function dates(field: string, values: string[]): typeof wrong {
  return values.map((value) => [field, 'no date', value])
}

describe('a practice form with something wrong', () => {
  let app: TestApp
  let staff: Awaited<ReturnType<TestApp['signIn']>>
  before(async () => {
    app = await appWith()
    staff = await app.signIn('staff')
  })

  const send = (fields: object) => staff.post('/staff/practices').type('form').send(fields)

  for (const [field, what, value] of wrong) {
    it(`is refused at ${field}: ${what} (${JSON.stringify(value).slice(0, 30)})`, async () => {
      const response = await send({ ...smallest, ...rowStarts[field.split('.')[0] ?? ''], [field]: value })
      assert.equal(response.status, 422)
      const id = `f-${field.replaceAll('.', '-')}`
      assert.ok(response.text.includes(`id="${id}-error"`), `no message at ${field}`)
      assert.ok(response.text.includes(`href="#${id}"`), `no link to ${field}`)
      assert.ok(!response.text.includes('<script>alert'), 'the script is not printed as one')
      assert.ok(response.text.includes('Bantuan usaha.') || field === 'summary', 'what was typed is kept')
      assert.deepEqual(await app.store.practices(), [])
    })
  }

  it('keeps 1 MB of text in the form and stores nothing', async () => {
    const response = await send({ ...smallest, problem: 'a'.repeat(1_000_000) })
    assert.equal(response.status, 422)
    assert.ok(response.text.includes('a'.repeat(1_000_000)))
    assert.deepEqual(await app.store.practices(), [])
  })

  it('answers more than the server reads with 413', async () => {
    await send({ ...smallest, problem: 'a'.repeat(3_000_000) }).expect(413)
    assert.deepEqual(await app.store.practices(), [])
  })

  for (const name of [
    // A bare `__proto__` never gets here: Express's reader of forms drops it.
    '__proto__.isMadeUp',
    'constructor.name',
    'metrics.0.__proto__',
    'peran',
    'metrics.0.x',
    'metrics.x',
  ]) {
    it(`is refused with a field named ${name}`, async () => {
      // As text: superagent would set the prototype of what it sends.
      const body = `${new URLSearchParams(smallest).toString()}&${name}=1`
      const response = await staff.post('/staff/practices').type('form').send(body)
      assert.equal(response.status, 422)
      assert.match(response.text, /class="notice bad"/)
      assert.deepEqual(await app.store.practices(), [])
      assert.equal(({} as { isMadeUp?: unknown }).isMadeUp, undefined)
    })
  }

  it('is refused when the trial began after the use', async () => {
    const response = await send({ ...smallest, trialDate: '2018-05', startDate: '2018-04-30' })
    assert.equal(response.status, 422)
    assert.match(response.text, /id="f-trialDate-error">Uji coba tidak boleh sesudah/)
  })

  it('names every wrong field at once', async () => {
    const response = await send({ ...smallest, name: '', leadUnit: 'tidak-ada', video: 'x' })
    for (const field of ['name', 'leadUnit', 'video']) {
      assert.ok(response.text.includes(`id="f-${field}-error"`), field)
    }
  })

  it('is refused when it has too many rows', async () => {
    const rows = Array.from({ length: 31 }, (_, index) => [`partners.${index}.institution`, `PT ${index}`])
    const response = await send({ ...smallest, ...(Object.fromEntries(rows) as object) })
    assert.equal(response.status, 422)
    assert.match(response.text, /id="f-partners-error">Terlalu banyak: paling banyak 30/)
  })
})

describe('Markdown in a practice', () => {
  it('gives the public no live script', async () => {
    const app = await appWith()
    const editor = await app.signIn('editor')
    const problem = [
      '[a](javascript:alert(1))',
      '[b](JaVaScRiPt:alert(1))',
      '[c](data:text/html;base64,PHNjcmlwdD4=)',
      '![d](https://jahat.example/x.png)',
      '[e](vbscript:x) [f](//jahat.example)',
      '"onmouseover="alert(1)',
      'https://baik.example/"onmouseover="alert(1)',
    ].join('\n\n')
    await editor
      .post('/staff/practices')
      .type('form')
      .send({ ...smallest, problem, action: 'publish' })
      .expect(303)
    const { text } = await app.http.get('/practices/kanggo-riko').expect(200)
    assert.match(text, /https:\/\/baik\.example/)
    const tags = text.match(/<[a-z][^>]*>/gi) ?? []
    for (const tag of tags) {
      assert.doesNotMatch(tag, /(href|src)="?\s*(javascript|data|vbscript):/i)
      assert.doesNotMatch(tag.replace(/"[^"]*"/g, ''), /\son\w+=/i)
      assert.doesNotMatch(tag, /src="[^"]*jahat|href="\/\/jahat/)
    }
  })
})
