/**
 * How a page's lines lie: turned a little, slanted, or seen from the side. In: rules (or lines of text) that should run across and down
 * the page. Out: the map from the upright page's pixels to the picture's.
 *
 * Straight lines that are parallel on paper meet in one point of a photograph, the vanishing point. The map that sends both vanishing
 * points to infinity and makes their directions square sets the page upright (R. Hartley, A. Zisserman, Multiple View Geometry, 2.7).
 */
import { applyTo, compose, invert, shift } from './homography.ts'
import type { Homography } from './raster.ts'
import type { Trace } from './traces.ts'

export interface Geometry {
  readonly toSource: Homography
  /** Degrees clockwise by which lines across the page lean, in the middle of the page. */
  readonly skew: number
  readonly seenFromSide: boolean
}

/** Lines that differ by less than this over the whole page are parallel: scanners do so much; degrees. */
const PARALLEL = 0.25
/** Lines across and down that differ less from a right angle are square, degrees. */
const SQUARE = 0.08
/** A lesser lean does no harm, and turning blurs; degrees. */
const SLIGHT = 0.02
/** Lines that lean away from the others by more are something else, degrees. */
const STRANGE = 1.5
/** So many lines, over so large a part of the page, tell whether lines meet. */
const MIN_LINES = 4
const MIN_SPREAD = 0.3
/** How much larger one side of the page may come out than the other. */
const MAX_STRETCH = 2.5

type Vector = readonly [number, number, number]

interface Family {
  /** Lines, weighed by their length. */
  readonly lines: readonly {
    readonly line: Vector
    readonly x: number
    readonly y: number
    readonly lean: number
    readonly weight: number
  }[]
  /** The common lean, degrees from the axis. */
  readonly lean: number
  readonly total: number
  /** By how much the lean grows from one side of the page to the other, degrees; 0 where it is not sure. */
  readonly spread: number
}

const DEGREES = 180 / Math.PI

/**
 * `across` are lines that should be level, `down` lines that should be plumb. `lean` is taken where there are no lines; degrees.
 */
export function linesToGeometry(across: readonly Trace[], down: readonly Trace[], lean: number, width: number, height: number): Geometry {
  const size = Math.max(width, height) / 2
  const place = ({ x0, y0, x1, y1 }: Trace): Trace => ({
    x0: (x0 - width / 2) / size,
    y0: (y0 - height / 2) / size,
    x1: (x1 - width / 2) / size,
    y1: (y1 - height / 2) / size,
  })
  const level = toFamily(across.map(place), false, height / size)
  const plumb = toFamily(down.map(place), true, width / size)
  const toPixels = (map: Homography): Homography => {
    const outer = compose(shift(width / 2, height / 2), [size, 0, 0, 0, size, 0, 0, 0, 1])
    return compose(outer, compose(map, invert(outer)))
  }
  const side = seenFromSide(level, plumb)
  if (side !== null) return { toSource: toPixels(side.map), skew: side.skew, seenFromSide: true }
  const first = level.total > 0 ? level.lean : plumb.total > 0 ? plumb.lean : lean
  const second = plumb.total > 0 ? plumb.lean : first
  const sum = level.total + plumb.total
  const square = Math.abs(first - second) < SQUARE
  const common = sum > 0 ? (first * level.total + second * plumb.total) / sum : lean
  const skew = square ? common : first
  if (square && Math.abs(common) < SLIGHT) return { toSource: [1, 0, 0, 0, 1, 0, 0, 0, 1], skew: 0, seenFromSide: false }
  const u = skew / DEGREES
  const v = (square ? common : second) / DEGREES
  return { toSource: toPixels([Math.cos(u), -Math.sin(v), 0, Math.sin(u), Math.cos(v), 0, 0, 0, 1]), skew, seenFromSide: false }
}

function toFamily(traces: readonly Trace[], isDown: boolean, span: number): Family {
  const all = traces.map(({ x0, y0, x1, y1 }) => {
    const [dx, dy] = [x1 - x0, y1 - y0]
    const length = Math.hypot(dx, dy)
    const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2]
    const lean = (isDown ? Math.atan2(-dx, Math.abs(dy)) * Math.sign(dy || 1) : Math.atan2(dy, dx)) * DEGREES
    const line: Vector = [-dy / length, dx / length, (dy * x - dx * y) / length]
    return { line, x, y, lean, weight: length ** 2 }
  })
  const middle = weightedMedian(all.map(({ lean, weight }) => [lean, weight]))
  // From the side, leans differ over the page: a straight line through them, which strange ones may not bend.
  let kept = all.filter(({ lean }) => Math.abs(lean - middle) < 6 * STRANGE)
  let trend = { base: middle, growth: 0 }
  for (let round = 0; round < 4; round++) {
    trend = toTrend(kept, isDown)
    const limit = Math.max(STRANGE / 4, (STRANGE * 6) / 3 ** round)
    kept = all.filter((each) => Math.abs(each.lean - trend.base - trend.growth * (isDown ? each.x : each.y)) < limit)
  }
  const places = kept.map(({ x, y }) => (isDown ? x : y))
  const reach = places.length === 0 ? 0 : Math.max(...places) - Math.min(...places)
  const told = kept.length >= MIN_LINES && reach > MIN_SPREAD * span
  const total = kept.reduce((sum, { weight }) => sum + weight, 0)
  const lean = told ? trend.base : total > 0 ? kept.reduce((sum, each) => sum + each.lean * each.weight, 0) / total : 0
  return { lines: kept, lean, total, spread: told ? trend.growth * span : 0 }
}

