import assert from 'node:assert/strict'
import type { Response } from 'supertest'
import { visitTexts } from './visitFields.ts'

/** Text that the forms take, and that would break out of an element, an attribute or a script if it were printed raw. */
export const mark = `zz"'<zz9 ]] & qq`
const isRaw = /zz"|[^\\"]'<zz9|<zz9/

/** No fault of ours, and nothing of the mark unescaped. */
export function assertHarmless(response: Response, what: string): void {
  assert.ok(response.status < 500, `${what}: ${response.status}`)
  if (/html|xml/.test(response.headers['content-type'] ?? '')) assert.doesNotMatch(response.text, isRaw, what)
}

export const hostileSegments = [
  '__proto__',
  'constructor',
  '..%2f..%2fetc',
  '%00',
  '%E0%A4%A',
  'a'.repeat(3000),
  encodeURIComponent(mark),
]

const parameters = `q next page perPage type urusan year region kind stage state sort from to startOn saved done slug`
const markedQuery = parameters
  .split(' ')
  .map((name) => `${name}=${encodeURIComponent(mark)}&${name}=2&${name}[a]=3`)
  .join('&')

export const hostileQueries = [
  '?q=%&page=%&from=%E0%A4%A',
  `?${markedQuery}`,
  '?__proto__=1&constructor=2&toString=3&hasOwnProperty=4&page=-1&page=1e9',
  `?${'q=a&'.repeat(1500)}`,
]

type Pair = [name: string, value: string]

/** Names that the forms know. */
export const fieldNames = [
  ...Object.keys(visitTexts),
  ...'version action add form note reason returnReason revision slug practiceName name summary stage'.split(
    ' ',
  ),
  ...'affairs metrics.0.label metrics.0.value resources.people trialDate email password passwordAgain'.split(
    ' ',
  ),
  ...'currentPassword next session role government regionCode primaryColour contactPhone validFrom'.split(
    ' ',
  ),
  ...'successor caption visibility startOn endOn kind'.split(' '),
]
const oddNames =
  '__proto__ constructor.prototype __proto__.x delegations delegations.0 delegations.x.y resources'
    .split(' ')
    .concat('metrics.0.label.a', '....', '.', '')

export const formBody = (pairs: Pair[]) => new URLSearchParams(pairs).toString()
const filled = (names: readonly string[], value: string) => names.map((name): Pair => [name, value])

export const hostileForms = [
  '',
  formBody(filled(fieldNames, mark)),
  formBody([...filled(fieldNames, 'a'), ...filled(fieldNames, mark)]),
  formBody(filled(oddNames, mark)),
  formBody([
    ...filled(['summary', 'name', 'title'], 'a'.repeat(50_000)),
    ['metrics.999.label', mark],
    ['add', 'metrics'],
  ]),
  '%E0%A4%A=%&%=%&a=%u0000&title=%00',
]

/** Bodies that are not what their type says, or of a type that nobody asked for. */
export const hostileBodies: [type: string, body: string][] = [
  ['application/json', '{"__proto__":{"a":1}'],
  ['application/x-www-form-urlencoded; charset=utf-7', 'name=a'],
  ['multipart/form-data', 'no boundary'],
  ['multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="files"; filename="a'],
  ['text/plain', mark],
]
