import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { roundBox, unionBox, type Box } from '../../src/model/box.ts'

const side = fc.double({ min: -1000, max: 1000, noNaN: true })
const box = fc.tuple(side, side, side, side).map(([a, b, c, d]): Box => [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)])

it('the union of boxes holds each of them and is no larger than that', () => {
  fc.assert(
    fc.property(fc.array(box, { minLength: 1, maxLength: 5 }), (boxes) => {
      const [left, top, right, bottom] = unionBox(boxes)
      expect(left).toBe(Math.min(...boxes.map((each) => each[0])))
      expect(top).toBe(Math.min(...boxes.map((each) => each[1])))
      expect(right).toBe(Math.max(...boxes.map((each) => each[2])))
      expect(bottom).toBe(Math.max(...boxes.map((each) => each[3])))
    }),
  )
  expect(() => unionBox([])).toThrow(RangeError)
})

it('a rounded box is off by half a tenth of a point at most, and rounding it again changes nothing', () => {
  fc.assert(
    fc.property(box, (exact) => {
      const rounded = roundBox(exact)
      for (const [index, value] of rounded.entries())
        expect(Math.abs(value - (exact[index] ?? Number.NaN))).toBeLessThanOrEqual(0.05 + 1e-9)
      expect(roundBox(rounded)).toEqual(rounded)
    }),
  )
})
