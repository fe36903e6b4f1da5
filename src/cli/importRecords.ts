import { exitCodes, UsageError, type CommandParts, type Invocation, type StoreCommand } from './command.ts'
import { importLines, type RecordKind } from './importLines.ts'
import { practiceKind } from './importedPractices.ts'
import { visitKind } from './importedVisits.ts'
import { counted } from './terminal.ts'

const kinds = { practices: practiceKind, visits: visitKind } as const
type KindName = keyof typeof kinds

/** `import`: one JSON object a line; a line that is wrong is named, the others go in. */
export const importRecords: StoreCommand = {
  place: 'store',
  name: 'import',
  usage: 'practices|visits BERKAS [--dry-run]',
  about: 'Memasukkan praktik atau kunjungan dari berkas NDJSON. --dry-run hanya memeriksa, tanpa menyimpan.',
  operands: 2,
  options: { 'dry-run': { isFlag: true } },
  input: { from: 'file', operand: 1 },
  demand: demandKind,

  async run(invocation, parts, terminal) {
    const isDryRun = invocation.options.has('dry-run')
    const kind = await openKind(demandKind(invocation), { parts, isDryRun })
    const { added, refused } = await importLines(invocation.input, kind, terminal)
    const remark = isDryRun ? ' (hanya diperiksa, tidak disimpan)' : ''
    terminal.say(`${counted(added)} masuk, ${counted(refused)} ditolak${remark}`)
    return refused > 0 ? exitCodes.failed : exitCodes.done
  },
}

function demandKind({ operands: [kind = ''] }: Pick<Invocation, 'operands'>): KindName {
  if (Object.hasOwn(kinds, kind)) return kind as KindName
  throw new UsageError(`“${kind}” tidak dapat dimasukkan: pilih practices atau visits.`)
}

function openKind(name: KindName, ground: { parts: CommandParts; isDryRun: boolean }): Promise<RecordKind> {
  return kinds[name](ground)
}
