/** Cells of figures out of which a seal was taken. */
import { expect, test } from 'vitest'
import type { Box } from '../../../src/model/box.ts'
import type { Raster } from '../../../src/read/picture/raster.ts'
import { withUnreadFigures } from '../../../src/read/picture/unread-figures.ts'
import { text } from '../../table/build.ts'

const DPI = 144
/** Two columns of three rows: names, and scores of which the second is not read. */
const CELLS: readonly Box[] = [0, 1, 2].flatMap((row): Box[] => [
  [10, 20 * row, 100, 20 * row + 20],
  [100, 20 * row, 150, 20 * row + 20],
])
const WORDS = [...text(20, 14, 'Một'), ...text(110, 14, '2,5'), ...text(20, 54, 'Ba'), ...text(110, 54, '1')]

/** Ink in a box, points. */
function drawn([left, top, right, bottom]: Box): Raster {
  const raster: Raster = { width: 320, height: 160, data: new Uint8Array(320 * 160) }
  for (let y = top * 2; y < bottom * 2; y++) raster.data.fill(1, y * 320 + left * 2, y * 320 + right * 2)
  return raster
}

const NOTHING: Box = [0, 0, 0, 0]
/** Where something is said to be unread when this ink is left, and a seal was taken out here. */
function unread(ink: Box, seal: Box, rules = NOTHING): Box[] {
  const left = { ink: drawn(ink), rules: drawn(rules), seals: [drawn(seal)], dpi: DPI }
  return withUnreadFigures(WORDS, CELLS, left).flatMap((word) => (word.text === '?' && word.covered ? [word.box] : []))
}

test('a piece of a figure that is left beside what was a seal is said to be unread, with its place', () => {
  expect(unread([120, 26, 122, 32], [115, 22, 119, 38])).toEqual([[120, 26, 122, 32]])
})

test('specks, rules and a cell without a seal are blank, and so is a cell of names', () => {
  const seal: Box = [115, 22, 119, 38]
  expect(unread([120, 26, 121, 28], seal)).toEqual([])
  expect(unread([120, 26, 122, 32], seal, [120, 22, 122, 38])).toEqual([])
  expect(unread([120, 26, 122, 32], [115, 2, 119, 18])).toEqual([])
  expect(unread([40, 26, 42, 32], [50, 22, 54, 38])).toEqual([])
})
