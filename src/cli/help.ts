import { exitCodes, type Command, type LocalCommand } from './command.ts'

/** `help`; the list comes later because help stands in it. */
export function help(all: () => readonly Command[]): LocalCommand {
  return {
    place: 'here',
    name: 'help',
    usage: '',
    about: 'Menampilkan bantuan ini.',
    operands: 0,
    options: {},
    async run(_invocation, _ground, terminal) {
      terminal.say('Pakai: npm run tiru -- PERINTAH')
      for (const line of overview(all())) terminal.say(line)
      terminal.say('')
      terminal.say('Selengkapnya: docs/commands.md')
      return exitCodes.done
    },
  }
}

export function usageOf({ name, usage }: Command): string {
  return `Pakai: npm run tiru -- ${name} ${usage}`.trimEnd()
}

function overview(commands: readonly Command[]): string[] {
  return commands.flatMap(({ name, usage, about }) => ['', `  ${name} ${usage}`.trimEnd(), `      ${about}`])
}
