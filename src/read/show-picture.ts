/**
 * A picture operator to the rectangles that pictures take. In: the graphics state and the operator. Out: records appended to the drawing.
 */
import type { Drawing } from './drawing.ts'
import { intersect, multiply, transformExtent, type Matrix } from './matrix.ts'
import { OPS } from './pdfjs.ts'
import { addFill } from './show-path.ts'
import { MIN_ALPHA } from './show-text.ts'
import type { GraphicsState } from './state.ts'

interface What {
  readonly objectId: string | null
  readonly mask: boolean
  readonly order: number
}

export function showPicture(state: GraphicsState, fn: number, args: readonly never[], drawing: Drawing, order: number): void {
  if (state.fillAlpha * state.groupAlpha < MIN_ALPHA) return
  const objectId = typeof args[0] === 'string' ? args[0] : null
  switch (fn) {
    case OPS.paintImageXObject:
    case OPS.paintInlineImageXObject:
      addPicture(state, state.ctm, { objectId, mask: false, order }, drawing)
      return
    case OPS.paintImageMaskXObject:
      addPicture(state, state.ctm, { objectId: null, mask: true, order }, drawing)
      return
    case OPS.paintSolidColorImageMask:
      addFill(state, drawing, transformExtent(state.ctm, 0, 0, 1, 1), state.fillColour, state.fillAlpha, order)
      return
    case OPS.paintImageXObjectRepeat:
      addRepeated(state, [args[1] ?? 1, 0, 0, args[2] ?? 1], args[3] ?? [], { objectId, mask: false, order }, drawing)
      return
    case OPS.paintImageMaskXObjectRepeat:
      addRepeated(
        state,
        [args[1] ?? 1, args[2] ?? 0, args[3] ?? 0, args[4] ?? 1],
        args[5] ?? [],
        { objectId: null, mask: true, order },
        drawing,
      )
      return
    case OPS.paintImageMaskXObjectGroup:
      addGroup(state, args[0] ?? [], { objectId: null, mask: true, order }, drawing)
      return
    case OPS.paintInlineImageXObjectGroup:
      addGroup(state, args[1] ?? [], { objectId: null, mask: false, order }, drawing)
      return
    default:
  }
}

/** A picture fills the unit square of its transform. */
function addPicture(state: GraphicsState, ctm: Matrix, what: What, drawing: Drawing): void {
  const cut = intersect(transformExtent(ctm, 0, 0, 1, 1), state.clip)
  if (cut.left > cut.right || cut.top > cut.bottom) return
  const colour = what.mask ? state.fillColour : null
  if (colour === 'transparent') return
  const opaque = !what.mask && !state.blends && !state.masked && state.fillAlpha * state.groupAlpha > 0.99
  drawing.pictures.push({ ...cut, ...what, matrix: ctm, colour, opaque })
}

function addRepeated(
  state: GraphicsState,
  [a, b, c, d]: readonly [number, number, number, number],
  positions: ArrayLike<number>,
  what: What,
  drawing: Drawing,
): void {
  for (let i = 0; i + 1 < positions.length; i += 2) {
    addPicture(state, multiply(state.ctm, [a, b, c, d, positions[i] ?? 0, positions[i + 1] ?? 0]), what, drawing)
  }
}

function addGroup(state: GraphicsState, group: readonly { transform: ArrayLike<number> }[], what: What, drawing: Drawing): void {
  for (const { transform } of group) addPicture(state, multiply(state.ctm, transform), what, drawing)
}
