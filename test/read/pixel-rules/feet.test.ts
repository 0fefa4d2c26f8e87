/** Letters that stand on a line of a picture. */
import { expect, test } from 'vitest'
import { isFeetBetween } from '../../../src/read/pixel-rules/feet.ts'
import { greyToLines } from '../../../src/read/pixel-rules/index.ts'
import { Sheet } from './picture.ts'

const DPI = 200
const UNIT = DPI / 72

/** Whether the first 46 points of a line of the given length, over which letters stand and paper shows, are taken for feet of letters. */
function isFeet(length: number): boolean {
  const { across } = greyToLines(new Sheet(600, 100, DPI).draw({ from: [50, 50], to: [50 + length, 50] }).picture().grey, DPI)
  const stretch = { from: 50 * UNIT, to: 96 * UNIT }
  return isFeetBetween(across.view, across.lines[0]!, stretch, { share: 0.85, gap: 10, short: 0, clear: 0.2, bare: 0.15, loaded: 0.25 })
}

test('a seal over one cell of a rule that goes on clear beyond it is no text', () => {
  expect([100, 150, 220, 270].map(isFeet)).toEqual([true, true, false, false])
})
