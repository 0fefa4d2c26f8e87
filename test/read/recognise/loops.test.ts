import { expect, it } from 'vitest'
import type { Raster } from '../../../src/read/picture/raster.ts'
import { inkToComponents } from '../../../src/read/recognise/components.ts'
import { withoutLoops } from '../../../src/read/recognise/loops.ts'

const [WIDTH, HEIGHT] = [400, 160]

/** Ink where one of the shapes is. */
const drawn = (...shapes: readonly ((x: number, y: number) => boolean)[]): Raster => ({
  width: WIDTH,
  height: HEIGHT,
  data: Uint8Array.from({ length: WIDTH * HEIGHT }, (_, at) => (shapes.some((shape) => shape(at % WIDTH, Math.floor(at / WIDTH))) ? 1 : 0)),
})
const bar =
  (left: number, top: number, width: number, height: number) =>
  (x: number, y: number): boolean =>
    x >= left && x < left + width && y >= top && y < top + height
/** A stroke of 4 pixels on an ellipse, where `kept` of the angle (degrees from the right, clockwise). */
const oval =
  (cx: number, cy: number, a: number, b: number, kept: (degrees: number) => boolean = () => true) =>
  (x: number, y: number): boolean =>
    Math.abs(Math.hypot((x - cx) / a, (y - cy) / b) - 1) < 2 / Math.min(a, b) &&
    kept(((Math.atan2((y - cy) / b, (x - cx) / a) * 180) / Math.PI + 360) % 360)

const broken = (degrees: number): boolean => !(degrees > 250 && degrees < 300) && !(degrees > 20 && degrees < 30)
const brackets = (degrees: number): boolean => Math.abs(((degrees + 90) % 180) - 90) < 40
const figure = [bar(170, 64, 14, 34), bar(192, 91, 6, 7), bar(204, 64, 14, 34), bar(224, 64, 14, 34)]
const text = Array.from({ length: 8 }, (_, at) => bar(20 + 16 * at, 130, 10, 24))
const left = (ink: Raster): number[] =>
  withoutLoops(inkToComponents(ink, null))
    .filter(({ top }) => top < 120)
    .map((component) => component.left)
    .sort((a, b) => a - b)

it('takes a pen’s loop around a figure for no part of it, also in pieces', () => {
  expect(left(drawn(...figure, ...text))).toEqual([170, 192, 204, 224])
  expect(left(drawn(...figure, ...text, oval(204, 81, 66, 38)))).toEqual([170, 192, 204, 224])
  expect(left(drawn(...figure, ...text, oval(204, 81, 66, 38, broken)))).toEqual([170, 192, 204, 224])
})

it('leaves brackets around a figure, and an oval with nothing inside', () => {
  expect(left(drawn(bar(197, 64, 14, 34), ...text, oval(204, 81, 24, 26, brackets)))).toHaveLength(3)
  expect(left(drawn(oval(204, 81, 24, 26), ...text))).toHaveLength(1)

  // The letters of a seal stand beside its ring, its star in the middle.
  const seal = [oval(260, 60, 62, 58), oval(260, 60, 40, 38), bar(252, 30, 16, 60), bar(206, 50, 6, 20), bar(308, 50, 6, 20)]
  expect(left(drawn(...text, ...seal))).toHaveLength(5)
})
