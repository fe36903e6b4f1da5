import assert from 'node:assert/strict'
import { slidesFile } from '../../../../src/handouts/pptx/slidesFile.ts'
import { aFigure, aMaterial, aPracticePart } from '../../../support/material.ts'
import { assertWholeSlides, notesIn, slidesIn, titleOf, wordsOf } from '../../../support/slidesOffice.ts'

const odd = `<a:t> & ]]> "k" 'p' \u0000\u0007\u001b\ud800\u202e😀👩‍👩‍👧 你好`
const endless = 'x'.repeat(100_000)

describe('slides of what nobody should have typed', () => {
  it('are whole, with a cover and an end, for a kit of nothing', async () => {
    const file = await slidesFile(
      aMaterial({
        programme: null,
        subject: null,
        jp: null,
        description: null,
        outcome: null,
        indicators: [],
        parts: [],
        comparison: null,
        sessions: [],
        discussion: [],
        quiz: [],
        references: [],
      }),
    )
    assertWholeSlides(file)
    assert.deepEqual(slidesIn(file).map(titleOf), [
      'Kerja tim: belajar dari Kabupaten Contoh',
      'Teruskan belajar',
    ])
  })

  it('are whole with signs that XML cannot hold in every text', async () => {
    const file = await slidesFile(oddIn(aMaterial()))
    assertWholeSlides(file)
    assert.match(slidesIn(file).map(titleOf).join(' '), /<a:t> & \]\]> "k" 'p' �?😀/)
  })

  it('give each of 200 practices one slide', async () => {
    const parts = Array.from({ length: 200 }, (_, index) => aPracticePart({ name: `Praktik ${index + 1}` }))
    const file = await slidesFile(aMaterial({ parts }))
    assertWholeSlides(file)
    const titles = slidesIn(file).map(titleOf)
    assert.equal(titles.filter((title) => title.startsWith('Praktik ')).length, 200)
  }).timeout(60_000)

  it('shorten an endless field on the slide, and have all of it in the notes', async () => {
    const prose = [{ field: 'problem' as const, heading: 'Masalah', markdown: endless }]
    const file = await slidesFile(
      aMaterial({ title: endless, parts: [aPracticePart({ prose, name: endless })] }),
    )
    assertWholeSlides(file)
    for (const slide of slidesIn(file)) assert.ok(wordsOf(slide).length < 6000)
    assert.ok(notesIn(file).some((notes) => notes.includes(`MASALAH\n${endless}`)))
  })

  it('keep figures that contradict each other together where not all have room', async () => {
    const figures = Array.from({ length: 40 }, (_, index) =>
      aFigure({
        label: `Angka ${Math.floor(index / 2)}`,
        asOf: null,
        isDisputed: true,
        text: `nilai ${index}`,
      }),
    )
    const file = await slidesFile(aMaterial({ parts: [aPracticePart({ figures })] }))
    const shown =
      slidesIn(file)
        .map(wordsOf)
        .find((words) => words.includes('nilai 0')) ?? ''
    const count = [...shown.matchAll(/nilai \d+/g)].length
    assert.ok(count >= 4 && count < 40 && count % 2 === 0, String(count))
    assert.match(shown, new RegExp(`${40 - count} angka lain ada di catatan`))
  })
})

function oddIn<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(oddIn) as Value
  if (typeof value !== 'object' || value === null) return value
  const changed = Object.entries(value).map(([key, one]) => [key, isFree(key, one) ? odd + one : oddIn(one)])
  return Object.fromEntries(changed) as Value
}

/** Texts that a person typed; dates, colours and kinds are what the rest of the house makes sure of. */
function isFree(key: string, value: unknown): value is string {
  const made = [
    'kind',
    'locale',
    'colour',
    'level',
    'field',
    'asOf',
    'key',
    'publishedOn',
    'accessedOn',
    'on',
    'madeOn',
  ]
  return (
    typeof value === 'string' &&
    !made.includes(key) &&
    !['phase', 'practiceId', 'visitId', 'methods'].includes(key)
  )
}
