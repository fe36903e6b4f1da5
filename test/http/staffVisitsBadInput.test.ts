import assert from 'node:assert/strict'
import type TestAgent from 'supertest/lib/agent.js'
import { appWith, type TestApp } from '../support/app.ts'
import { aPractice, aVisit } from '../support/builders.ts'
import { fieldsOf } from '../support/formFields.ts'
import * as visit from '../support/visitFields.ts'

type Fields = Record<string, string>

const required: Fields = {
  title: 'Kunjungan',
  startOn: '2026-03-17',
  'delegations.0.institution': 'Pemerintah Kota Bogor',
  'stops.0.place': 'Pendopo',
  'agenda.0.title': 'Pembukaan',
  'hostOfficials.0.name': 'Contoh',
  'questions.0.question': 'Apa?',
  'quotes.0.text': 'Baik.',
  'quotes.0.speaker': 'Contoh',
  'quotes.0.consent': 'on',
  'sources.0.title': 'Berita',
}
const quickTexts = ['delegations.0.institution', 'note']

/** In each case every field of its kind is wrong in the same way. */
const cases: { name: string; wrong: Fields; isKept: boolean }[] = [
  {
    name: 'texts that are too long',
    wrong: Object.fromEntries(
      Object.entries(visit.visitTexts).map(([name, max]) => [name, 'x'.repeat(max + 1)]),
    ),
    isKept: true,
  },
  ...Object.entries(visit.wrongTexts).map(([name, value]) => ({
    name: `${name} in each text`,
    wrong: all(Object.keys(visit.visitTexts), value),
    isKept: true,
  })),
  ...each('the date', visit.visitDates, visit.wrongDates, true),
  ...each('the time', visit.visitTimes, visit.wrongTimes, true),
  ...each('the count', visit.visitCounts, visit.wrongCounts, true),
  ...each('the code', visit.visitCodes, visit.wrongCodes, false),
  ...each('the slug', visit.visitSlugs, visit.wrongCodes, false),
  ...each('the tick', visit.visitTicks, ['mungkin', '2', '<b>'], false),
  ...each('the web address', ['sources.0.url'], visit.wrongAddresses, true),
  ...each('the partial date', ['sources.0.publishedOn'], ['2026-02-30', 'Maret', '26', '2026-13'], true),
]

