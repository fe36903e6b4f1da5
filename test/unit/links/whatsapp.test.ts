import assert from 'node:assert/strict'
import { whatsappAddress } from '../../../src/links/whatsapp.ts'

describe('the address that opens WhatsApp', () => {
  for (const phone of ['0812-3456-7890', '812 3456 7890', '+62 812 3456 7890', '(0812) 3456.7890']) {
    it(`goes to ${phone} as it is dialled from abroad`, () => {
      assert.equal(whatsappAddress(phone, 'Halo'), 'https://wa.me/6281234567890?text=Halo')
    })
  }

  it('leaves a foreign number as it is', () => {
    assert.equal(whatsappAddress('+81 90 1234 5678', 'Halo'), 'https://wa.me/819012345678?text=Halo')
  })

  it('lets the sender choose without a number, and carries signs and lines', () => {
    assert.equal(whatsappAddress(null, 'A & B\nC'), 'https://wa.me/?text=A%20%26%20B%0AC')
  })
})
