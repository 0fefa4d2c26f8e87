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
  const left = { grey: greys([]), ink: drawn(ink), rules: drawn(rules), seals: [drawn(seal)], dpi: DPI }
  return unreadIn(left)
}

/** Grey levels of boxes on white paper. */
function greys(boxes: readonly (readonly [box: Box, level: number])[]): Raster {
  const data = new Uint8Array(320 * 160).fill(255)
  for (const [box, level] of boxes) drawn(box).data.forEach((value, at) => value === 1 && (data[at] = level))
  return { width: 320, height: 160, data }
}

function unreadIn(left: Parameters<typeof withUnreadFigures>[2]): Box[] {
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

/** The same for a box of one grey level, without a seal. */
const faded = (box: Box, level: number): Box[] =>
  unreadIn({ grey: greys([[box, level]]), ink: drawn(NOTHING), rules: drawn(NOTHING), seals: [], dpi: DPI })

test('a figure that has nearly faded is said to be unread; the back that shows through, and a stroke through the cell, are not', () => {
  expect(faded([120, 26, 124, 33], 215)).toEqual([[120, 26, 124, 33]])
  expect(faded([120, 26, 124, 33], 240)).toEqual([])
  expect(faded([120, 15, 124, 45], 215)).toEqual([])
  expect(faded([120, 26, 122, 28], 215)).toEqual([])
  expect(faded([40, 26, 44, 33], 215)).toEqual([])
})

/** The same where something paler stands in a cell of names. */
const overBack = (level: number): Box[] => {
  const grey = greys([
    [[40, 26, 44, 33], 220],
    [[120, 26, 124, 33], level],
  ])
  return unreadIn({ grey, ink: drawn(NOTHING), rules: drawn(NOTHING), seals: [], dpi: DPI })
}

test('where the back of the sheet shows through in cells of names, what is as pale among the figures is none', () => {
  expect(overBack(220)).toEqual([])
  expect(overBack(200)).toEqual([[120, 26, 124, 33]])
})
