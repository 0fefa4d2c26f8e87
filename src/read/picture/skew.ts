/**
 * By how much lines and rules lean. In: a mask of ink whose text runs left to right, or upside down. Out: degrees clockwise.
 *
 * Lower edges of ink are counted along slanted lines; the counts are most uneven along the text. Idea: H. S. Baird, The skew angle
 * of printed documents (1987).
 */
import type { Raster } from './raster.ts'

/** Degrees that are looked through. */
const MAX_SKEW = 7
const COARSE_STEP = 0.2
/** The result is looked for to this step. */
const FINE_STEP = 0.01
/** So many edges tell the angle as well as all do. */
const MAX_EDGES = 60_000

interface Edges {
  readonly x: Float32Array
  readonly y: Float32Array
}

export function findSkew(ink: Raster): number {
  const edges = lowerEdges(ink)
  if (edges.x.length < 50) return 0
  const span = Math.ceil(ink.height + ink.width * 0.26)
  const score = scoreOf(edges, span, ink.width)
  let best = 0
  let bestScore = 0
  const look = (from: number, to: number, step: number): void => {
    const count = Math.round((to - from) / step)
    for (let i = 0; i <= count; i++) {
      const angle = from + i * step
      const value = score(angle)
      if (value > bestScore) {
        bestScore = value
        best = angle
      }
    }
  }
  look(-MAX_SKEW, MAX_SKEW, COARSE_STEP)
  for (let step = COARSE_STEP / 4; step > FINE_STEP; step /= 2) look(best - 2 * step, best + 2 * step, step)
  return best
}

/** Ink with paper under it. */
function lowerEdges({ width, height, data }: Raster): Edges {
  let count = 0
  for (let at = 0; at < width * (height - 1); at++) if (data[at] === 1 && data[at + width] === 0) count++
  const every = Math.max(1, Math.ceil(count / MAX_EDGES))
  const x = new Float32Array(Math.ceil(count / every))
  const y = new Float32Array(x.length)
  let seen = 0
  for (let row = 0; row < height - 1; row++) {
    for (let column = 0, at = row * width; column < width; column++, at++) {
      if (data[at] !== 1 || data[at + width] !== 0) continue
      if (seen % every === 0) {
        x[seen / every] = column
        y[seen / every] = row
      }
      seen++
    }
  }
  return { x, y }
}

function scoreOf({ x, y }: Edges, span: number, width: number): (degrees: number) => number {
  const offset = Math.ceil(width * 0.13) + 1
  const counts = new Float32Array(span + 2 * offset)
  return (degrees) => {
    counts.fill(0)
    const slope = Math.tan((degrees * Math.PI) / 180)
    const middle = width / 2
    for (let i = 0; i < x.length; i++) counts[Math.round(y[i]! - (x[i]! - middle) * slope) + offset]!++
    let sum = 0
    for (let i = 0; i < counts.length; i++) sum += counts[i]! * counts[i]!
    return sum
  }
}
