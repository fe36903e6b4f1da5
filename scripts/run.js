// Runs start.js, dev.js, test.js, tiru.js or bench.js. This file keeps to syntax that Node 10 reads, so that an old Node says
// one sentence instead of a syntax error.
const [major, minor] = process.versions.node.split('.').map(Number)

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Tiru needs Node 20.19 or newer, but this is Node ${process.versions.node}: ` +
      'install a newer one from https://nodejs.org and run the command again.',
  )
  process.exitCode = 1
} else {
  // Each script then finds its own words from process.argv[2] on.
  const [script] = process.argv.splice(2, 1)
  void import(`./${script}.js`)
}
