/**
 * The operators that change nothing but the graphics state: transform, line, colours, opacity, and the state of text. In: an operator
 * with its arguments. Out: the state changed.
 */
import type { FontFacts } from './fonts.ts'
import { multiply } from './matrix.ts'
import { OPS } from './pdfjs.ts'
import type { GraphicsState } from './state.ts'

/** Arguments of an operator; what they are depends on it. */
export type Args = readonly never[]
/** What is known of a font by pdf.js's name for it. */
export type FontLookup = (name: string) => FontFacts | null

/** Says whether it was one of these operators. */
export function changeState(state: GraphicsState, fn: number, args: Args, fontFacts: FontLookup): boolean {
  switch (fn) {
    case OPS.transform:
      state.ctm = multiply(state.ctm, args)
      return true
    case OPS.setLineWidth:
      state.lineWidth = Math.abs(args[0] ?? 0)
      return true
    case OPS.setGState:
      setGState(state, args[0] ?? [], fontFacts)
      return true
    case OPS.setFillRGBColor:
      state.fillColour = args[0] ?? null
      return true
    case OPS.setStrokeRGBColor:
      state.strokeColour = args[0] ?? null
      return true
    case OPS.setFillColorN:
      state.fillColour = null
      return true
    case OPS.setStrokeColorN:
      state.strokeColour = null
      return true
    case OPS.setFillTransparent:
      state.fillColour = 'transparent'
      return true
    case OPS.setStrokeTransparent:
      state.strokeColour = 'transparent'
      return true
    case OPS.beginText:
      state.setTextMatrix([1, 0, 0, 1, 0, 0])
      return true
    case OPS.endText:
      return true
    case OPS.setCharSpacing:
      state.charSpacing = args[0] ?? 0
      return true
    case OPS.setWordSpacing:
      state.wordSpacing = args[0] ?? 0
      return true
    case OPS.setHScale:
      state.horizontalScale = (args[0] ?? 100) / 100
      return true
    case OPS.setLeading:
      state.leading = -(args[0] ?? 0)
      return true
    case OPS.setFont:
      setFont(state, args as unknown as readonly [string, number], fontFacts)
      return true
    case OPS.setTextRenderingMode:
      state.renderingMode = args[0] ?? 0
      return true
    case OPS.setTextRise:
      state.rise = args[0] ?? 0
      return true
    case OPS.moveText:
      state.moveText(args[0] ?? 0, args[1] ?? 0)
      return true
    case OPS.setLeadingMoveText:
      state.leading = args[1] ?? 0
      state.moveText(args[0] ?? 0, args[1] ?? 0)
      return true
    case OPS.setTextMatrix:
      state.setTextMatrix(args[0] ?? [1, 0, 0, 1, 0, 0])
      return true
    case OPS.nextLine:
      state.moveText(0, state.leading)
      return true
    default:
      return false
  }
}

function setGState(state: GraphicsState, entries: readonly (readonly [string, unknown])[], fontFacts: FontLookup): void {
  for (const [key, value] of entries) {
    if (key === 'CA') state.strokeAlpha = value as number
    else if (key === 'ca') state.fillAlpha = value as number
    else if (key === 'LW') state.lineWidth = value as number
    else if (key === 'BM') state.blends = value !== 'source-over'
    else if (key === 'SMask') state.masked = Boolean(value)
    else if (key === 'Font') setFont(state, value as readonly [string, number], fontFacts)
  }
}

function setFont(state: GraphicsState, [name, size]: readonly [string, number], fontFacts: FontLookup): void {
  state.font = fontFacts(name)
  state.fontSize = Math.abs(size)
  state.fontDirection = size < 0 ? -1 : 1
}
