/** One work after another; one that fails holds up none. */
export class BackgroundWork {
  #last = Promise.resolve()
  readonly #onError: (error: unknown) => void

  constructor(onError: (error: unknown) => void) {
    this.#onError = onError
  }

  add(work: () => Promise<void>): void {
    this.#last = this.#last.then(work).catch(this.#onError)
  }

  /** Until nothing is left to do, also of what was added meanwhile. */
  async idle(): Promise<void> {
    for (let awaited; awaited !== this.#last; await awaited) awaited = this.#last
  }
}
