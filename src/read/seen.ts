/**
 * Which letters a reader sees. In: what the page draws. Out: the letters without the invisible, the covered, those in the colour of
 * their ground, and second strikes of the same letter.
 */
import { looksLike, toBackground, toCovered } from './background.ts'
import type { Drawing, Glyph } from './drawing.ts'
import { frameToBox } from './frame.ts'

/** Height above the base line, as a share of the size, at which a letter's body is looked at. */
const BODY = 0.3
/** A letter drawn again within this share of its size is a second strike (imitated bold, shadow), not a second letter. */
const SECOND_STRIKE = 0.12

export function drawingToSeenGlyphs(drawing: Drawing, pictureHides: (objectId: string | null) => boolean): Glyph[] {
  const covered = toCovered(drawing, pictureHides)
  const background = toBackground(drawing)
  const seen = drawing.glyphs.filter((glyph) => {
    if (glyph.isSpace) return glyph.visible
    if (!glyph.visible || glyph.colour === 'transparent') return false
    const [x, y] = middleOf(glyph)
    return !covered(x, y, glyph.order) && !looksLike(glyph.colour, background(x, y, glyph.order))
  })
  return withoutSecondStrikes(seen)
}

function middleOf(glyph: Glyph): [number, number] {
  const u = (glyph.start + glyph.end) / 2
  const v = glyph.baseline - glyph.size * BODY
  const [x, y] = frameToBox(glyph.direction, u, v, u, v)
  return [x, y]
}

function withoutSecondStrikes(glyphs: readonly Glyph[]): Glyph[] {
  const cells = new Map<string, Glyph[]>()
  return glyphs.filter((glyph) => {
    if (glyph.isSpace) return true
    const reach = glyph.size * SECOND_STRIKE
    const column = Math.round(glyph.start)
    const row = Math.round(glyph.baseline)
    const steps = Math.max(1, Math.ceil(reach))
    for (let dx = -steps; dx <= steps; dx++) {
      for (let dy = -steps; dy <= steps; dy++) {
        for (const other of cells.get(`${column + dx}:${row + dy}`) ?? []) {
          const same = other.text === glyph.text && other.direction === glyph.direction && other.order !== glyph.order
          if (same && Math.abs(other.start - glyph.start) <= reach && Math.abs(other.baseline - glyph.baseline) <= reach) return false
        }
      }
    }
    const key = `${column}:${row}`
    const cell = cells.get(key)
    if (cell) cell.push(glyph)
    else cells.set(key, [glyph])
    return true
  })
}
