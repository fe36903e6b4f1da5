import assert from 'node:assert/strict'
import { setTimeout as pause } from 'node:timers/promises'
import { systemActor } from '../../src/accounts/account.ts'
import { appWith, type Records } from '../support/app.ts'
import { aVisit } from '../support/builders.ts'

async function appWithLink(records: Records = {}) {
  const app = await appWith({ now: () => new Date('2026-03-17T03:00:00Z'), ...records })
  const visit = await app.store.addVisit(aVisit({ status: 'dijadwalkan' }), systemActor)
  const { token } = await app.store.openLink('guests', visit.id, null, systemActor)
  return { ...app, token }
}

describe('a secret link', () => {
  const ways: ((token: string) => string)[] = [
    (token) => `/g/${token}`,
    (token) => `/G/${token}`,
    (token) => `/en/g/${token}/thanks`,
    (token) => `/EN/V/${token}`,
    (token) => `//g/${token}`,
    (token) => `/g//${token}`,
    (token) => `/g%2F${token}`,
    (token) => `/Calendar/${token}.ICS`,
    (token) => `/k/${token}/export/md`,
    (token) => `/EN/K//${token}`,
  ]

  it('leaves its token in no line of the log, however its address is written', async () => {
    const lines: string[] = []
    const { http, token } = await appWithLink({ log: (line) => lines.push(line) })
    for (const way of ways) await http.get(way(token))
    assert.equal(lines.length, ways.length)
    assert.deepEqual(
      lines.filter((line) => line.includes(token)),
      [],
    )
  })

  it('lets a bus full of guests in at once, and stops who guesses', async () => {
    const { address, store, token } = await appWithLink()
    // All of them are there before the first has its answer.
    const { visitRules } = store
    store.visitRules = async () => pause(300).then(visitRules)
    const statusOf = async (path: string) => (await fetch(`${address}${path}`)).status
    const bus = await Promise.all(Array.from({ length: 60 }, () => statusOf(`/g/${token}`)))
    assert.deepEqual([...new Set(bus)], [200])
    for (let guesses = 0; guesses < 30; guesses += 1) assert.equal(await statusOf('/g/guess'), 404)
    assert.equal(await statusOf('/g/guess'), 429)
    assert.equal(await statusOf(`/g/${token}`), 429)
  })
})
