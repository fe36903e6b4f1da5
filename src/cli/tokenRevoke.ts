import { commandActor, type Token } from '../accounts/account.ts'
import { CommandFailed, exitCodes, type StoreCommand } from './command.ts'

/** `token revoke`: from then on the token opens nothing. */
export const tokenRevoke: StoreCommand = {
  place: 'store',
  name: 'token revoke',
  usage: 'NAMA|NOMOR',
  about: 'Mencabut token API.',
  operands: 1,
  options: {},
  input: { from: 'nothing' },

  async run({ operands: [asked = ''] }, { store }, terminal) {
    const token = tokenAsked(asked, await store.tokens())
    await store.revokeToken(token.id, commandActor)
    terminal.say(`Token “${token.name}” (nomor ${token.id}) dicabut.`)
    return exitCodes.done
  },
}

function tokenAsked(asked: string, tokens: readonly Token[]): Token {
  const meant = tokens.filter(({ id, name }) => id === asked || name === asked)
  const valid = meant.filter(({ revokedAt }) => revokedAt === null)
  const [token, another] = valid
  if (token && another) {
    const numbers = valid.map(({ id }) => id).join(', ')
    throw new CommandFailed(`Ada beberapa token bernama “${asked}”: sebut nomornya (${numbers}).`)
  }
  if (token) return token
  if (meant.length > 0) throw new CommandFailed(`Token “${asked}” sudah dicabut.`)
  throw new CommandFailed(`Tidak ada token “${asked}”: lihat daftarnya dengan npm run tiru -- token list.`)
}
