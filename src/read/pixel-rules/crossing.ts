/** Where a line of one axis crosses one of the other, pixels along the first and along the second. */
import { heightAt } from './evidence.ts'
import type { Line } from './lines.ts'

export function crossing(own: Line, ownStrip: number, other: Line, otherStrip: number): readonly [number, number] {
  let x = other.heights[other.heights.length >> 1]!
  let y = 0
  for (let i = 0; i < 3; i++) {
    y = heightAt(own.heights, ownStrip, x)
    x = heightAt(other.heights, otherStrip, y)
  }
  return [x, y]
}
