import { hash, verify } from '@node-rs/argon2'
import { randomBytes } from 'node:crypto'
import { oneAtATime } from './oneAtATime.ts'

// Hashing shares libuv's four threads with the file system, and 16 logins at once stopped durable writes for 10 s.
const alone = oneAtATime(100)

// Of a password that nobody has, with the parameters of hashPassword: an unknown account costs as long as a known one.
const nobodysHash =
  '$argon2id$v=19$m=19456,t=2,p=1$I6V9xUHWmV6ikdt6DGGaKA$k/4h0romyPukuwFMfGqA4BxENv3vuKt7x9AhYedm0cA'

/** argon2id with OWASP's least cost: 19 MiB, two passes, one lane. */
export function hashPassword(password: string): Promise<string> {
  return alone(() => hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 }))
}

/** Null stands for an account that does not exist: takes as long as one that does, and is false. */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  const isRight = await alone(() => verify(passwordHash ?? nobodysHash, password))
  return isRight && passwordHash !== null
}

/** A password for someone else, to be shown once: 20 characters that are told apart on paper, in four groups. */
export function makePassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
  const drawn: string[] = []
  while (drawn.length < 20) {
    // 248 is the highest multiple of 31 in a byte: without the rest every letter is as likely.
    drawn.push(...[...randomBytes(32)].filter((byte) => byte < 248).map((byte) => letters[byte % 31] ?? ''))
  }
  return (drawn.slice(0, 20).join('').match(/.{5}/g) ?? []).join('-')
}
