import assert from 'node:assert/strict'
import { phoneNumber } from '../../../src/web/contact.ts'

describe('a phone number, as people write it', () => {
  const isTaken = (phone: string) => phoneNumber(40).safeParse(phone).success

  for (const phone of ['0812-3456-7890', '(0333) 425001', '+62 812 3456 7890', '0333/425001', '14045'])
    it(`may be ${phone}`, () => assert.ok(isTaken(phone)))

  for (const phone of ['tanya saja', '------', '0812', '0812 3456 7890 ext 2', '0812+3456', '1'.repeat(17)])
    it(`is not ${phone}`, () => assert.ok(!isTaken(phone)))
})
