/**
 * A path operator to strokes and filled rectangles. In: the graphics state, the paint operator and pdf.js's path data (codes
 * 0 move, 1 line, 2 cubic curve, 3 quadratic curve, 4 close). Out: records appended to the drawing.
 */
import type { Drawing } from './drawing.ts'
import { applyX, applyY, intersect, scaleOf, type Extent, type Matrix } from './matrix.ts'
import { MIN_ALPHA } from './show-text.ts'
import type { GraphicsState } from './state.ts'

/** One piece of a path between two moves, in page points: x, y, x, y, … */
interface Subpath {
  readonly points: number[]
  /** Which segments (by index of their end point) are straight. */
  readonly straight: boolean[]
  curved: boolean
  closed: boolean
}

/** A stroke wider than this is a painted area, not a line; points. */
const MAX_STROKE_WIDTH = 4.5
/** How far a corner of a rectangle may lie off its sides, points. */
const CORNER_TOLERANCE = 0.2
/** A frame drawn as a rectangle with a hole: its band is at most this thick, points. */
const MAX_BAND = 4.5

/** Cuts the path data into subpaths, transformed. */
export function toSubpaths(data: ArrayLike<number>, ctm: Matrix): Subpath[] {
  const subpaths: Subpath[] = []
  let current: Subpath | null = null
  let i = 0
  const push = (x: number, y: number, straight: boolean): void => {
    if (current === null || current.closed) {
      // A line after a close begins at the closed subpath's first point.
      const startX = current?.points[0] ?? applyX(ctm, x, y)
      const startY = current?.points[1] ?? applyY(ctm, x, y)
      current = { points: [startX, startY], straight: [true], curved: false, closed: false }
      subpaths.push(current)
    }
    current.points.push(applyX(ctm, x, y), applyY(ctm, x, y))
    current.straight.push(straight)
    if (!straight) current.curved = true
  }
  while (i < data.length) {
    const code = data[i]
    if (code === 0) {
      const x = data[i + 1] ?? 0
      const y = data[i + 2] ?? 0
      current = { points: [applyX(ctm, x, y), applyY(ctm, x, y)], straight: [true], curved: false, closed: false }
      subpaths.push(current)
      i += 3
    } else if (code === 1) {
      push(data[i + 1] ?? 0, data[i + 2] ?? 0, true)
      i += 3
    } else if (code === 2) {
      // Control points bound the curve: they stand for it where only its extent counts.
      for (let j = i + 1; j < i + 7; j += 2) push(data[j] ?? 0, data[j + 1] ?? 0, false)
      i += 7
    } else if (code === 3) {
      for (let j = i + 1; j < i + 5; j += 2) push(data[j] ?? 0, data[j + 1] ?? 0, false)
      i += 5
    } else {
      const open = subpaths.at(-1)
      if (open) open.closed = true
      i += 1
    }
  }
  return subpaths
}

export function strokePath(state: GraphicsState, subpaths: readonly Subpath[], drawing: Drawing, order: number): void {
  if (state.strokeAlpha * state.groupAlpha < MIN_ALPHA) return
  const width = state.lineWidth * scaleOf(state.ctm)
  const colour = state.strokeColour
  for (const { points, straight, closed } of subpaths) {
    const count = points.length / 2
    const last = closed ? count : count - 1
    for (let i = 0; i < last; i++) {
      const j = (i + 1) % count
      if (j !== 0 && straight[j] === false) {
        drawing.otherMarks++
        continue
      }
      const x0 = points[i * 2] ?? 0
      const y0 = points[i * 2 + 1] ?? 0
      const x1 = points[j * 2] ?? 0
      const y1 = points[j * 2 + 1] ?? 0
      addStroke(state, drawing, { x0, y0, x1, y1, width, colour, order })
    }
  }
}

function addStroke(state: GraphicsState, drawing: Drawing, stroke: Drawing['strokes'][number]): void {
  const { x0, y0, x1, y1, width } = stroke
  const half = width / 2
  if (width <= MAX_STROKE_WIDTH) {
    const cut = clipSegment(state.clip, x0, y0, x1, y1, half)
    if (cut !== null) drawing.strokes.push({ ...stroke, ...cut })
    return
  }
  // A line as thick as this paints an area (some producers fill cells this way).
  const flat = Math.abs(y1 - y0) <= CORNER_TOLERANCE
  if (!flat && Math.abs(x1 - x0) > CORNER_TOLERANCE) {
    drawing.otherMarks++
    return
  }
  const extent = {
    left: Math.min(x0, x1) - (flat ? 0 : half),
    right: Math.max(x0, x1) + (flat ? 0 : half),
    top: Math.min(y0, y1) - (flat ? half : 0),
    bottom: Math.max(y0, y1) + (flat ? half : 0),
  }
  addFill(state, drawing, extent, stroke.colour, state.strokeAlpha, stroke.order)
}

