import type { Token } from '../accounts/account.ts'
import { formatMoment } from '../i18n/format.ts'
import { exitCodes, type StoreCommand } from './command.ts'

/** `token list`: the tokens and what they may do, never the tokens themselves. */
export const tokenList: StoreCommand = {
  place: 'store',
  name: 'token list',
  usage: '',
  about: 'Menampilkan token API: nomor, nama, peran, dan apakah masih berlaku.',
  operands: 0,
  options: {},
  input: { from: 'nothing' },

  async run(_invocation, { store }, terminal) {
    const tokens = await store.tokens()
    if (tokens.length === 0) terminal.say('Belum ada token.')
    for (const token of tokens) terminal.say(lineOf(token))
    return exitCodes.done
  },
}

function lineOf({ id, name, role, createdAt, revokedAt }: Token): string {
  const state = revokedAt === null ? 'berlaku' : `dicabut ${formatMoment(revokedAt, 'id')}`
  return `${id}  ${name}  (${role}, dibuat ${formatMoment(createdAt, 'id')}, ${state})`
}
