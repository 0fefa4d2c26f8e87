/**
 * The strokes of a seal's rings. In: the ink of an upright picture, and about where a ring is. Out: the rings as they are drawn, bent as
 * paper and rubber bend them; and those pixels of them that nothing crosses.
 */
import type { Raster } from './raster.ts'
import type { Ring } from './rings.ts'

/** A ring by its radius in each direction: mean, and the first two harmonics (a middle that is off, an ellipse); pixels. */
interface Path {
  readonly x: number
  readonly y: number
  readonly bend: readonly [mean: number, cos: number, sin: number, cos2: number, sin2: number]
}

export interface RingStroke extends Path {
  /** Across the stroke, pixels. */
  readonly thickness: number
}

const DIRECTIONS = 360
/** How far from where it was told a ring is looked for, inches. */
const SEARCH = 0.04
/** No ring is thicker, inches: 2 mm. */
const THICKEST = 0.08
/** So much of a ring is found near its path, and of one around the same middle; within this many pixels of it, and inches. */
const FOUND = 0.75
const FOUND_BESIDE = 0.5
const NEAR = 1.2
const NEAR_INCHES = 0.005
const ROUNDS = 4
/** Other rings around the same middle: their radius as a share of the first one's. */
const SMALLEST = 0.4
const LARGEST = 1.2
/** A stroke that is longer across than the ring is thick (times the first, and pixels) is crossed by something. */
const CROSSED = [1.5, 1.5] as const

/** The ring with all that stand around its middle, the outermost last; none where the ring itself is not found. */
export function ringToStrokes(ink: Raster, ring: Ring, dpi: number): RingStroke[] {
  const first = fit(ink, { x: ring.x, y: ring.y, bend: [ring.radius, 0, 0, 0, 0] }, dpi, FOUND)
  if (first === null) return []
  const strokes = [first]
  const shares = sharesAround(ink, first)
  for (const [at, share] of shares.entries()) {
    if (share < FOUND_BESIDE || share < (shares[at - 1] ?? 0) || share <= (shares[at + 1] ?? 0)) continue
    const scale = at / first.bend[0]
    const found = fit(ink, { ...first, bend: first.bend.map((part) => part * scale) as unknown as Path['bend'] }, dpi, FOUND_BESIDE)
    if (found === null) continue
    if (strokes.every(({ bend, thickness }) => Math.abs(bend[0] - found.bend[0]) > (thickness + found.thickness) / 2)) strokes.push(found)
  }
  return strokes.sort((a, b) => a.bend[0] - b.bend[0])
}

/** By radius, how much of a ring like the given one would be ink with paper near it. */
function sharesAround(ink: Raster, path: Path): Float32Array {
  const shares = new Float32Array(Math.ceil(LARGEST * path.bend[0]))
  const from = Math.floor(SMALLEST * path.bend[0])
  for (let direction = 0; direction < DIRECTIONS; direction++) {
    const angle = (direction * 2 * Math.PI) / DIRECTIONS
    const part = radiusAt(path, angle) / path.bend[0]
    for (let r = from; r < shares.length; r++) if (inkAt(ink, path, angle, r * part)) shares[r]!++
  }
  return shares.map((count) => count / DIRECTIONS)
}

export function radiusAt({ bend: [mean, cos, sin, cos2, sin2] }: Path, angle: number): number {
  return mean + cos * Math.cos(angle) + sin * Math.sin(angle) + cos2 * Math.cos(2 * angle) + sin2 * Math.sin(2 * angle)
}

function inkAt({ width, height, data }: Raster, { x, y }: Path, angle: number, radius: number): boolean {
  const [u, v] = [Math.floor(x + radius * Math.cos(angle)), Math.floor(y + radius * Math.sin(angle))]
  return u >= 0 && v >= 0 && u < width && v < height && data[v * width + u] === 1
}

interface Across {
  readonly from: number
  readonly to: number
}

/** The run of ink across a path that is nearest to it, at most `search` pixels away; null where there is none. */
function runAcross(ink: Raster, path: Path, angle: number, search: number, longest: number): Across | null {
  const middle = radiusAt(path, angle)
  for (let off = 0; off <= search; off += 0.5) {
    for (const at of off === 0 ? [middle] : [middle - off, middle + off]) {
      if (!inkAt(ink, path, angle, at)) continue
      let [from, to] = [at, at]
      while (to - from <= longest && inkAt(ink, path, angle, from - 0.5)) from -= 0.5
      while (to - from <= longest && inkAt(ink, path, angle, to + 0.5)) to += 0.5
      return { from, to: to + 0.5 }
    }
  }
  return null
}

