import { expect, test } from 'vitest'
import type { Raster } from '../../../src/read/picture/raster.ts'
import { inkToComponents } from '../../../src/read/recognise/components.ts'

/** `#` is ink. */
function drawn(...rows: string[]): Raster {
  const width = rows[0]?.length ?? 0
  return { width, height: rows.length, data: Uint8Array.from(rows.join(''), (mark) => (mark === '#' ? 1 : 0)) }
}

test('ink that hangs together is one component, also over corners and from below', () => {
  const found = inkToComponents(drawn('#.#....', '#.#..#.', '.#..#..', '.......', '......#'), null)
  expect(found.map(({ left, top, right, bottom, area }) => [left, top, right, bottom, area])).toEqual([
    [0, 0, 3, 3, 5],
    [4, 1, 6, 3, 2],
    [6, 4, 7, 5, 1],
  ])
})

test('the pixels of rules part what stands on both sides of them', () => {
  const found = inkToComponents(drawn('.#.', '###', '.#.'), drawn('...', '###', '...'))
  expect(found.map(({ top, bottom }) => [top, bottom])).toEqual([
    [0, 1],
    [2, 3],
  ])
})
