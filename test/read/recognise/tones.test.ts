import { expect, test } from 'vitest'
import type { Raster } from '../../../src/read/picture/raster.ts'
import { inkToComponents } from '../../../src/read/recognise/components.ts'
import { darkComponents, paleFrom } from '../../../src/read/recognise/tones.ts'

const PAPER = 255
const TEXT = 60
const LETTER = 20

type Stroke = readonly [left: number, top: number, width: number, height: number, tone: number]

/** Strokes on white paper, and what is left of them where pale ink is told apart; as the numbers of the strokes. */
function kept(strokes: readonly Stroke[]): number[] {
  const grey: Raster = { width: 200, height: 100, data: new Uint8Array(200 * 100).fill(PAPER) }
  for (const [left, top, width, height, tone] of strokes) {
    for (let y = top; y < top + height; y++) grey.data.fill(tone, y * grey.width + left, y * grey.width + left + width)
  }
  const ink = { ...grey, data: grey.data.map((level) => (level < PAPER ? 1 : 0)) }
  const dark = darkComponents(inkToComponents(ink, null), grey, paleFrom(TEXT), LETTER)
  return strokes.flatMap(([left, top], at) => (dark.some((component) => component.left === left && component.top === top) ? [at] : []))
}

const letter = (left: number): Stroke => [left, 40, 12, 20, TEXT]
/** Blur leaves thin strokes half as dark as full ones. */
const accent: Stroke = [30, 30, 6, 3, 140]
const slash: Stroke = [55, 38, 3, 24, 140]

test('accents and slashes that blur has made pale belong to the text', () => {
  expect(kept([letter(10), letter(30), accent, slash, letter(70)])).toEqual([0, 1, 2, 3, 4])
})

test('letters of a paler ink, and its marks, are left out where dark text stands among them', () => {
  const stamp: Stroke[] = [
    [36, 20, 12, 16, 170],
    [52, 20, 3, 18, 170],
  ]
  expect(kept([letter(10), letter(90), ...stamp, accent])).toEqual([0, 1])
})
