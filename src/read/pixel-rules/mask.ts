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

/** Rows above and below the path that a rule takes, its blurred edge included: at each side while it grows lighter. */
export function thicknessOf(
  { width, height, grey, strip, unit }: Painting,
  heights: ArrayLike<number>,
  stretches: readonly Interval[],
): number {
  // Darkness by distance from the path, summed along.
  const reach = Math.ceil(2.2 * unit)
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
  const profile = sums.map((sum, i) => sum / Math.max(1, counts[i]!))
  let peak = reach
  for (let i = reach - 2; i <= reach + 2; i++) if (profile[i]! > profile[peak]!) peak = i
  const floor = Math.min(...profile)
  const half = floor + (profile[peak]! - floor) * 0.5
  let low = peak
  while (low > 0 && profile[low - 1]! >= half) low--
  let high = peak
  while (high < profile.length - 1 && profile[high + 1]! >= half) high++
  return high - low + 1
}

/** Marks the pixels of a rule; `mark` is given x and y. `isJoint` tells where a rule crosses: its pixels are a rule's all the same. */
export function paintRule(
  painting: Painting,
  heights: ArrayLike<number>,
  stretches: readonly Interval[],
  thickness: number,
  isJoint: (x: number) => boolean,
  mark: (x: number, y: number) => void,
): void {
  const { width, height, grey, strip } = painting
  const half = thickness / 2
  const beyond = Math.max(2, Math.round(0.4 * painting.unit))
  for (const { from, to } of stretches) {
    const end = Math.min(width - 1, Math.round(to + half))
    for (let x = Math.max(0, Math.round(from - half)); x <= end; x++) {
      const y = heightAt(heights, strip, x)
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