/** The path of least squares through the strokes found near a path; null where too few are. */
function fit(ink: Raster, start: Path, dpi: number, least: number): RingStroke | null {
  const near = NEAR + NEAR_INCHES * dpi
  let path = start
  let thickness = 0
  for (let round = 0; round < ROUNDS; round++) {
    const search = round === 0 ? SEARCH * dpi : 2 * near
    const runs: { angle: number; at: number; length: number }[] = []
    for (let direction = 0; direction < DIRECTIONS; direction++) {
      const angle = (direction * 2 * Math.PI) / DIRECTIONS
      const run = runAcross(ink, path, angle, search, THICKEST * dpi)
      if (run !== null && run.to - run.from <= THICKEST * dpi) runs.push({ angle, at: (run.from + run.to) / 2, length: run.to - run.from })
    }
    if (runs.length < least * DIRECTIONS) return null
    thickness = runs.map(({ length }) => length).toSorted((a, b) => a - b)[runs.length >> 1]!
    // Where something crosses it the middle of a run is not the ring's.
    const plain = runs.filter(({ length }) => length <= longestPlain(thickness))
    const inner = round === 0 ? plain : plain.filter(({ angle, at }) => Math.abs(at - radiusAt(path, angle)) <= near)
    if (inner.length < (least * DIRECTIONS) / 2) return null
    path = { x: start.x, y: start.y, bend: leastSquares(inner) }
    if (round < ROUNDS - 1) continue
    const found = runs.filter(({ angle, at, length }) => Math.abs(at - radiusAt(path, angle)) <= near + length / 2)
    if (found.length < least * DIRECTIONS) return null
  }
  return { ...path, thickness }
}

const longestPlain = (thickness: number): number => thickness * CROSSED[0] + CROSSED[1]

/** Mean and two harmonics of radii by angle, by the normal equations (Gauss). */
function leastSquares(points: readonly { angle: number; at: number }[]): Path['bend'] {
  const rows = Array.from({ length: 5 }, () => new Float64Array(6))
  for (const { angle, at } of points) {
    const terms = [1, Math.cos(angle), Math.sin(angle), Math.cos(2 * angle), Math.sin(2 * angle), at]
    for (const [i, row] of rows.entries()) for (const [k, term] of terms.entries()) row[k]! += terms[i]! * term
  }
  for (let i = 0; i < 5; i++) {
    for (let other = 0; other < 5; other++) {
      if (other === i) continue
      const factor = rows[other]![i]! / rows[i]![i]!
      for (let k = i; k < 6; k++) rows[other]![k]! -= factor * rows[i]![k]!
    }
  }
  return rows.map((row, i) => row[5]! / row[i]!) as unknown as Path['bend']
}

/** Visits the pixels of a ring's stroke where nothing crosses it, its blurred edge included, with their direction from the middle. */
export function forPlainStroke(ink: Raster, stroke: RingStroke, visit: (at: number, angle: number) => void): void {
  const { width, height } = ink
  const longest = longestPlain(stroke.thickness)
  const step = 0.4 / stroke.bend[0]
  const isRule = ruleAlong(ink, stroke)
  for (let angle = 0; angle < 2 * Math.PI; angle += step) {
    const run = runAcross(ink, stroke, angle, stroke.thickness / 2 + 1, longest)
    if (run === null || run.to - run.from > longest) continue
    for (let r = run.from - 1; r <= run.to + 1; r += 0.5) {
      const [u, v] = [Math.floor(stroke.x + r * Math.cos(angle)), Math.floor(stroke.y + r * Math.sin(angle))]
      if (u >= 0 && v >= 0 && u < width && v < height && !isRule(u, v, angle)) visit(v * width + u, angle)
    }
  }
}

/** Where a ring runs along the page's axes it may lie over a rule: sine of the angle to the axis. */
const ALONG = 0.4
/** A rule goes on beyond the ring: it is looked for between these distances from the middle, radii, and so much of it is ink. */
const BEYOND = [0.45, 0.8] as const
const GOES_ON = 0.6

/** Whether a rule runs over a place on the ring. */
function ruleAlong(
  { width, height, data }: Raster,
  { x, y, bend: [radius] }: RingStroke,
): (u: number, v: number, angle: number) => boolean {
  const known = new Map<number, boolean>()
  const isInk = (u: number, v: number): boolean => u >= 0 && v >= 0 && u < width && v < height && data[v * width + u] === 1
  const goesOn = (isDown: boolean, at: number, side: number): boolean => {
    let [ink, all] = [0, 0]
    for (let off = BEYOND[0] * radius; off <= BEYOND[1] * radius; off++) {
      const along = Math.round((isDown ? y : x) + side * off)
      all++
      if ([at - 1, at, at + 1].some((across) => (isDown ? isInk(across, along) : isInk(along, across)))) ink++
    }
    return ink >= GOES_ON * all
  }
  return (u, v, angle) => {
    const isDown = Math.abs(Math.sin(angle)) <= ALONG
    if (!isDown && Math.abs(Math.cos(angle)) > ALONG) return false
    const at = isDown ? u : v
    const key = 2 * at + Number(isDown)
    let rule = known.get(key)
    if (rule === undefined) known.set(key, (rule = goesOn(isDown, at, -1) || goesOn(isDown, at, 1)))
    return rule
  }
}
