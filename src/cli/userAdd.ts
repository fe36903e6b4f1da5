import { commandActor } from '../accounts/account.ts'
import { parseSetup } from '../accounts/accountForm.ts'
import { hashPassword, makePassword } from '../accounts/passwords.ts'
import { Refused, type Store } from '../storage/store.ts'
import { CommandFailed, exitCodes, type Input, type StoreCommand } from './command.ts'
import { inWords } from './faults.ts'
import { demandRole } from './roleOption.ts'

/** `user add`: an account, its password from the standard input or made here. */
export const userAdd: StoreCommand = {
  place: 'store',
  name: 'user add',
  usage: 'EMAIL --role PERAN [--name NAMA]',
  about: 'Menambah akun. Kata sandi dibaca dari masukan standar, atau dibuat dan ditampilkan sekali.',
  operands: 1,
  options: { role: { isRequired: true }, name: {} },
  input: { from: 'password' },
  demand: demandRole,

  async run({ operands: [email = ''], options, input }, { store }, terminal) {
    const role = demandRole({ options })
    const given = await passwordIn(input)
    const account = readAccount(email, options.get('name'), given ?? makePassword())
    if (await store.userByEmail(account.email)) throw taken(account.email)
    const { id } = await added(store, { ...account, role })
    terminal.say(`Akun ${account.email} dibuat dengan peran ${role} (nomor ${id}).`)
    if (given === null) {
      terminal.say(`Kata sandi: ${account.password}`)
      terminal.say('Kata sandi ini hanya tampil sekali: sampaikan lewat jalur yang aman.')
    }
    return exitCodes.done
  },
}

function readAccount(email: string, name: string | undefined, password: string) {
  const called = name ?? email.split('@')[0]
  const parsed = parseSetup({ name: called, email, password, passwordAgain: password })
  if (!parsed.ok) throw new CommandFailed(`Akun belum dibuat: ${inWords(parsed.errors)}`)
  return parsed.value
}

async function added(
  store: Store,
  { name, email, password, role }: ReturnType<typeof readAccount> & { role: ReturnType<typeof demandRole> },
) {
  const passwordHash = await hashPassword(password)
  try {
    return await store.addUser({ name, email, role, passwordHash }, commandActor)
  } catch (error) {
    if (error instanceof Refused && error.code === 'email_taken') throw taken(email)
    throw error
  }
}

function taken(email: string): CommandFailed {
  return new CommandFailed(`Sudah ada akun dengan surel ${email}.`)
}

/** The first line that was given, letter by letter; null when none was. */
async function passwordIn({ lines }: Input): Promise<string | null> {
  for await (const line of lines) {
    if ('fault' in line) throw new CommandFailed('Kata sandi di masukan standar tidak dapat dibaca.')
    return line.text === '' ? null : line.text
  }
  return null
}
