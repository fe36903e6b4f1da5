import assert from 'node:assert/strict'
import type { AddressInfo } from 'node:net'
import { appWith, type TestApp } from '../support/app.ts'
import { aPractice } from '../support/builders.ts'
import { rawRequest } from '../support/rawRequest.ts'

/** Supertest would tidy an address before it sends it. */
function get(app: TestApp, address: string, method = 'GET'): Promise<string> {
  return raw(app, `${method} ${address} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`)
}

function raw({ http }: TestApp, text: string, patience = 5000): Promise<string> {
  const { port } = (http as unknown as { app: { address(): AddressInfo } }).app.address()
  return rawRequest(port, text, patience)
}

describe('a body that is announced as huge', () => {
  it('is refused at once, without waiting for it', async () => {
    const app = await appWith()
    for (const [address, type] of [
      ['/login', 'application/x-www-form-urlencoded'],
      ['/api/v1/search', 'application/json'],
    ]) {
      const headers = `Host: localhost\r\nOrigin: ${app.origin}\r\nContent-Type: ${type}\r\nContent-Length: 99999999999\r\nConnection: close`
      const answer = await raw(app, `POST ${address} HTTP/1.1\r\n${headers}\r\n\r\na`)
      assert.match(answer, /^HTTP\/1.1 413/, address)
    }
  })
})

describe('an address of an unusual form', () => {
  it('never makes a link of ours lead to another site', async () => {
    const app = await appWith()
    for (const address of [
      '/en//jahat.example',
      '/en/\\jahat.example',
      '/en///jahat.example/a?b',
      '//jahat.example',
    ]) {
      assert.doesNotMatch(await get(app, address), /href="[/\\]{2}/, address)
    }
  })

  it('is read as its path when it names a site, as proxies ask', async () => {
    const app = await appWith({ practices: [aPractice({ name: 'Kebun Raya' })] })
    const page = await get(app, 'http://jahat.example/en/practices')
    assert.match(page, /^HTTP\/1.1 200/)
    assert.match(page, /<html lang="en">/)
    assert.match(page, /rel="canonical" href="http:\/\/localhost:3000\/en\/practices"/)
    assert.doesNotMatch(page, /jahat/)
    assert.doesNotMatch(await get(app, 'http://jahat.example/api/v1/practices?perPage=1'), /jahat/)
    assert.match(
      await get(app, 'http://jahat.example/staff/users'),
      /^Location: \/login\?next=%2Fstaff%2Fusers\r$/m,
    )
  })

  it('is not found when it is no path', async () => {
    const app = await appWith()
    for (const method of ['GET', 'OPTIONS', 'POST'])
      assert.match(await get(app, '*', method), /^HTTP\/1.1 40[34]/)
  })
})
