import mocha from 'mocha'

const { Dot, Spec } = mocha.reporters

/** Mocha's own report (dots with isBrief=true), and the counts sent to scripts/test.js. */
export default function countingReporter(runner, options) {
  const isBrief = options.reporterOptions?.isBrief === 'true'
  const report = isBrief ? new Dot(runner, options) : new Spec(runner, options)
  runner.once('end', () => {
    const { passes, failures, pending } = report.stats
    process.send?.({ passed: passes, failed: failures, skipped: pending })
  })
}