function weightedMedian(values: readonly (readonly [value: number, weight: number])[]): number {
  const sorted = [...values].sort((a, b) => a[0] - b[0])
  let left = sorted.reduce((sum, [, weight]) => sum + weight, 0) / 2
  for (const [value, weight] of sorted) if ((left -= weight) <= 0) return value
  return 0
}

/** The lean as a straight line over the place across the lines. */
function toTrend(lines: Family['lines'], isDown: boolean): { base: number; growth: number } {
  let [n, sx, sy, sxx, sxy] = [0, 0, 0, 0, 0]
  for (const { x, y, lean, weight } of lines) {
    const at = isDown ? x : y
    n += weight
    sx += weight * at
    sy += weight * lean
    sxx += weight * at * at
    sxy += weight * at * lean
  }
  const determinant = n * sxx - sx * sx
  if (n === 0) return { base: 0, growth: 0 }
  if (determinant < 1e-9 * n * n) return { base: sy / n, growth: 0 }
  const growth = (n * sxy - sx * sy) / determinant
  return { base: (sy - growth * sx) / n, growth }
}

function seenFromSide(level: Family, plumb: Family): { map: Homography; skew: number } | null {
  if (Math.max(Math.abs(level.spread), Math.abs(plumb.spread)) < PARALLEL) return null
  const first = vanishingPoint(level)
  const second = plumb.total > 0 ? vanishingPoint(plumb) : ([-Math.sin(level.lean / DEGREES), Math.cos(level.lean / DEGREES), 0] as Vector)
  if (first === null || second === null) return null
  const horizon = cross(first, second)
  const [l, m, n] = horizon
  if (Math.abs(n) < 1e-9) return null
  const flatten: Homography = [1, 0, 0, 0, 1, 0, l / n, m / n, 1]
  // The horizon may not cross the page, nor come so near that one side becomes much larger than the other.
  const depths = [-1, 1].flatMap((x) => [-1, 1].map((y) => (l / n) * x + (m / n) * y + 1))
  if (Math.min(...depths) <= 0 || Math.max(...depths) > MAX_STRETCH * Math.min(...depths)) return null
  const [u, v] = [direction(flatten, first, 0), direction(flatten, second, 1)]
  const square: Homography = [u[0], v[0], 0, u[1], v[1], 0, 0, 0, 1]
  const [x, y] = applyTo(compose(invert(flatten), square), 0.01, 0)
  return { map: compose(invert(flatten), square), skew: Math.atan2(y, x) * DEGREES }
}

/** The direction into which a flattened vanishing point lies, towards the positive side of an axis. */
function direction([a, b, , d, e]: Homography, [x, y, w]: Vector, axis: 0 | 1): [number, number] {
  void w
  const [u, v] = [a * x + b * y, d * x + e * y]
  const sign = Math.sign(axis === 0 ? u : v) / Math.hypot(u, v)
  return [u * sign, v * sign]
}

function cross([a, b, c]: Vector, [d, e, f]: Vector): Vector {
  return [b * f - c * e, c * d - a * f, a * e - b * d]
}

/** The point that the lines come nearest to: least squares. */
function vanishingPoint({ lines }: Family): Vector | null {
  const sums = [0, 0, 0, 0, 0, 0]
  for (const {
    line: [a, b, c],
    weight,
  } of lines) {
    for (const [index, value] of [a * a, a * b, a * c, b * b, b * c, c * c].entries()) sums[index]! += value * weight
  }
  const [aa, ab, ac, bb, bc, cc] = sums as [number, number, number, number, number, number]
  // Inverse iteration for the smallest eigenvector; a little is added so that there is an inverse.
  const more = (aa + bb + cc) * 1e-10
  const back = invert([aa + more, ab, ac, ab, bb + more, bc, ac, bc, cc + more])
  if (!back.every(Number.isFinite)) return null
  let vector: Vector = [0.6, 0.5, 0.4]
  for (let round = 0; round < 40; round++) {
    const [a, b, c, d, e, f, g, h, i] = back
    const [x, y, w] = vector
    const next = [a * x + b * y + c * w, d * x + e * y + f * w, g * x + h * y + i * w] as const
    const length = Math.hypot(...next)
    vector = [next[0] / length, next[1] / length, next[2] / length]
  }
  return vector
}
