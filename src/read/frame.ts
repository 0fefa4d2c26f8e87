/**
 * The frame of a direction: text of every direction is handled as if it ran left to right.
 *
 * `u` runs along the text, `v` downward across it. In: places on the page or in the frame. Out: the other.
 */
import type { Box } from '../model/box.ts'
import type { Direction } from '../model/page.ts'

/** The direction nearest to the vector (dx, dy), y downward. */
export function toDirection(dx: number, dy: number): Direction {
  if (Math.abs(dx) >= Math.abs(dy)) return dx >= 0 ? 0 : 180
  return dy >= 0 ? 90 : 270
}

/** Text that leans further than this from every direction (its sine) stands in no line: a watermark, a stamp. About 15 degrees. */
const MAX_SLANT = 0.26

/** Whether the vector leans too far from the nearest direction. */
export function isSlanted(dx: number, dy: number): boolean {
  return Math.min(Math.abs(dx), Math.abs(dy)) > Math.hypot(dx, dy) * MAX_SLANT
}

export function toU(direction: Direction, x: number, y: number): number {
  if (direction === 0) return x
  if (direction === 90) return y
  return direction === 180 ? -x : -y
}

export function toV(direction: Direction, x: number, y: number): number {
  if (direction === 0) return y
  if (direction === 90) return -x
  return direction === 180 ? -y : x
}

/** The box on the page of the frame's rectangle u0…u1, v0…v1. */
export function frameToBox(direction: Direction, u0: number, v0: number, u1: number, v1: number): Box {
  if (direction === 0) return [u0, v0, u1, v1]
  if (direction === 90) return [-v1, u0, -v0, u1]
  return direction === 180 ? [-u1, -v1, -u0, -v0] : [v0, -u1, v1, -u0]
}

/** The page's coordinate of a baseline at `v`: a y for 0 and 180, an x for 90 and 270. */
export function frameToBaseline(direction: Direction, v: number): number {
  return direction === 0 || direction === 270 ? v : -v
}
