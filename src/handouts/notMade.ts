/** Why there is no file: too many wait, the thread broke or took too long over it, or the site is closing. */
export type WhyNot = 'busy' | 'failed' | 'too_long' | 'closed'

export class NotMade extends Error {
  readonly why: WhyNot
  constructor(why: WhyNot, detail = '') {
    super(`the file was not made (${why})${detail === '' ? '' : `: ${detail}`}`)
    this.why = why
  }
}
