import { expect, test } from 'vitest'
import type { Raster } from '../../../src/read/picture/raster.ts'
import { inkToComponents } from '../../../src/read/recognise/components.ts'
import { darkComponents, paleFrom, paleSeals } from '../../../src/read/recognise/tones.ts'

const PAPER = 255
const TEXT = 60
const LETTER = 20

type Stroke = readonly [left: number, top: number, width: number, height: number, tone: number]

/** Strokes on white paper, and what is left of the first `own` of them, which stand in one cell, as their numbers. */
function kept(strokes: readonly Stroke[], own = strokes.length): number[] {
  const grey: Raster = { width: 400, height: 300, data: new Uint8Array(400 * 300).fill(PAPER) }
  for (const [left, top, width, height, tone] of strokes) {
    for (let y = top; y < top + height; y++) grey.data.fill(tone, y * grey.width + left, y * grey.width + left + width)
  }
  const all = inkToComponents({ ...grey, data: grey.data.map((level) => (level < PAPER ? 1 : 0)) }, null)
  const at = ([left, top]: Stroke) => all.filter((component) => component.left === left && component.top === top)
  const limits = paleFrom(TEXT)
  const dark = darkComponents(strokes.slice(0, own).flatMap(at), { grey, limits, seals: paleSeals(all, grey, limits, LETTER) }, LETTER)
  return strokes.flatMap((stroke, number) => (at(stroke).some((component) => dark.includes(component)) ? [number] : []))
}

const letter = (left: number): Stroke => [left, 40, 12, 20, TEXT]
/** Blur leaves thin strokes half as dark as full ones. */
const accent: Stroke = [29, 30, 6, 3, 140]
const slash: Stroke = [50, 38, 3, 24, 140]

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

test('what a seal leaves in a cell without text is not read, faint text in such a cell is', () => {
  const faint: Stroke = [150, 100, 12, 16, 170]
  const left: Stroke = [90, 40, 6, 130, 170]
  const right: Stroke = [230, 40, 6, 130, 170]
  const below: Stroke = [100, 172, 130, 6, 170]
  expect(kept([faint], 1)).toEqual([0])
  expect(kept([faint, left, right, below], 1)).toEqual([])
})

test('a thin stroke that stands apart is left out with the faint figure that it is a piece of', () => {
  const one: Stroke = [80, 40, 3, 20, 170]
  const piece: Stroke = [90, 44, 4, 6, 200]
  expect(kept([letter(10), one, piece])).toEqual([0])
})
