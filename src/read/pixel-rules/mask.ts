/**
 * The pixels of rules. In: a path with its drawn stretches. Out: marks in a mask, the strokes of letters that cross a rule left out.
 */
import { heightAt, type Interval } from './evidence.ts'

/** Darker than this beyond both sides of a rule is a letter that crosses it, grey levels. */
const DARK = 150

export interface Painting {
  readonly width: number
  readonly height: number
  readonly grey: Uint8Array
  readonly strip: number
  readonly unit: number
}

/** How far from a rule's path its own blurred edge, and the other line of a double border, may lie, points. */
const EDGE_REACH = 2.2
const DOUBLE_REACH = 4.5
/** A rule's blurred edge ends where so much of its darkness is left; where it is long, text beside it does not count for more. */
const EDGE = 0.5
const LONG_EDGE = 0.3
/** So much of a rule's darkness, over its whole length, has the other line of a double border: text beside a rule has a third. */
const DOUBLE_DARKNESS = 0.6
/** Of a shorter rule nothing can be told: the stem of a letter beside it may be as long; points. */
const DOUBLE_LENGTH = 60

/** What of a rule runs beside its path: itself at 0, and the other lines of a double border. Pixels across. */
export interface Band {
  readonly offset: number
  readonly thickness: number
}

/** Darkness by distance from the path, −reach to reach, mean along the stretches. */
function profileOf(
  { width, height, grey, strip }: Painting,
  heights: ArrayLike<number>,
  stretches: readonly Interval[],
  reach: number,
): Float64Array {
  const sums = new Float64Array(2 * reach + 1)
  const counts = new Float64Array(2 * reach + 1)
  for (const { from, to } of stretches) {
    for (let x = Math.max(0, Math.ceil(from)); x < Math.min(width, to); x += 2) {
      const y = Math.round(heightAt(heights, strip, x))
      for (let d = -reach; d <= reach; d++) {
        if (y + d < 0 || y + d >= height) continue
        sums[d + reach]! += 255 - grey[(y + d) * width + x]!
        counts[d + reach]!++
      }
    }
  }
  return sums.map((sum, i) => sum / Math.max(1, counts[i]!))
}

/** The rule itself, its blurred edge included (at each side while it grows lighter), and what runs along it as dark as it is. */
export function bandsOf(painting: Painting, heights: ArrayLike<number>, stretches: readonly Interval[]): [own: Band, ...others: Band[]] {
  const reach = Math.ceil(DOUBLE_REACH * painting.unit)
  const profile = profileOf(painting, heights, stretches, reach)
  const near = Math.ceil(EDGE_REACH * painting.unit)
  let peak = reach
  for (let i = reach - 2; i <= reach + 2; i++) if (profile[i]! > profile[peak]!) peak = i
  const floor = Math.min(...profile.subarray(reach - near, reach + near + 1))
  const darkness = (share: number): number => floor + (profile[peak]! - floor) * share
  const length = stretches.reduce((sum, { from, to }) => sum + to - from, 0)
  const isLong = length >= DOUBLE_LENGTH * painting.unit
  const edge = darkness(isLong ? LONG_EDGE : EDGE)
  let low = peak
  while (low > reach - near && profile[low - 1]! >= edge) low--
  let high = peak
  while (high < reach + near && profile[high + 1]! >= edge) high++
  const own: Band = { offset: isLong ? (low + high) / 2 - reach : 0, thickness: high - low + 1 }
  if (!isLong) return [own]
  const others: Band[] = []
  for (let i = 0; i < profile.length; i++) {
    if (profile[i]! < darkness(DOUBLE_DARKNESS) || (i >= low && i <= high)) continue
    let start = i
    while (start > 0 && start - 1 !== high && profile[start - 1]! >= edge) start--
    let end = i
    while (end + 1 < profile.length && profile[end + 1]! >= edge && end + 1 !== low) end++
    // A line, with paper on its other side: what goes on to the end of what was looked at is something larger.
    if (start > 0 && end < profile.length - 1) others.push({ offset: (start + end) / 2 - reach, thickness: end - start + 1 })
    i = end
  }
  return [own, ...others]
}

/** Marks the pixels of a rule; `mark` is given x and y. `isJoint` tells where a rule crosses: its pixels are a rule's all the same. */
export function paintRule(
  painting: Painting,
  heights: ArrayLike<number>,
  stretches: readonly Interval[],
  { offset, thickness }: Band,
  isJoint: (x: number) => boolean,
  mark: (x: number, y: number) => void,
): void {
  const { width, height, grey, strip } = painting
  const half = thickness / 2
  const beyond = Math.max(2, Math.round(0.4 * painting.unit))
  for (const { from, to } of stretches) {
    const end = Math.min(width - 1, Math.round(to + half))
    for (let x = Math.max(0, Math.round(from - half)); x <= end; x++) {
      const y = heightAt(heights, strip, x) + offset
      const top = Math.max(0, Math.round(y - half - 0.5))
      const bottom = Math.min(height - 1, Math.round(y + half + 0.5))
      if (!isJoint(x) && top - beyond >= 0 && bottom + beyond < height) {
        let crossed = true
        for (let d = 1; d <= beyond && crossed; d++) {
          crossed = grey[(top - d) * width + x]! < DARK && grey[(bottom + d) * width + x]! < DARK
        }
        if (crossed) continue
      }
      for (let row = top; row <= bottom; row++) mark(x, row)
    }
  }
}
