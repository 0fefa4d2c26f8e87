/** Figures beside which a seal or a stroke is drawn are marked. */
import { describe, expect, it } from 'vitest'
import type { Word } from '../../../src/model/page.ts'
import { markCovered } from '../../../src/read/picture/covered-words.ts'
import type { Raster } from '../../../src/read/picture/raster.ts'
import { text } from '../../table/build.ts'

const DPI = 144
const blank = (): Raster => ({ width: 400, height: 200, data: new Uint8Array(400 * 200) })

/** Ink in a box, points. */
function drawn(left: number, top: number, right: number, bottom: number): Raster {
  const raster = blank()
  for (let y = top * 2; y < bottom * 2; y++) raster.data.fill(1, y * 400 + left * 2, y * 400 + right * 2)
  return raster
}

const marked = (words: readonly Word[], ink: Raster, rules = blank()): (boolean | undefined)[] =>
  markCovered(words, ink, rules, DPI).map(({ covered }) => covered)

describe('markCovered', () => {
  // `3` stands from 100 to 105, from about 43 to 50 down.
  const figure = text(100, 50, '3')

  it('marks a figure with a stroke right beside it', () => {
    expect(marked(figure, drawn(107, 40, 109, 52))).toEqual([true])
    expect(marked(figure, drawn(96, 44, 98, 46))).toEqual([true])
  })

  it('leaves a figure whose own ink, a speck or a rule is all there is', () => {
    expect(marked(figure, drawn(100, 43, 105, 50))).toEqual([undefined])
    expect(marked(figure, drawn(108, 45, 108.5, 45.5))).toEqual([undefined])
    const rule = drawn(108, 0, 109, 100)
    expect(marked(figure, rule, rule)).toEqual([undefined])
  })

  it('leaves a figure beside another word, one far from the stroke, and letters', () => {
    const other = text(108, 50, 'đ')
    expect(marked([...figure, ...other], drawn(108, 43, 113, 50))).toEqual([undefined, undefined])
    expect(marked(figure, drawn(120, 40, 125, 52))).toEqual([undefined])
    expect(marked(text(100, 50, 'Kế'), drawn(112, 40, 114, 52))).toEqual([undefined])
  })
})
