import assert from 'node:assert/strict'
import * as fc from 'fast-check'
import { returnPath } from '../../../src/accounts/returnPath.ts'

describe('the way on after signing in', () => {
  it('leads to this site, whatever was asked for', () => {
    const piece = fc.constantFrom(
      '/',
      '//',
      '\\',
      '..',
      '.',
      '@',
      ':',
      '?',
      '#',
      '%2f',
      '%5c',
      '\t',
      '\n',
      'en',
      'evil.example',
      'http:',
      'staff',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const path = returnPath(pieces.join(''))
        const reached = new URL(path, 'https://tiru.contoh.go.id/login')
        assert.equal(reached.origin, 'https://tiru.contoh.go.id', path)
        assert.ok(path.startsWith('/') && !path.startsWith('//'), path)
      }),
      { numRuns: 2000 },
    )
  })

  it('keeps the path and the query, and drops the language', () => {
    assert.equal(returnPath('/en/staff/audit?page=2&q=a%20b'), '/staff/audit?page=2&q=a%20b')
    assert.equal(returnPath('/en'), '/')
  })

  it('is the staff room for what is no path', () => {
    for (const text of [undefined, null, 7, ['/x'], '', 'staff', 'x'.repeat(3000), '/setup/abc', '/logout']) {
      assert.equal(returnPath(text), '/staff')
    }
  })
})
