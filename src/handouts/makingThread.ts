import { Worker } from 'node:worker_threads'
import type { Job } from './exporters.ts'
import { NotMade } from './notMade.ts'

/** What the thread says of its job. */
export type Told = { bytes: Uint8Array } | { problem: string }

export interface Limits {
  /** How many jobs may wait for the one at work. */
  waiting: number
  /** For one file. */
  milliseconds: number
  /** Without work the thread goes, and its memory with it. */
  idleMilliseconds: number
  heapMegabytes: number
}

const usual: Limits = { waiting: 8, milliseconds: 60_000, idleMilliseconds: 30_000, heapMegabytes: 700 }

interface Order {
  job: Job
  resolve: (bytes: Uint8Array) => void
  reject: (reason: NotMade) => void
}

/** One thread that makes files one after the other. What it does to itself ends its job, never the site. */
export class MakingThread {
  readonly #program: URL
  readonly #limits: Limits
  readonly #waiting: Order[] = []
  #current: Order | null = null
  #worker: Worker | null = null
  #timer: NodeJS.Timeout | undefined

  constructor(limits: Partial<Limits> = {}, program = new URL('./makingWorker.js', import.meta.url)) {
    this.#limits = { ...usual, ...limits }
    this.#program = program
  }

  /** How many jobs come before one that is asked for now. */
  get length(): number {
    return this.#waiting.length + (this.#current === null ? 0 : 1)
  }

  /** Rejects with NotMade. */
  make(job: Job): Promise<Uint8Array> {
    if (this.#waiting.length >= this.#limits.waiting) return Promise.reject(new NotMade('busy'))
    return new Promise((resolve, reject) => {
      this.#waiting.push({ job, resolve, reject })
      this.#next()
    })
  }

  async close(): Promise<void> {
    for (const { reject } of this.#waiting.splice(0)) reject(new NotMade('closed'))
    await this.#end(new NotMade('closed'))
  }

  #next(): void {
    if (this.#current !== null) return
    clearTimeout(this.#timer)
    const order = this.#waiting.shift()
    if (!order) return this.#rest()
    this.#current = order
    const { milliseconds } = this.#limits
    this.#timer = setTimeout(() => void this.#end(new NotMade('too_long')), milliseconds).unref()
    this.#worker ??= this.#start()
    this.#worker.postMessage(order.job, [])
  }

  #rest(): void {
    const { idleMilliseconds } = this.#limits
    this.#timer = setTimeout(() => void this.#end(new NotMade('closed')), idleMilliseconds).unref()
  }

  #start(): Worker {
    const { heapMegabytes } = this.#limits
    const worker = new Worker(this.#program, { resourceLimits: { maxOldGenerationSizeMb: heapMegabytes } })
    worker.unref()
    // What one says that was ended is of no job any more.
    const isAtWork = () => this.#worker === worker
    const crashed = (why: unknown) => {
      if (isAtWork()) void this.#end(new NotMade('failed', String(why)))
    }
    worker.on('message', (told: Told) => {
      if (isAtWork()) this.#told(told)
    })
    worker.on('error', crashed)
    worker.on('exit', (code) => crashed(`the thread ended with code ${code}`))
    return worker
  }

  #told(told: Told): void {
    const order = this.#current
    this.#current = null
    if ('bytes' in told) order?.resolve(told.bytes)
    else order?.reject(new NotMade('failed', told.problem))
    this.#next()
  }

  /** Ends the thread and its job; what waits gets a new one. */
  async #end(reason: NotMade): Promise<void> {
    const [order, worker] = [this.#current, this.#worker]
    this.#current = null
    this.#worker = null
    clearTimeout(this.#timer)
    order?.reject(reason)
    if (this.#waiting.length > 0) this.#next()
    await worker?.terminate()
  }
}