for (const { form, path, names } of [
  { form: 'full', path: '/staff/visits', names: null },
  {
    form: 'quick',
    path: '/staff/visits',
    names: [...quickTexts, 'startOn', 'delegations.0.actualCount', 'kind', 'practices'],
  },
  { form: 'edit', path: '/staff/visits/2014-09-23-lama', names: null },
]) {
  describe(`wrong input to the ${form} form of a visit`, () => {
    let app: TestApp
    let staff: TestAgent

    before(async () => {
      app = await appWith({
        practices: [aPractice({ name: 'Festival' })],
        visits: [aVisit({ title: 'Lama', startOn: '2014-09-23' })],
      })
      staff = await app.signIn('staff')
    })

    const control: Fields = form === 'edit' ? { version: '1' } : { form }
    const post = (fields: object) =>
      staff
        .post(path)
        .type('form')
        .send({ ...control, ...fields })
    const ownOnly = (fields: Fields): Fields =>
      Object.fromEntries(Object.entries(fields).filter(([name]) => names === null || names.includes(name)))

    async function assertNothingStored(): Promise<void> {
      const visits = await app.store.visits()
      assert.deepEqual(
        visits.map(({ title, version }) => [title, version]),
        [['Lama', 1]],
      )
    }

    for (const { name, wrong, isKept } of cases) {
      const faults = ownOnly(wrong)
      if (Object.keys(faults).length === 0) continue
      it(`is shown again with a message at each field: ${name}`, async () => {
        const sent = { ...ownOnly(required), ...faults }
        const { status, text } = await post(sent)
        assert.equal(status, 422)
        assert.match(text, /<title>Kesalahan: /)
        for (const field of Object.keys(faults)) {
          assert.match(
            text,
            new RegExp(`id="f-${field.replaceAll('.', '-')}-error"`),
            `no message at ${field}`,
          )
          assert.match(
            text,
            new RegExp(`href="#f-${field.replaceAll('.', '-')}"`),
            `${field} not in the summary`,
          )
        }
        const kept = fieldsOf(text)
        const shown = isKept ? sent : ownOnly(required)
        for (const field of Object.keys(shown).filter((one) => isKept || !(one in faults))) {
          assert.equal([kept[field]].flat()[0], shown[field], `${field} is not kept`)
        }
        await assertNothingStored()
      })
    }

    it('is shown again for an end before the start, even when another field is wrong too', async () => {
      if (form === 'quick') return
      for (const title of ['Kunjungan', '']) {
        const { status, text } = await post({ ...required, title, endOn: '2026-03-16' })
        assert.equal(status, 422)
        assert.match(text, /id="f-endOn-error">Tanggal selesai tidak boleh sebelum tanggal mulai/)
      }
      await assertNothingStored()
    })

    it('is shown again when what is required is missing', async () => {
      const { status, text } = await post({})
      assert.equal(status, 422)
      for (const field of form === 'quick'
        ? ['delegations-0-institution', 'startOn']
        : ['title', 'startOn', 'delegations']) {
        assert.match(text, new RegExp(`id="f-${field}-error"`))
      }
    })

    it('is refused for 1 MB of text in each text field', async () => {
      const text = 'kata '.repeat(200_000)
      for (const field of ['delegations.0.institution', 'note', 'minutes'].filter(
        (one) => names === null || names.includes(one),
      )) {
        const response = await post({ ...ownOnly(required), [field]: text })
        assert.equal(response.status, 422)
        assert.match(response.text, new RegExp(`id="f-${field.replaceAll('.', '-')}-error"`))
        assert.equal([fieldsOf(response.text)[field]].flat()[0], text)
      }
      await post({ note: 'x'.repeat(3_000_000) }).expect(413)
      await assertNothingStored()
    })

    it('is refused for names and shapes that the form does not have', async () => {
      const names = [
        // Alone, the body parser drops these two before the form is read.
        '__proto__.title',
        'constructor.title',
        'delegations.0.__proto__',
        'delegations.__proto__.institution',
      ]
      const shapes = [
        'title.x',
        'startOn.0',
        'delegations',
        'delegations.x',
        'delegations.0.institution.x',
        'practices.x.y',
        'tags.x',
      ]
      const unknown = ['slug', 'id', 'withdrawal', 'createdBy', 'delegations.0.nik', 'sources.0.slug', 'xyz']
      for (const name of [...names, ...shapes, ...unknown]) {
        const root = name.split('.')[0] ?? ''
        const others = Object.entries({ ...control, ...ownOnly(required) }).filter(
          ([other]) => !shapes.includes(name) || (other !== root && !other.startsWith(`${root}.`)),
        )
        // As text: an object literal would lose the name __proto__.
        const body = new URLSearchParams([...others, [name, 'x']])
        const response = await staff.post(path).type('form').send(body.toString())
        assert.equal(response.status, 422, `${name} was answered with ${response.status}`)
        assert.match(response.text, /class="notice bad"/)
      }
      assert.equal(({} as { title?: string }).title, undefined)
      await assertNothingStored()
    })

    it('is refused for lists without end', async () => {
      const rows = Array.from({ length: 100 }, (_, row) => [
        `delegations.${row}.institution`,
        `Instansi ${row}`,
      ])
      const { status, text } = await post({ ...ownOnly(required), ...(Object.fromEntries(rows) as Fields) })
      assert.equal(status, 422)
      assert.match(text, /Terlalu banyak: paling banyak 40/)
      await post({ practices: Array.from({ length: 5000 }, () => 'festival') }).expect(413)
      await assertNothingStored()
    })

    it('is refused when it is not a form', async () => {
      for (const [type, body] of [
        ['json', '{"title":"X"}'],
        ['text/plain', 'title=X'],
        ['form', '%'],
        ['form', '&&==&'],
      ] as const) {
        const { status } = await staff.post(path).type(type).send(body)
        assert.ok(status >= 400 && status < 500, `${type} ${body} was answered with ${status}`)
      }
      await assertNothingStored()
    })
  })
}

function all(names: readonly string[], value: string): Fields {
  return Object.fromEntries(names.map((name) => [name, value]))
}

function each(what: string, names: readonly string[], wrong: readonly string[], isKept: boolean) {
  return wrong.map((value) => ({
    name: `${what} ${JSON.stringify(value)}`,
    wrong: all(names, value),
    isKept,
  }))
}
