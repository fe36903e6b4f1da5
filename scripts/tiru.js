import { root } from './child.js'
import { prepare } from './prepare.js'

await prepare()
process.setSourceMapsEnabled(true)
// The command reads process.argv.slice(2), as if dist/src/cli/tiru.js had been started itself.
process.argv.splice(1, 2, `${root}dist/src/cli/tiru.js`)
await import('../dist/src/cli/tiru.js')
