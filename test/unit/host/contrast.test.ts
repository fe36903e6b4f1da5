import assert from 'node:assert/strict'
import { contrast, tintOf } from '../../../src/host/contrast.ts'
import { themeCss } from '../../../src/host/theme.ts'

describe('contrast', () => {
  it('is what WCAG 2 computes', () => {
    assert.equal(contrast('#000000', '#ffffff'), 21)
    assert.equal(contrast('#0b4f5c', '#0b4f5c'), 1)
    assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48')
    assert.equal(contrast('#ffffff', '#767676').toFixed(2), '4.54')
  })

  it('of the tint for dark pages is enough for text, for every colour on which white can be read', () => {
    const darkPapers = ['#10171a', '#172024', '#1b2b30']
    const steps = ['00', '33', '66', '99', 'cc', 'ff']
    const colours = steps.flatMap((r) => steps.flatMap((g) => steps.map((b) => `#${r}${g}${b}`)))
    const readable = colours.filter((colour) => contrast(colour, '#ffffff') >= 4.5)
    assert.ok(readable.length > 50)
    for (const colour of readable) {
      const tint = tintOf(colour, 0.38)
      for (const paper of darkPapers)
        assert.ok(contrast(tint, paper) >= 4.5, `${colour}: ${tint} on ${paper}`)
      assert.ok(contrast(tint, '#06262d') >= 4.5, `${colour}: a button's text on ${tint}`)
    }
  })

  it('decides the style sheet: the colour, and its tint in the dark', () => {
    assert.match(themeCss('#0b4f5c'), /--brand: #0b4f5c; --brand-contrast: #fff/)
    assert.match(themeCss('#0b4f5c'), /dark\) \{ :root \{ --action: #a2bcc1; --link: #a2bcc1/)
  })
})
