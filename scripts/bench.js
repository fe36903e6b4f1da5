import { compile, install } from './prepare.js'

// npm run bench:search: see bench/search.ts

await install()
if (await compile('tsconfig.json')) {
  process.setSourceMapsEnabled(true)
  await import('../dist/bench/search.js')
} else {
  console.error('The sources do not compile: see the lines above.')
  process.exitCode = 1
}
