import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { formats } from '../../src/handouts/format.ts'

const entry = fileURLToPath(new URL('../../bench/handouts.js', import.meta.url))
const run = promisify(execFile)

describe('npm run bench:handouts', function () {
  this.timeout(180_000)

  it('makes each file of a kit, and tells how long it took and who waited', async () => {
    const { stdout } = await run(process.execPath, [entry, '--practices', '2', '--photos', '1'])
    for (const { name } of formats)
      assert.match(stdout, new RegExp(`^\\| ${name} +\\| +200( \\| +[\\d.]+){6} \\|$`, 'm'))
    assert.match(stdout, /^## Targets$/m)
  })
})
