import assert from 'node:assert/strict'
import { slidesFile } from '../../../../src/handouts/pptx/slidesFile.ts'
import { aMaterial, aPracticePart } from '../../../support/material.ts'
import { hasImpress, printed } from '../../../support/officeProgram.ts'

const title = 'the slides of a kit, opened and printed by an office program'

describe(
  hasImpress ? title : `${title} (DID NOT RUN: there is no Impress here; install libreoffice-impress)`,
  function () {
    this.timeout(180_000)
    let pages: Map<string, string>

    before(async function () {
      if (!hasImpress) this.skip()
      const odd = `<a:p> & ]]> "\u0000\ud800`
      const hostile = aMaterial({
        title: odd,
        parts: [aPracticePart({ name: `${odd} 😀`, summary: 'x'.repeat(3000) })],
      })
      const files = new Map([
        ['usual', Buffer.from(await slidesFile(aMaterial()))],
        ['hostile', Buffer.from(await slidesFile(hostile))],
      ])
      pages = await printed(files, 'pptx')
    })

    it('show what is taught, the figures and the sources', () => {
      const text = pages.get('usual') ?? ''
      for (const word of [
        'Kerja tim: belajar dari Kabupaten Contoh',
        'Hasil belajar',
        'Loket Contoh',
        '15.675',
        'Koran Contoh',
      ])
        assert.ok(text.includes(word), `${word} in: ${text}`)
    })

    it('show whatever a record holds', () => {
      assert.match(pages.get('hostile') ?? '', /<a:p> & \]\]>/)
    })
  },
)
