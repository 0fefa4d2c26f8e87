/** The network names printed digits of text fonts as scanners give them, and is not sure of what is no digit. */
import { describe, expect, it } from 'vitest'
import { CLASSES } from '../../../src/read/glyph-net/network.ts'
import { guessGlyph } from '../../../src/read/glyph-net/index.ts'
import { packWeights, unpackWeights } from '../../../src/read/glyph-net/pack.ts'
import { WEIGHTS } from '../../../src/read/glyph-net/weights.ts'
import { fontFile } from '../../../scripts/generate/fonts.ts'
import { createRandom } from '../../../scripts/generate/prng.ts'
import { drawMasters, type Master } from '../../../scripts/train-glyphs/masters.ts'
import { ageMaster } from '../../../scripts/train-glyphs/sample.ts'

const FONTS = ['Liberation Serif', 'Liberation Sans', 'DejaVu Sans', 'Noto Serif'] as const
const SAMPLES = 60

/** Of aged letters: how many are named right, how many wrongly though the name is sure. */
function count(masters: readonly Master[], seed: string, samples = SAMPLES): { right: number; surelyWrong: number; all: number } {
  const random = createRandom(seed)
  const result = { right: 0, surelyWrong: 0, all: 0 }
  for (const master of masters) {
    for (let sample = 0; sample < samples; sample++) {
      const aged = ageMaster(master, random)
      if (aged === null) continue
      const [best] = guessGlyph(aged.grey, aged.box)
      result.all++
      if (best?.name === master.text) result.right++
      else if (best !== undefined && best.name !== '' && best.probability >= 0.97) result.surelyWrong++
    }
  }
  return result
}

describe('the network of digits', () => {
  it.each(FONTS)('names the digits of %s', (font) => {
    const masters = drawMasters(fontFile(font, false))?.digits ?? []
    expect(masters).toHaveLength(10)
    const { right, surelyWrong, all } = count(masters, font)
    expect(all).toBeGreaterThan(500)
    expect(right / all).toBeGreaterThan(0.96)
    expect(surelyWrong / all).toBeLessThan(0.004)
  })

  it('is seldom sure of a digit where a letter stands', () => {
    const masters = drawMasters(fontFile('Liberation Serif', false))?.others ?? []
    expect(masters.length).toBeGreaterThan(40)
    const { surelyWrong, all } = count(masters, 'others', 12)
    expect(surelyWrong / all).toBeLessThan(0.01)
  })

  it('gives each name once, with probabilities that add up to one', () => {
    const guesses = guessGlyph({ width: 30, height: 40, data: new Uint8Array(1200).fill(255) }, { left: 4, top: 4, right: 20, bottom: 36 })
    expect(guesses.map(({ name }) => name).toSorted()).toEqual([...CLASSES].toSorted())
    expect(guesses.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 5)
  })

  it('keeps its weights through packing', () => {
    expect(packWeights(unpackWeights(WEIGHTS))).toBe(WEIGHTS)
  })
})
