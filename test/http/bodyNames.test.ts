import assert from 'node:assert/strict'
import { appWith } from '../support/app.ts'

describe('A form with a field named like a part of every object', () => {
  for (const name of [
    '__proto__',
    '%5F%5Fproto__',
    'constructor',
    '__proto__.isAdmin',
    'delegations.0.__proto__',
  ]) {
    it(`is refused: ${name}`, async () => {
      const { signIn, store } = await appWith()
      const staff = await signIn('staff')
      const body = `startOn=2026-03-17&delegations.0.institution=Pemkab+Blitar&${name}=x`
      const { text } = await staff.post('/staff/visits').type('form').send(body).expect(422)
      assert.match(text, /tidak dapat dipakai/)
      assert.match(text, /value="Pemkab Blitar"/, 'what was typed is kept')
      assert.deepEqual(await store.visits(), [])
    })
  }
})
