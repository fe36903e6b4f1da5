import { commandActor } from '../accounts/account.ts'
import { personName } from '../accounts/accountForm.ts'
import { hashToken, newToken } from '../accounts/tokens.ts'
import { parse } from '../web/parse.ts'
import { CommandFailed, exitCodes, type StoreCommand } from './command.ts'
import { inWords } from './faults.ts'
import { demandRole } from './roleOption.ts'

/** `token create`: a token for the API, of which the store keeps the hash only. */
export const tokenCreate: StoreCommand = {
  place: 'store',
  name: 'token create',
  usage: 'NAMA --role PERAN',
  about: 'Membuat token API. Tokennya hanya tampil sekali.',
  operands: 1,
  options: { role: { isRequired: true } },
  input: { from: 'nothing' },
  demand: demandRole,

  async run({ operands: [asked], options }, { store }, terminal) {
    const role = demandRole({ options })
    const name = readName(asked)
    const isTaken = (await store.tokens()).some((token) => token.revokedAt === null && token.name === name)
    if (isTaken)
      throw new CommandFailed(
        `Token “${name}” sudah ada dan masih berlaku: pilih nama lain, atau cabut dulu.`,
      )
    const token = newToken()
    const { id } = await store.addToken({ name, role, hash: hashToken(token) }, commandActor)
    terminal.say(`Token “${name}” dibuat dengan peran ${role} (nomor ${id}).`)
    terminal.say(`Token: ${token}`)
    terminal.say('Token ini hanya tampil sekali: simpan di tempat yang aman.')
    return exitCodes.done
  },
}

function readName(asked: string | undefined): string {
  const parsed = parse(personName, asked)
  if (!parsed.ok) throw new CommandFailed(`Nama token tidak dapat dipakai: ${inWords(parsed.errors)}`)
  return parsed.value
}
