/**
 * Which letters a reader sees. In: what the page draws. Out: the letters without the invisible, the covered, those in the colour of
 * their ground, and second strikes of the same letter; and those that were left out because nobody sees them.
 */
import { looksLike, toBackground, toCovered } from './background.ts'
import type { Drawing, Glyph } from './drawing.ts'
import { frameToBox } from './frame.ts'

/** Height above the base line, as a share of the size, at which a letter's body is looked at. */
const BODY = 0.3
/** A letter drawn again within this share of its size is a second strike (imitated bold, shadow), not a second letter. */
const SECOND_STRIKE = 0.12
/** Side of the squares by which letters are looked up, points; about the size of a letter. */
const CELL = 8
/** More rows of squares than a page has. */
const ROW_SHIFT = 1 << 20

export interface SeenGlyphs {
  readonly seen: Glyph[]
  /** Spaces between them included. */
  readonly hidden: Glyph[]
}

export function drawingToSeenGlyphs(drawing: Drawing, pictureHides: (objectId: string | null) => boolean): SeenGlyphs {
  const covered = toCovered(drawing, pictureHides)
  const background = toBackground(drawing)
  const seen: Glyph[] = []
  const hidden: Glyph[] = []
  for (const glyph of drawing.glyphs) (isSeen(glyph) ? seen : hidden).push(glyph)
  return { seen: withoutSecondStrikes(seen), hidden }

  function isSeen(glyph: Glyph): boolean {
    if (glyph.isSpace) return glyph.visible
    if (!glyph.visible || glyph.colour === 'transparent') return false
    const [x, y] = middleOf(glyph)
    return !covered(x, y, glyph.order) && !looksLike(glyph.colour, background(x, y, glyph.order))
  }
}

function middleOf(glyph: Glyph): [number, number] {
  const u = (glyph.start + glyph.end) / 2
  const v = glyph.baseline - glyph.size * BODY
  const [x, y] = frameToBox(glyph.direction, u, v, u, v)
  return [x, y]
}

function cellOf(place: number): number {
  return Math.floor(place / CELL)
}

function withoutSecondStrikes(glyphs: readonly Glyph[]): Glyph[] {
  const cells = new Map<number, Glyph[]>()
  return glyphs.filter((glyph) => {
    if (glyph.isSpace) return true
    const reach = glyph.size * SECOND_STRIKE
    for (let column = cellOf(glyph.start - reach); column <= cellOf(glyph.start + reach); column++) {
      for (let row = cellOf(glyph.baseline - reach); row <= cellOf(glyph.baseline + reach); row++) {
        for (const other of cells.get(column * ROW_SHIFT + row) ?? []) if (isSameStrike(other, glyph, reach)) return false
      }
    }
    const key = cellOf(glyph.start) * ROW_SHIFT + cellOf(glyph.baseline)
    const cell = cells.get(key)
    if (cell) cell.push(glyph)
    else cells.set(key, [glyph])
    return true
  })
}

function isSameStrike(a: Glyph, b: Glyph, reach: number): boolean {
  const near = Math.abs(a.start - b.start) <= reach && Math.abs(a.baseline - b.baseline) <= reach
  return near && a.text === b.text && a.direction === b.direction && a.order !== b.order
}
