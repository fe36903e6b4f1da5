import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tiru } from '../support/tiru.ts'
import { filesOf, firstJournal, killedAfter, writeFiles } from '../unit/storage/storeFolder.ts'

describe('npm run tiru, on a damaged store', function () {
  this.timeout(60_000)
  let dataDir: string
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'tiru-damaged-'))
    const files = await killedAfter(join(dataDir, 'whole'), 'satu', 'dua', 'tiga')
    await rm(join(dataDir, 'whole'), { recursive: true })
    const journal = files.get(firstJournal)!
    journal[journal.indexOf('"title":"dua"')]! ^= 1
    await writeFiles(dataDir, files)
  })
  afterEach(() => rm(dataDir, { recursive: true, force: true }))

  it('says in Indonesian what is wrong and what would be lost, and changes nothing before --yes', async () => {
    const damage =
      /^Rusak: journal-00000001\.log: Bita \d+ sampai \d+ rusak, padahal ada isi sesudahnya \(journal-00000001\.log\)\.\n {4}hilang: 2026-03-17-dua$/m
    const before = await filesOf(dataDir)
    const checked = await tiru(['check'], dataDir)
    assert.equal(checked.code, 1)
    assert.match(checked.out, damage)
    const planned = await tiru(['repair'], dataDir)
    assert.equal(planned.code, 1)
    assert.match(planned.out, damage)
    assert.deepEqual(await filesOf(dataDir), before)
    const repaired = await tiru(['repair', '--yes'], dataDir)
    assert.equal(repaired.code, 0, repaired.error)
    assert.equal((await tiru(['check'], dataDir)).code, 0)
  })

  it('says in Indonesian why another command cannot open it, and names the one that helps', async () => {
    const { code, error } = await tiru(['token', 'list'], dataDir)
    assert.equal(code, 1)
    assert.match(
      error,
      /^Penyimpanan di \S+ rusak: Bita [^\n]+ Lihat dengan "npm run tiru -- repair" [^\n]+\n$/,
    )
  })
})
