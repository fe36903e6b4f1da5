/** What a colour says about a state; the label always says it too. */
export type Tone = 'good' | 'quiet' | 'warn' | 'bad'

/** A short state beside a name, as `/partials/badge` prints it. */
export interface Badge {
  label: string
  tone: Tone
}
