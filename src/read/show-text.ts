/**
 * A text-showing operator to placed letters. In: the graphics state and pdf.js's glyphs (numbers between them are moves in
 * thousandths of the size). Out: Glyph records appended to the drawing; the state's text position moves on.
 *
 * The arithmetic is that of pdf.js's canvas (`showText`, `showType3Text`), so letters stand where a viewer puts them.
 */
import type { Drawing, Glyph } from './drawing.ts'
import { isSlanted, toDirection, toU, toV } from './frame.ts'
import { applyX, applyY, multiply, type Matrix } from './matrix.ts'
import type { GraphicsState } from './state.ts'

export interface PdfjsGlyph {
  readonly originalCharCode: number
  readonly unicode: string
  readonly width: number
  readonly vmetric?: readonly number[] | null
  readonly isSpace: boolean
}

/** Text rendering modes that paint nothing: 3 invisible, 7 clip only. */
const UNPAINTED_MODES: ReadonlySet<number> = new Set([3, 7])
/** Modes that paint the outline only. */
const OUTLINE_MODES: ReadonlySet<number> = new Set([1, 5])
/** Less opacity than this cannot be seen. */
export const MIN_ALPHA = 0.02

export function showText(state: GraphicsState, glyphs: readonly (PdfjsGlyph | number)[], drawing: Drawing, order: number): void {
  const { font, fontSize } = state
  if (font === null || fontSize === 0) return
  const horizontal = state.horizontalScale * state.fontDirection
  const matrix = multiply(state.ctm, state.textMatrix)
  const place: Matrix = [
    matrix[0] * horizontal,
    matrix[1] * horizontal,
    matrix[2] * state.fontDirection,
    matrix[3] * state.fontDirection,
    applyX(matrix, state.x, state.y + state.rise),
    applyY(matrix, state.x, state.y + state.rise),
  ]
  const look = toLook(state)
  const slanted = isSlanted(place[0], place[1])
  if (slanted && look.painted) drawing.slantedTexts++
  const direction = toDirection(place[0], place[1])
  const size = fontSize * Math.hypot(place[2], place[3]) * (font.type3 ? font.widthScale * 1000 : 1)
  const unit = Math.hypot(place[0], place[1])
  const spacingSign = font.vertical ? 1 : -1
  let x = 0
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') {
      x += (spacingSign * glyph * fontSize) / 1000
      continue
    }
    const spacing = (glyph.isSpace ? state.wordSpacing : 0) + state.charSpacing
    let width = glyph.width * font.widthScale * fontSize
    let originX = x
    let originY = 0
    if (font.vertical) {
      const metric = glyph.vmetric ?? font.defaultVMetrics
      originX = -(glyph.vmetric ? (metric?.[1] ?? 0) * font.widthScale * fontSize : width / 2)
      originY = x + (metric?.[2] ?? 0) * font.widthScale * fontSize
    }
    const pageX = applyX(place, originX, originY)
    const pageY = applyY(place, originX, originY)
    const start = toU(direction, pageX, pageY)
    const baseline = toV(direction, pageX, pageY)
    const end = start + Math.max(width, 0) * unit
    const record: Glyph = {
      text: glyph.unicode,
      unsaid: false,
      code: glyph.originalCharCode,
      font,
      direction,
      start,
      end,
      next: end + spacing * unit,
      baseline,
      size,
      // pdf.js's own `isSpace` means code 32, which in a subset font may be any letter.
      isSpace: glyph.unicode === ' ' || glyph.unicode === '\t',
      visible: look.painted && !slanted && isInside(state, pageX, pageY, end - start, size, direction),
      colour: look.colour,
      order,
    }
    drawing.glyphs.push(record)
    if (font.vertical) {
      const metric = glyph.vmetric ?? font.defaultVMetrics
      width = metric ? -(metric[0] ?? 0) * font.widthScale * fontSize : width
      x += width - spacing * state.fontDirection
    } else x += width + spacing * (font.type3 ? 1 : state.fontDirection)
  }
  if (font.vertical) state.y -= x
  else state.x += x * horizontal
}

function toLook(state: GraphicsState): { painted: boolean; colour: string | null } {
  const outline = OUTLINE_MODES.has(state.renderingMode)
  const alpha = (outline ? state.strokeAlpha : state.fillAlpha) * state.groupAlpha
  return {
    painted: !UNPAINTED_MODES.has(state.renderingMode) && alpha >= MIN_ALPHA,
    colour: outline ? state.strokeColour : state.fillColour,
  }
}

/** Whether the middle of the letter's body lies inside the clip (which begins as the page). */
function isInside(state: GraphicsState, x: number, y: number, width: number, size: number, direction: number): boolean {
  const along = width / 2
  const up = size * 0.3
  const cx = x + (direction === 0 ? along : direction === 180 ? -along : direction === 90 ? up : -up)
  const cy = y + (direction === 0 ? -up : direction === 180 ? up : direction === 90 ? along : -along)
  const { clip } = state
  return cx >= clip.left && cx <= clip.right && cy >= clip.top && cy <= clip.bottom
}
