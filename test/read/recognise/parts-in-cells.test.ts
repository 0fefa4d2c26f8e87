/** Ink that hangs together over the borders of cells. */
import { expect, test } from 'vitest'
import type { Box } from '../../../src/model/box.ts'
import type { Raster } from '../../../src/read/picture/raster.ts'
import { inkToComponents } from '../../../src/read/recognise/components.ts'
import { componentsByCell } from '../../../src/read/recognise/parts-in-cells.ts'

const DPI = 300
/** Two cells, one above the other, as wide as given, and the two beside them. */
const cellsOf = (width: number): Box[] =>
  [0, 100].flatMap((top): Box[] => [
    [0, top, width, top + 100],
    [width, top, 300, top + 100],
  ])
type Place = readonly [left: number, top: number, width: number, height: number]
/** A line of letters, which tells how high letters are. */
const LETTERS = Array.from({ length: 12 }, (_, at): Place => [10 + 22 * at, 20, 14, 20])

/** Boxes of what the cells hold of a mark. */
function partsOf([left, top, width, height]: Place, column = 300): number[][] {
  const ink: Raster = { width: 300, height: 200, data: new Uint8Array(300 * 200) }
  for (const [x, y, w, h] of [...LETTERS, [left, top, width, height] as const])
    for (let row = y; row < y + h; row++) ink.data.fill(1, row * 300 + x, row * 300 + x + w)
  return componentsByCell(inkToComponents(ink, null), cellsOf(column), DPI)
    .filter((component) => component.bottom > 45)
    .map((component) => [component.left, component.top, component.right, component.bottom])
}

test('a figure that a mark joins to the cell above is in its own cell', () => {
  expect(partsOf([200, 60, 14, 70])).toEqual([
    [200, 60, 214, 100],
    [200, 100, 214, 130],
  ])
})

test('the tail of a letter, and a drawing through several cells, are one', () => {
  expect(partsOf([200, 75, 14, 35])).toEqual([[200, 75, 214, 110]])
  expect(partsOf([200, 45, 14, 150])).toEqual([[200, 45, 214, 195]])
  expect(partsOf([250, 60, 50, 70], 280)).toEqual([[250, 60, 300, 130]])
})
