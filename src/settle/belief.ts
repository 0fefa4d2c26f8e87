/**
 * Amounts of points that are not sure: what they may be, each with a weight, and the weight of anything else.
 */
import { addPoints, type Points } from '../model/points.ts'

/**
 * `any` is the weight of "nothing is known", spread over ANY_VALUES values; `elsewhere` that of definite values that are not listed,
 * because nobody asks for them.
 */
export interface Belief {
  readonly values: ReadonlyMap<Points, number>
  readonly any: number
  readonly elsewhere: number
}

/** So many values are thought possible for a figure of which nothing is known. Few, so that a chance agreement proves little. */
export const ANY_VALUES = 5
/** Weights below this share of all are no longer told apart. */
const NEGLIGIBLE = 1e-9
/** Most values that are kept. */
const MOST_VALUES = 120

export const NOTHING_KNOWN: Belief = { values: new Map(), any: ANY_VALUES, elsewhere: 0 }

export function weightOf(belief: Belief, points: Points): number {
  return (belief.values.get(points) ?? 0) + belief.any / ANY_VALUES
}

export function massOf(belief: Belief): number {
  let mass = belief.any + belief.elsewhere
  for (const weight of belief.values.values()) mass += weight
  return mass
}

/** What two amounts make together: their sum, or the higher one. */
export function combine(a: Belief, b: Belief, how: 'sum' | 'max'): Belief {
  const values = new Map<Points, number>()
  for (const [x, weight] of a.values) {
    for (const [y, other] of b.values) {
      const made = how === 'sum' ? addPoints(x, y) : x > y ? x : y
      values.set(made, (values.get(made) ?? 0) + weight * other)
    }
  }
  const definite = (belief: Belief): number => massOf(belief) - belief.any
  const any = a.any * definite(b) + b.any * definite(a) + a.any * b.any
  return normalized({ values, any, elsewhere: a.elsewhere * definite(b) + b.elsewhere * (definite(a) - a.elsewhere) })
}

/** What two independent sources say of one amount. */
export function agree(a: Belief, b: Belief): Belief {
  const values = new Map<Points, number>()
  for (const points of new Set([...a.values.keys(), ...b.values.keys()])) {
    const [x, y] = [a.values.get(points) ?? 0, b.values.get(points) ?? 0]
    values.set(points, x * y + (x * b.any + y * a.any) / ANY_VALUES)
  }
  const elsewhere = (a.elsewhere * b.any + b.elsewhere * a.any) / ANY_VALUES
  return normalized({ values, any: (a.any * b.any) / ANY_VALUES, elsewhere })
}

function normalized({ values, any, elsewhere }: Belief): Belief {
  const mass = massOf({ values, any, elsewhere })
  const kept = [...values].filter(([, weight]) => weight > mass * NEGLIGIBLE).sort((a, b) => b[1] - a[1])
  const dropped = kept.splice(MOST_VALUES).reduce((sum, [, weight]) => sum + weight, 0)
  const share = new Map(kept.map(([points, weight]) => [points, weight / mass] as const))
  return { values: share, any: (any + dropped) / mass, elsewhere: elsewhere / mass }
}
