import { main } from './main.ts'
import { terminalOn } from './terminal.ts'

// A reader that went away (`... | head`) ends the command.
process.stdout.on('error', () => process.exit(1))

process.exitCode = await main(
  process.argv.slice(2),
  process.stdin,
  terminalOn(process.stdout, process.stderr),
)
// An open standard input would keep this process waiting.
process.stdin.destroy()