/** The part of a segment inside the clip, widened by half the line; null when nothing is left (Liang and Barsky). */
function clipSegment(
  clip: Extent,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  half: number,
): { x0: number; y0: number; x1: number; y1: number } | null {
  const dx = x1 - x0
  const dy = y1 - y0
  let from = 0
  let to = 1
  // Across the line half its width may still show; along the line it is cut exactly.
  const slackX = Math.abs(dx) < Math.abs(dy) ? half : 0
  const slackY = Math.abs(dy) <= Math.abs(dx) ? half : 0
  const sides = [
    [-dx, x0 - (clip.left - slackX)],
    [dx, clip.right + slackX - x0],
    [-dy, y0 - (clip.top - slackY)],
    [dy, clip.bottom + slackY - y0],
  ] as const
  for (const [p, q] of sides) {
    if (p === 0) {
      if (q < 0) return null
      continue
    }
    const t = q / p
    if (p < 0) from = Math.max(from, t)
    else to = Math.min(to, t)
  }
  if (from > to) return null
  return { x0: x0 + from * dx, y0: y0 + from * dy, x1: x0 + to * dx, y1: y0 + to * dy }
}

export function fillPath(state: GraphicsState, subpaths: readonly Subpath[], drawing: Drawing, order: number): void {
  if (state.fillAlpha * state.groupAlpha < MIN_ALPHA) return
  const boxes: (Extent | null)[] = subpaths.map((subpath) => (isRectangle(subpath) ? extentOf(subpath) : null))
  const [outer, inner] = boxes
  if (boxes.length === 2 && outer && inner && addFrame(state, drawing, outer, inner, order)) return
  for (const [index, subpath] of subpaths.entries()) {
    if (subpath.points.length < 4) continue
    const extent = boxes[index] ?? (isThin(subpath) ? extentOf(subpath) : null)
    if (extent) addFill(state, drawing, extent, state.fillColour, state.fillAlpha, order)
    else drawing.otherMarks++
  }
}

/** A rectangle with a slightly smaller one inside is a frame: four bands. Says whether it was one. */
function addFrame(state: GraphicsState, drawing: Drawing, a: Extent, b: Extent, order: number): boolean {
  const [outer, inner] = a.right - a.left >= b.right - b.left ? [a, b] : [b, a]
  const bands = [inner.left - outer.left, inner.top - outer.top, outer.right - inner.right, outer.bottom - inner.bottom]
  if (bands.some((band) => band < 0 || band > MAX_BAND)) return false
  const parts: Extent[] = [
    { left: outer.left, right: outer.right, top: outer.top, bottom: inner.top },
    { left: outer.left, right: outer.right, top: inner.bottom, bottom: outer.bottom },
    { left: outer.left, right: inner.left, top: outer.top, bottom: outer.bottom },
    { left: inner.right, right: outer.right, top: outer.top, bottom: outer.bottom },
  ]
  for (const part of parts) {
    const empty = part.right - part.left <= 0 || part.bottom - part.top <= 0
    if (!empty) addFill(state, drawing, part, state.fillColour, state.fillAlpha, order)
  }
  return true
}

export function addFill(state: GraphicsState, drawing: Drawing, extent: Extent, colour: string | null, alpha: number, order: number): void {
  const cut = intersect(extent, state.clip)
  if (cut.left > cut.right || cut.top > cut.bottom) return
  const opaque = alpha * state.groupAlpha > 0.99 && !state.blends && !state.masked
  drawing.fills.push({ ...cut, colour, opaque, order })
}

function extentOf({ points }: Subpath): Extent {
  let left = Infinity
  let top = Infinity
  let right = -Infinity
  let bottom = -Infinity
  for (let i = 0; i < points.length; i += 2) {
    const x = points[i] ?? 0
    const y = points[i + 1] ?? 0
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  return { left, top, right, bottom }
}

/** Straight sides whose corners all lie on the corners of the surrounding rectangle. */
function isRectangle(subpath: Subpath): boolean {
  const { points, curved } = subpath
  if (curved || points.length < 4 || points.length > 14) return false
  const { left, top, right, bottom } = extentOf(subpath)
  for (let i = 0; i < points.length; i += 2) {
    const x = points[i] ?? 0
    const y = points[i + 1] ?? 0
    const onX = x - left <= CORNER_TOLERANCE || right - x <= CORNER_TOLERANCE
    const onY = y - top <= CORNER_TOLERANCE || bottom - y <= CORNER_TOLERANCE
    if (!onX || !onY) return false
  }
  // A triangle has three of the corners; a real one is four points or more, or so thin that it does not matter.
  return points.length >= 8 || isThin(subpath)
}

/** Long and narrow: a line drawn as a polygon, perhaps with rounded ends. */
function isThin(subpath: Subpath): boolean {
  const { left, top, right, bottom } = extentOf(subpath)
  const short = Math.min(right - left, bottom - top)
  const long = Math.max(right - left, bottom - top)
  return short <= MAX_STROKE_WIDTH && long >= short * 6
}

/** How many numbers follow each path code. */
const NUMBERS = [2, 2, 6, 4, 0]

/** The upright rectangle around a path (control points included). */
export function pathExtent(data: ArrayLike<number>, ctm: Matrix): Extent {
  const extent = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  for (let i = 0; i < data.length;) {
    const end = i + 1 + (NUMBERS[data[i] ?? 0] ?? 0)
    for (let j = i + 1; j < end; j += 2) {
      const x = applyX(ctm, data[j] ?? 0, data[j + 1] ?? 0)
      const y = applyY(ctm, data[j] ?? 0, data[j + 1] ?? 0)
      extent.left = Math.min(extent.left, x)
      extent.right = Math.max(extent.right, x)
      extent.top = Math.min(extent.top, y)
      extent.bottom = Math.max(extent.bottom, y)
    }
    i = end
  }
  return extent
}
