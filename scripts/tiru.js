import { prepare } from './prepare.js'

await prepare()
process.setSourceMapsEnabled(true)
await import('../dist/src/cli/tiru.js')
