import { text } from './parse.ts'

/** As it was typed: upper case is kept. */
export const emailAddress = text(254).refine(
  (address) => /^[^\s@<>"'(),:;\\]+@[^\s@.]+(\.[^\s@.]+)+$/.test(address),
  'error.badEmail',
)

/** As people write it: 0812-3456-7890, (0333) 425001, +62 812 3456 7890; of a hotline, 14045. */
export function phoneNumber(max: number) {
  return text(max).refine(isPhone, 'error.badPhone')
}

function isPhone(phone: string): boolean {
  const digits = phone.replace(/\D/g, '').length
  return /^\+?[\d\s()./-]+$/.test(phone) && digits >= 5 && digits <= 16
}
