import type { MessageKey } from '../i18n/translate.ts'
import { commonWords as common } from './commonPasswords.ts'

/** Why a password that is long enough is still too easy to guess; null when it is good. */
export function passwordFault(password: string, email: string): MessageKey | null {
  const plain = password.toLowerCase()
  if (resemblesEmail(plain, email.toLowerCase())) return 'account.password.isEmail'
  return isCommon(plain) ? 'account.password.common' : null
}

function resemblesEmail(password: string, email: string): boolean {
  const [localPart = ''] = email.split('@')
  return password === email || letters(password) === letters(localPart) || password === localPart.repeat(2)
}

// A password of twelve characters that people think of is a common word, repeated or beside a second one, with digits
// and signs round them.
function isCommon(password: string): boolean {
  const core = letters(password)
  if (core === '') return new Set(password).size < 8 || isRun(password)
  return new Set(core).size < 3 || common.some((word) => isBuiltOf(word, core))
}

function isBuiltOf(word: string, core: string): boolean {
  if (!core.startsWith(word)) return false
  const rest = core.slice(word.length)
  return rest === '' || common.includes(rest) || core === word.repeat(core.length / word.length)
}

function letters(password: string): string {
  return password.replace(/[^a-z]/g, '')
}

/** 1234567890..., 9876543210...: each digit follows from the one before. */
function isRun(password: string): boolean {
  const step = (index: number) => (Number(password[index]) - Number(password[index - 1]) + 10) % 10
  return Array.from({ length: password.length - 1 }, (_, index) => step(index + 1)).every(
    (one) => one === step(1),
  )
}
