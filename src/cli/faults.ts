import { translator } from '../i18n/translate.ts'
import { inWords as sentenceInWords, type Sentence } from '../storage/sentence.ts'
import type { Refused } from '../storage/store.ts'
import type { FieldError } from '../web/parse.ts'

const t = translator('id')
const mostNamed = 5

/** What is wrong with the fields of a record: "stage: Pilih salah satu nilai yang tersedia." */
export function inWords(errors: readonly FieldError[]): string {
  const named = errors.slice(0, mostNamed).map(({ field, key, values }) => {
    const message = t(key, values)
    return field === '' ? message : `${field.slice(0, 100)}: ${message}`
  })
  const others = errors.length - named.length
  return [...named, ...(others > 0 ? [`(dan ${others} kesalahan lain)`] : [])].join(' ')
}

/** What the store says, to people at the command line. */
export function storeInWords(said: Sentence): string {
  return sentenceInWords(said, t)
}

/** Why the store did not take a record. */
export function refusalInWords({ code }: Refused): string {
  return refusals[code]
}
const refusals: Record<Refused['code'], string> = {
  slug_taken: 'slug: Alamat ini sudah dipakai catatan lain.',
  email_taken: 'email: Sudah ada akun dengan surel ini.',
  last_admin: 'Harus tetap ada admin yang dapat masuk.',
  wrong_state: 'Keadaan catatan ini tidak mengizinkan perubahan itu.',
  unknown_reference: 'Catatan ini menyebut praktik yang tidak ada.',
  needs_evidence: 'Adopsi yang sudah diterapkan memerlukan bukti yang sudah ditinjau.',
}
