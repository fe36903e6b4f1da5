import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { loadRegions } from '../regions/regions.ts'
import { exitCodes, UsageError, type Invocation, type LocalCommand, type Terminal } from './command.ts'
import { madeUpPractice } from './madeUp/practices.ts'
import { madeUpVisit } from './madeUp/visits.ts'
import { counted } from './terminal.ts'

const most = 1_000_000

/** `generate`: made-up records, labelled so, to measure with; the same for the same seed. */
export const generate: LocalCommand = {
  place: 'here',
  name: 'generate',
  usage: '--practices N --visits M --out FOLDER [--seed BENIH]',
  about: 'Membuat data buatan (ditandai buatan) untuk uji beban: practices.ndjson dan visits.ndjson.',
  operands: 0,
  options: { practices: {}, visits: {}, out: { isRequired: true }, seed: {} },

  async run({ options }, _ground, terminal) {
    const [practices, visits] = [countOf(options, 'practices'), countOf(options, 'visits')]
    if (practices + visits === 0) {
      throw new UsageError('Sebut berapa yang dibuat: --practices, --visits, atau keduanya.')
    }
    const folder = options.get('out') ?? ''
    const seed = options.get('seed') ?? '1'
    const ground = { seed, practices, regions: loadRegions().all }
    await mkdir(folder, { recursive: true })
    await write(join(folder, 'practices.ndjson'), practices, (index) => madeUpPractice(seed, index), terminal)
    await write(join(folder, 'visits.ndjson'), visits, (index) => madeUpVisit(ground, index), terminal)
    return exitCodes.done
  },
}

function countOf(options: Invocation['options'], name: string): number {
  const given = options.get(name) ?? '0'
  const count = /^\d{1,7}$/.test(given) ? Number(given) : NaN
  if (count <= most) return count
  throw new UsageError(`--${name} harus angka bulat dari 0 sampai ${counted(most)}, bukan “${given}”.`)
}

async function write(
  path: string,
  count: number,
  make: (index: number) => object,
  terminal: Terminal,
): Promise<void> {
  await pipeline(Readable.from(lines(count, make, terminal)), createWriteStream(path))
  terminal.say(`${path}: ${counted(count)} catatan buatan`)
}

/** In pieces of many lines: a write for each line would take longer than making it. */
function* lines(count: number, make: (index: number) => object, terminal: Terminal): Generator<string, void> {
  const together = 200
  for (let start = 0; start < count; start += together) {
    const end = Math.min(start + together, count)
    let piece = ''
    for (let index = start; index < end; index += 1) piece += `${JSON.stringify(make(index))}\n`
    yield piece
    terminal.progress(end, count)
  }
}
