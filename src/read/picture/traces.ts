/**
 * Long thin lines: rules and underlines. In: the columns of a mask of ink. Out: the straight pieces that run more or less from left to right.
 *
 * Thin vertical runs of ink are followed from column to column.
 */
import type { Raster } from './raster.ts'
import { maskToRuns, RUN } from './runs.ts'

/** A piece of a line, in pixels: its ends, after a straight line was laid through its points. */
export interface Trace {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

/** A rule's thickness at most, inches. */
const MAX_THICKNESS = 0.035
/** Shorter lines are strokes of letters, or lean by less than a pixel; inches. */
const MIN_LENGTH = 1.3
/** A gap that a line is followed over, inches. */
const MAX_GAP = 0.02
/** The slope up to which lines are followed. */
const MAX_SLOPE = 0.27
/** How far the points of a straight line lie off it at most on average, pixels. */
const MAX_DEVIATION = 1.2

/** A line that is being followed: sums for the straight line through its points. */
interface Open {
  start: number
  last: number
  y: number
  n: number
  sx: number
  sy: number
  sxx: number
  sxy: number
  syy: number
}

/** `columns`: the columns of the mask as rows, the one at the left first. */
export function traceRules(columns: Raster, dpi: number): Trace[] {
  const thick = Math.max(2, Math.round(MAX_THICKNESS * dpi))
  const gap = Math.max(1, Math.round(MAX_GAP * dpi))
  const shortest = MIN_LENGTH * dpi
  const traces: Trace[] = []
  let open: Open[] = []
  const runs = maskToRuns(columns)
  for (let x = 0, run = 0; x < columns.height; x++) {
    const next: Open[] = []
    let from = 0
    for (; run < runs.length && runs[run] === x; run += RUN) {
      const [top, end] = [runs[run + 1]!, runs[run + 2]!]
      if (end - top > thick) continue
      const middle = (top + end) / 2
      while (from < open.length && open[from]!.y < middle - 1.5 - gap) from++
      const line = nearest(open, from, middle, x)
      if (line === null) next.push({ start: x, last: x, y: middle, n: 1, sx: 0, sy: middle, sxx: 0, sxy: 0, syy: middle * middle })
      else extend(line, x, middle)
    }
    const kept: Open[] = []
    for (const line of open) {
      if (x - line.last <= gap) kept.push(line)
      else close(line, shortest, traces)
    }
    open = kept.concat(next).sort((a, b) => a.y - b.y)
  }
  for (const line of open) close(line, shortest, traces)
  return traces
}

/** The last row first. */
export function reverseRows({ width, height, data }: Raster): Raster {
  const reversed = new Uint8Array(data.length)
  for (let y = 0; y < height; y++) reversed.set(data.subarray(y * width, (y + 1) * width), (height - 1 - y) * width)
  return { width, height, data: reversed }
}

/** The open line that goes on at this place; `open` is in the order of its heights. */
function nearest(open: readonly Open[], from: number, y: number, x: number): Open | null {
  let best: Open | null = null
  let least = 1.6
  for (let at = from; at < open.length && open[at]!.y <= y + 4; at++) {
    const line = open[at]!
    if (line.last === x) continue
    const distance = Math.abs(line.y - y) - MAX_SLOPE * (x - line.last - 1)
    if (distance < least) {
      least = distance
      best = line
    }
  }
  return best
}

function extend(line: Open, x: number, y: number): void {
  const [dx, dy] = [x - line.start, y]
  line.last = x
  line.y = y
  line.n++
  line.sx += dx
  line.sy += dy
  line.sxx += dx * dx
  line.sxy += dx * dy
  line.syy += dy * dy
}

function close(line: Open, shortest: number, traces: Trace[]): void {
  const { start, last, n, sx, sy, sxx, sxy, syy } = line
  if (last - start < shortest) return
  const across = n * sxx - sx * sx
  const slope = (n * sxy - sx * sy) / across
  const base = (sy - slope * sx) / n
  const deviation = Math.sqrt(Math.max(0, (syy - base * sy - slope * sxy) / n))
  if (deviation > MAX_DEVIATION || Math.abs(slope) > MAX_SLOPE) return
  traces.push({ x0: start + 0.5, y0: base, x1: last + 0.5, y1: base + slope * (last - start) })
}
