/**
 * Where the words of a line end. In: the gaps between its components, and where the engine thinks that words end (not far off, seldom
 * right). Out: a gap for each end, in order, no gap twice, so that no word is left without ink.
 */
import type { Component } from './components.ts'

export interface Gap {
  readonly from: number
  readonly to: number
}

/** The white between components, from left to right; touching and overlapping ones leave none. */
export function gapsBetween(components: readonly Component[]): Gap[] {
  const gaps: Gap[] = []
  let right = -Infinity
  for (const component of components.toSorted((a, b) => a.left - b.left)) {
    if (right !== -Infinity && component.left > right) gaps.push({ from: right, to: component.left })
    right = Math.max(right, component.right)
  }
  return gaps
}

/** A gap is preferred over a nearer one when it is wider by this part of how much further it is. */
const WIDTH_COUNTS = 3

/**
 * The middles of the gaps that fit best; null when there are fewer gaps than ends.
 * The cost of a choice is how far it is from the guess less how wide the gap is; the cheapest choice in order is found step by step.
 */
export function endsToGaps(guesses: readonly number[], gaps: readonly Gap[]): number[] | null {
  if (guesses.length > gaps.length) return null
  if (guesses.length === 0) return []
  const middles = gaps.map(({ from, to }) => (from + to) / 2)
  // best[j]: least cost with the current end at gap j or before; chosen[i][j]: the gap of end i in that choice.
  let before: number[] = gaps.map(() => 0)
  const chosen: number[][] = []
  for (const [end, guess] of guesses.entries()) {
    const best: number[] = []
    const at: number[] = []
    for (const [gap, { from, to }] of gaps.entries()) {
      const rest = end === 0 ? 0 : (before[gap - 1] ?? Infinity)
      const cost = rest + Math.abs(guess - middles[gap]!) - WIDTH_COUNTS * (to - from)
      const better = gap === 0 || cost < best[gap - 1]!
      best.push(better ? cost : best[gap - 1]!)
      at.push(better ? gap : at[gap - 1]!)
    }
    chosen.push(at)
    before = best
  }
  const ends: number[] = []
  let gap = gaps.length - 1
  for (let end = guesses.length - 1; end >= 0; end--) {
    gap = chosen[end]![gap]!
    ends.unshift(middles[gap]!)
    gap--
  }
  return ends
}
