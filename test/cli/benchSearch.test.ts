import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const entry = fileURLToPath(new URL('../../bench/search.js', import.meta.url))
const run = promisify(execFile)

describe('npm run bench:search', function () {
  this.timeout(120_000)

  it('measures this search beside others, in times and in ratios', async () => {
    const words = ['--sizes', '300', '--engines', 'Tiru,MiniSearch', '--kinds', 'three words,zero-hit']
    const { stdout } = await run(process.execPath, [entry, ...words])
    const rows = stdout.split('\n').filter((line) => line.startsWith('| three words'))
    const [times = '', ratios = ''] = rows
    assert.match(times, /^\| three words( \| +[\d.]+ \/ [\d.]+ \/ [\d.]+){2} \|$/)
    assert.match(ratios, /^\| three words( \| +[\d.]+x \/ [\d.]+x){2} \|$/)
    assert.match(stdout, /^\| snapshot loaded in s +\| +[\d.]+ \|$/m)
    assert.match(stdout, /^## Targets$/m)
  })

  it('says what it takes, and refuses what it does not know', async () => {
    const { stdout } = await run(process.execPath, [entry, '--help'])
    assert.match(stdout, /--sizes/)
    await assert.rejects(run(process.execPath, [entry, '--engines', 'Elasticsearch']), { code: 2 })
  })
})
