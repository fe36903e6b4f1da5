import assert from 'node:assert/strict'
import { MakingThread, type Limits } from '../../../src/handouts/makingThread.ts'
import { NotMade, type WhyNot } from '../../../src/handouts/notMade.ts'

const program = new URL('../../support/brokenMaker.js', import.meta.url)

async function withThread(limits: Partial<Limits>, use: (thread: MakingThread) => Promise<void>) {
  const thread = new MakingThread(limits, program)
  try {
    await use(thread)
  } finally {
    await thread.close()
  }
}

async function make(thread: MakingThread, format: string, json = ''): Promise<string> {
  return new TextDecoder().decode(await thread.make({ subject: 'kit', format, json }))
}

const notMade = (why: WhyNot) => (error: unknown) => error instanceof NotMade && error.why === why

describe('the thread that makes files', () => {
  it('makes one after the other', () =>
    withThread({}, async (thread) => {
      const jobs = ['a', 'b', 'c'].map((json) => make(thread, 'echo', json))
      assert.equal(thread.length, 3)
      assert.deepEqual(await Promise.all(jobs), ['a', 'b', 'c'])
      assert.equal(thread.length, 0)
    }))

  it('takes no more than may wait', () =>
    withThread({ waiting: 2 }, async (thread) => {
      const jobs = [1, 2, 3].map(() => make(thread, 'count'))
      await assert.rejects(make(thread, 'count'), notMade('busy'))
      assert.deepEqual(await Promise.all(jobs), ['1', '2', '3'])
    }))

  for (const broken of ['throw', 'exit', 'memory', 'fault']) {
    it(`goes on after a job that ends in "${broken}"`, () =>
      withThread({ heapMegabytes: 64 }, async (thread) => {
        const [first, second] = [make(thread, broken), make(thread, 'echo', 'after')]
        await assert.rejects(first, notMade('failed'))
        assert.equal(await second, 'after')
      })).timeout(30_000)
  }

  it('ends a job that takes too long, and goes on', () =>
    withThread({ milliseconds: 300 }, async (thread) => {
      const [first, second] = [make(thread, 'forever'), make(thread, 'echo', 'after')]
      await assert.rejects(first, notMade('too_long'))
      assert.equal(await second, 'after')
    }))

  it('says no to everything that waits when the site closes', () =>
    withThread({}, async (thread) => {
      const jobs = [make(thread, 'forever'), make(thread, 'count')]
      const ends = jobs.map((job) => assert.rejects(job, notMade('closed')))
      await thread.close()
      await Promise.all(ends)
    }))

  it('is another one after a time without work', () =>
    withThread({ idleMilliseconds: 50 }, async (thread) => {
      assert.equal(await make(thread, 'count'), '1')
      await new Promise((resolve) => setTimeout(resolve, 400))
      assert.equal(await make(thread, 'count'), '1')
    }))
})
