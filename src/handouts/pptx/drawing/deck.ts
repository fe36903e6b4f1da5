import loaded from 'pptxgenjs'

// Its types describe the CommonJS module, whose class is `default`; Node loads the ES module, which is the class itself.
const Deck = 'default' in loaded ? loaded.default : loaded

/** An empty set of slides. */
export function newDeck(): Deck {
  return new Deck()
}

export type Deck = loaded.default
export type Sheet = loaded.default.Slide
export type Texts = loaded.default.TextProps[]
export type Bullet = NonNullable<loaded.default.TextPropsOptions['bullet']>
export type Cells = loaded.default.TableRow
