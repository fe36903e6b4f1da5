import { compile, install } from './prepare.js'

// npm run bench:search: see bench/search.ts; npm run bench:handouts: see bench/handouts.ts

// Each then finds its own words from process.argv[2] on.
const [name] = process.argv.splice(2, 1)

await install()
if (await compile('tsconfig.json')) {
  process.setSourceMapsEnabled(true)
  await import(`../dist/bench/${name}.js`)
} else {
  console.error('The sources do not compile: see the lines above.')
  process.exitCode = 1
}
