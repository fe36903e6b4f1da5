import assert from 'node:assert/strict'
import { terminalOn } from '../../../src/cli/terminal.ts'

function outputs(isTTY: boolean) {
  let [out, error] = ['', '']
  const terminal = terminalOn({ write: (text) => (out += text) }, { isTTY, write: (text) => (error += text) })
  return { terminal, written: () => ({ out, error }) }
}

describe('the progress of a command', () => {
  it('is a line for every tenth where there is no terminal', () => {
    const { terminal, written } = outputs(false)
    for (let done = 1; done <= 5000; done += 1) terminal.progress(done, 5000)
    terminal.say('selesai')
    const { out, error } = written()
    assert.equal(out, 'selesai\n')
    assert.equal(error.split('\n').length - 1, 10)
    assert.match(error, /^500 dari 5\.000\n[\s\S]*5\.000 dari 5\.000\n$/)
  })

  it('is a bar on a terminal, which makes room for what is said', () => {
    const { terminal, written } = outputs(true)
    terminal.progress(1, 2)
    terminal.complain('baris')
    terminal.progress(2, 2)
    const readable = written().error.replaceAll('\u001b[K', '<clear>').replaceAll('\r', '<start>')
    assert.equal(
      readable,
      `<start>[${'#'.repeat(15)}${'.'.repeat(15)}] 1 dari 2<clear><start><clear>baris\n` +
        `<start>[${'#'.repeat(30)}] 2 dari 2<clear>\n`,
    )
  })
})
