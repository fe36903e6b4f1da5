import assert from 'node:assert/strict'
import { text } from '../../../src/web/parse.ts'

const isTaken = (value: string) => text(20_000).safeParse(value).success

describe('text that people write', () => {
  it('holds no HTML, in whatever way browsers would read it', () => {
    const html = [
      '<b>',
      '</b>',
      '<br/>',
      '<svg/onload=alert(1)>',
      '<img/src=x>',
      '<img src=x onerror=alert(1) ',
    ]
    for (const value of [...html, '<a\nhref=x>', '<!-- a', '<!DOCTYPE html', '<script src=//x'])
      assert.equal(isTaken(`Pendopo ${value}`), false, value)
  })

  it('holds signs of less and more, arrows and addresses', () => {
    for (const value of [
      'usia < 5 tahun',
      'n <5 atau x> 3',
      'A -> B <- C',
      '<https://contoh.go.id>',
      'Q&A, "kutip"',
    ])
      assert.equal(isTaken(value), true, value)
  })

  it('holds accents, but no piles of marks, which take long to put in order', () => {
    assert.equal(isTaken('Hồ Chí Minh, e\u0301\u0323\u0302'), true)
    const startedAt = performance.now()
    assert.equal(isTaken(`e${'\u0301'.repeat(9000)}${'\u0323'.repeat(9000)}`), false)
    assert.equal(isTaken(`e${'\u0301\u0323'.repeat(16)}`), false)
    assert.ok(performance.now() - startedAt < 500)
  })

  it('is judged in no time, however it is made', () => {
    for (const part of ['<a ', '<a/', '<a on', ' on', '<', 'a', ' onaaa = ']) {
      const started = performance.now()
      isTaken(`<a${part.repeat(20_000).slice(0, 19_000)}`)
      assert.ok(performance.now() - started < 1000, part)
    }
  })
})
