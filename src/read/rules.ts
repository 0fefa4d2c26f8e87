/**
 * Strokes, thin fills and thin pictures to ruling lines. In: what a page draws. Out: rules, pieces that continue each other merged.
 *
 * Steps: marks → pieces (horizontal or vertical) → dashes and dots joined → touching pieces joined → the short ones dropped.
 */
import type { Rule } from '../model/page.ts'
import { toBackground, looksLike } from './background.ts'
import type { Area, Drawing } from './drawing.ts'

/** Thicker than this is an area, not a line; points. A three-point border is the thickest an office suite offers in tables. */
const MAX_THICKNESS = 4.5
/** A line may lean by this much over its length: 1 in 100, as a hand-made export does. */
const MAX_LEAN = 0.01
/** Pieces this far apart across are one line; points. Producers round to a tenth or a quarter of a point. */
const SAME_LINE = 0.6
/** Pieces this far apart along touch; points. */
const TOUCHING = 1
/** A dash is at most this long, and the gap after it; points. Office suites draw dashes of 1 to 4 line widths. */
const MAX_DASH = 14
const MAX_DASH_GAP = 7
/** So many dashes make a line; two may be two things. */
const MIN_DASHES = 4
/** Anything shorter is no border: a row is higher and a column wider than this; points. */
const MIN_LENGTH = 4

interface Piece {
  at: number
  from: number
  to: number
  thickness: number
}

export function drawingToRules(drawing: Drawing): Rule[] {
  const { horizontal, vertical } = drawingToPieces(drawing)
  return [...toRules('horizontal', horizontal), ...toRules('vertical', vertical)]
}

function drawingToPieces(drawing: Drawing): { horizontal: Piece[]; vertical: Piece[] } {
  const horizontal: Piece[] = []
  const vertical: Piece[] = []
  const background = toBackground(drawing)
  for (const { x0, y0, x1, y1, width, colour, order } of drawing.strokes) {
    const dx = Math.abs(x1 - x0)
    const dy = Math.abs(y1 - y0)
    const flat = dy <= Math.max(dx * MAX_LEAN, SAME_LINE / 2)
    const upright = dx <= Math.max(dy * MAX_LEAN, SAME_LINE / 2)
    if (!flat && !upright) continue
    if (looksLike(colour, background((x0 + x1) / 2, (y0 + y1) / 2, order))) continue
    // A stroke no longer than it is thick is a dot: it may belong to a line of either kind.
    const dot = Math.max(dx, dy) <= width
    if (dot || (flat && dx >= dy)) horizontal.push({ at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1), thickness: width })
    if (dot || (upright && dy > dx)) vertical.push({ at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1), thickness: width })
  }
  for (const area of [...drawing.fills, ...drawing.pictures]) {
    const width = area.right - area.left
    const height = area.bottom - area.top
    if (Math.min(width, height) > MAX_THICKNESS) continue
    if (looksLike(area.colour, background((area.left + area.right) / 2, (area.top + area.bottom) / 2, area.order))) continue
    // A dot is as wide as it is high: it may belong to a line of either kind.
    const dot = Math.max(width, height) <= MAX_THICKNESS && Math.max(width, height) < 3 * Math.min(width, height)
    if (dot || width >= height) horizontal.push(areaToPiece(area, true))
    if (dot || height > width) vertical.push(areaToPiece(area, false))
  }
  return { horizontal, vertical }
}

function areaToPiece(area: Area, flat: boolean): Piece {
  return flat
    ? { at: (area.top + area.bottom) / 2, from: area.left, to: area.right, thickness: area.bottom - area.top }
    : { at: (area.left + area.right) / 2, from: area.top, to: area.bottom, thickness: area.right - area.left }
}

function toRules(axis: Rule['axis'], pieces: readonly Piece[]): Rule[] {
  const rules: Rule[] = []
  for (const line of toLines(pieces)) {
    for (const piece of joinTouching(joinDashes(joinTouching(line)))) {
      if (piece.to - piece.from >= MIN_LENGTH) rules.push({ axis, ...piece })
    }
  }
  return rules.toSorted((a, b) => a.at - b.at || a.from - b.from)
}

/** Pieces at the same height (or abscissa), sorted along. A group's first piece is its measure, so it cannot creep. */
function toLines(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = []
  let line: Piece[] = []
  let start = -Infinity
  for (const piece of pieces.toSorted((a, b) => a.at - b.at)) {
    if (piece.at - start > SAME_LINE) {
      line = []
      lines.push(line)
      start = piece.at
    }
    line.push(piece)
  }
  for (const group of lines) group.sort((a, b) => a.from - b.from)
  return lines
}

/** Pieces that touch or overlap become one; the place of the longer one counts. */
function joinTouching(line: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  for (const piece of line) {
    const last = joined.at(-1)
    if (last && piece.from - last.to <= TOUCHING) absorb(last, piece)
    else joined.push({ at: piece.at, from: piece.from, to: piece.to, thickness: piece.thickness })
  }
  return joined
}

function absorb(into: Piece, piece: Piece): void {
  if (piece.to - piece.from > into.to - into.from) into.at = piece.at
  into.to = Math.max(into.to, piece.to)
  into.thickness = Math.max(into.thickness, piece.thickness)
}

/** Short pieces that follow each other at short, even gaps become one line. */
function joinDashes(line: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  let i = 0
  while (i < line.length) {
    const first = line[i]
    if (first === undefined) break
    let j = i + 1
    while (j < line.length && isNextDash(line[j - 1], line[j])) j++
    if (j - i >= MIN_DASHES) {
      const dashed = { ...first }
      for (const piece of line.slice(i + 1, j)) absorb(dashed, piece)
      joined.push(dashed)
    } else joined.push(...line.slice(i, j))
    i = j
  }
  return joined
}

function isNextDash(before: Piece | undefined, next: Piece | undefined): boolean {
  if (before === undefined || next === undefined) return false
  const short = before.to - before.from <= MAX_DASH && next.to - next.from <= MAX_DASH
  return short && next.from - before.to <= MAX_DASH_GAP
}
