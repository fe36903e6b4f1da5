import assert from 'node:assert/strict'
import { passwordFault } from '../../../src/accounts/passwordRules.ts'
import { hashPassword, isPassword, makePassword } from '../../../src/accounts/passwords.ts'

describe('a password', () => {
  it('is known again by its hash, letter by letter', async () => {
    const hash = await hashPassword('kopi hutan 😀 41')
    assert.equal(await isPassword('kopi hutan 😀 41', hash), true)
    assert.equal(await isPassword('kopi hutan 😀 41 ', hash), false)
    assert.equal(await isPassword('Kopi hutan 😀 41', hash), false)
  })

  it('is never that of an account that does not exist', async () => {
    assert.equal(await isPassword('', null), false)
  })

  it('is refused, not queued, when a hundred wait already', async () => {
    const all = await Promise.allSettled(Array.from({ length: 103 }, () => isPassword('x', null)))
    const refused = all.filter(({ status }) => status === 'rejected')
    assert.equal(refused.length, 3)
  }).timeout(60_000)

  it('that is made for someone has 20 letters in four groups, and is new each time', () => {
    const made = Array.from({ length: 200 }, makePassword)
    for (const password of made) assert.match(password, /^([a-hj-km-np-z2-9]{5}-){3}[a-hj-km-np-z2-9]{5}$/)
    assert.equal(new Set(made).size, made.length)
    assert.equal(new Set(made.join('').replaceAll('-', '')).size, 31)
  })
})

describe('a password that is easy to guess', () => {
  for (const password of [
    'password1234',
    'Password!2026',
    'bismillah123',
    'banyuwangi35.10',
    'adminadmin12',
    'IndonesiaRaya45',
    'cintacintacinta',
    'aaaaaaaaaaaa',
    '123456789012',
    '210987654321',
    '111122223333',
    'qwertyuiop12',
    'pemkabbanyuwangi1',
  ]) {
    it(`is ${password}`, () => {
      assert.equal(passwordFault(password, 'siti@contoh.go.id'), 'account.password.common')
    })
  }

  it('is the e-mail, or its first part with digits', () => {
    assert.equal(
      passwordFault('siti.aminah@contoh.go.id', 'Siti.Aminah@contoh.go.id'),
      'account.password.isEmail',
    )
    assert.equal(passwordFault('SitiAminah1990', 'siti.aminah@contoh.go.id'), 'account.password.isEmail')
  })

  it('is not one of several words or of chance', () => {
    for (const password of [
      'kopi hutan bersepeda 41',
      'kata-sandi-uji-coba',
      makePassword(),
      '😀😃😄😁😆😅😂🤣😊😇🙂🙃',
      '493027518266',
    ]) {
      assert.equal(passwordFault(password, 'siti@contoh.go.id'), null, password)
    }
  })
})
