import assert from 'node:assert/strict'
import { deviceOf } from '../../../src/accounts/device.ts'

describe('a device', () => {
  const cases: [string | undefined, string][] = [
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:132.0) Gecko/20100101 Firefox/132.0', 'Firefox, Windows'],
    [
      'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/130.0 Safari/537.36 Edg/130.0',
      'Edge, Windows',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1 Version/17.0 Safari/604.1',
      'Safari, iOS',
    ],
    [
      'Mozilla/5.0 (Linux; Android 14) SamsungBrowser/25.0 Chrome/121.0 Mobile Safari/537.36',
      'Samsung Internet, Android',
    ],
    ['<script>alert(1)</script>', ''],
    [undefined, ''],
  ]
  for (const [userAgent, expected] of cases) {
    it(`is called “${expected}” for ${userAgent?.slice(-40)}`, () =>
      assert.equal(deviceOf(userAgent), expected))
  }
})
