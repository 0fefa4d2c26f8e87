/**
 * The operators of a page to what it draws. In: pdf.js's operator list, the page's base transform, its fonts and its layers.
 * Out: a Drawing in points of the displayed page.
 *
 * Follows the graphics state (change-state.ts), form XObjects, groups, annotations and clips (a clip as its upright rectangle);
 * content of hidden layers and of soft masks is left out.
 */
import { changeState, type Args, type FontLookup } from './change-state.ts'
import type { Drawing } from './drawing.ts'
import { intersect, multiply, transformExtent, type Matrix } from './matrix.ts'
import { OPS } from './pdfjs.ts'
import { fillPath, pathExtent, strokePath, toSubpaths } from './show-path.ts'
import { showPicture } from './show-picture.ts'
import { showText, type PdfjsGlyph } from './show-text.ts'
import { GraphicsState } from './state.ts'

export interface OperatorList {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

export interface InterpretContext {
  readonly baseTransform: Matrix
  readonly width: number
  readonly height: number
  readonly fontFacts: FontLookup
  /** Whether a layer (an optional content group or a membership of several) is shown. */
  readonly layerVisible: (properties: unknown) => boolean
}

const STROKING: ReadonlySet<number> = new Set([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
])
const FILLING: ReadonlySet<number> = new Set([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
])
const CLOSING: ReadonlySet<number> = new Set([OPS.closeStroke, OPS.closeFillStroke, OPS.closeEOFillStroke])

export function interpret(list: OperatorList, context: InterpretContext): Drawing {
  const run = new Interpreter(context)
  const { fnArray, argsArray } = list
  for (let i = 0; i < fnArray.length; i++) run.step(fnArray[i] ?? 0, (argsArray[i] ?? []) as Args, i)
  return run.drawing
}

class Interpreter {
  readonly drawing: Drawing = {
    glyphs: [],
    strokes: [],
    fills: [],
    pictures: [],
    otherMarks: 0,
    textWithoutFont: 0,
    slantedTexts: 0,
    annotations: new Set(),
  }
  private readonly context: InterpretContext
  private state: GraphicsState
  private stack: GraphicsState[] = []
  /** Visibility of the marked contents around. */
  private readonly layers: boolean[] = []
  private hidden = 0
  /** Depth of groups inside a soft mask; its content is a mask, not something to read. */
  private maskDepth = 0
  private pendingClip = false
  private annotation: string | null = null

  constructor(context: InterpretContext) {
    this.context = context
    this.state = this.freshState()
  }

  private freshState(): GraphicsState {
    const { baseTransform, width, height } = this.context
    return new GraphicsState(baseTransform, { left: 0, top: 0, right: width, bottom: height })
  }

  step(fn: number, args: Args, order: number): void {
    if (this.maskDepth > 0) {
      if (fn === OPS.beginGroup) this.maskDepth++
      else if (fn === OPS.endGroup && --this.maskDepth === 0) this.restore()
      return
    }
    const changed = changeState(this.state, fn, args, this.context.fontFacts)
    if (!changed && !this.structureStep(fn, args)) this.paintStep(fn, args, order)
  }

  /** The operators of structure. Says whether it was one of them. */
  private structureStep(fn: number, args: Args): boolean {
    switch (fn) {
      case OPS.save:
        this.save()
        return true
      case OPS.restore:
        this.restore()
        return true
      case OPS.clip:
      case OPS.eoClip:
        this.pendingClip = true
        return true
      case OPS.paintFormXObjectBegin:
        this.save()
        if (args[0]) this.state.ctm = multiply(this.state.ctm, args[0])
        if (args[1]) this.clipTo(args[1])
        return true
      case OPS.paintFormXObjectEnd:
        this.restore()
        return true
      case OPS.beginGroup:
        this.beginGroup(args[0])
        return true
      case OPS.endGroup:
        this.restore()
        return true
      case OPS.beginAnnotation:
        this.beginAnnotation(args)
        return true
      case OPS.endAnnotation:
        this.annotation = null
        return true
      case OPS.beginMarkedContent:
        this.enterLayer(true)
        return true
      case OPS.beginMarkedContentProps:
        this.enterLayer((args[0] as string | undefined) !== 'OC' || this.context.layerVisible(args[1]))
        return true
      case OPS.endMarkedContent:
        if (this.layers.pop() === false) this.hidden--
        return true
      default:
        return false
    }
  }

  private save(): void {
    this.stack.push(this.state)
    this.state = this.state.clone()
  }

  private restore(): void {
    this.state = this.stack.pop() ?? this.state
  }

  private enterLayer(visible: boolean): void {
    this.layers.push(visible)
    if (!visible) this.hidden++
  }

  private clipTo(box: ArrayLike<number>): void {
    const extent = transformExtent(this.state.ctm, box[0] ?? 0, box[1] ?? 0, box[2] ?? 0, box[3] ?? 0)
    this.state.clip = intersect(this.state.clip, extent)
  }

  private beginGroup(group: { smask?: unknown; matrix?: ArrayLike<number>; bbox?: ArrayLike<number> } | undefined): void {
    this.save()
    if (group?.smask) {
      this.maskDepth = 1
      return
    }
    const state = this.state
    if (group?.bbox) {
      const ctm = state.ctm
      if (group.matrix) state.ctm = multiply(ctm, group.matrix)
      this.clipTo(group.bbox)
      state.ctm = ctm
    }
    state.groupAlpha *= state.fillAlpha
    state.fillAlpha = state.strokeAlpha = 1
  }

  private beginAnnotation(args: Args): void {
    const [id, rect, transform, matrix] = args as unknown as [string, ArrayLike<number>?, ArrayLike<number>?, ArrayLike<number>?]
    this.annotation = id
    this.stack = []
    this.state = this.freshState()
    if (rect) this.clipTo(rect)
    if (transform) this.state.ctm = multiply(this.state.ctm, transform)
    if (matrix) this.state.ctm = multiply(this.state.ctm, matrix)
  }

  private showText(glyphs: readonly PdfjsGlyph[], order: number): void {
    if (this.annotation !== null) this.drawing.annotations.add(this.annotation)
    if (this.hidden > 0) return
    // A font that could not be loaded: its text is lost.
    if (this.state.font === null) this.drawing.textWithoutFont++
    showText(this.state, glyphs, this.drawing, order)
  }

  /** The operators that paint text, paths and pictures. */
  private paintStep(fn: number, args: Args, order: number): void {
    if (fn === OPS.showText) this.showText(args[0] ?? [], order)
    else if (fn === OPS.constructPath) this.constructPath(args, order)
    else if (this.hidden > 0) return
    else if (fn === OPS.shadingFill) this.drawing.otherMarks++
    else showPicture(this.state, fn, args, this.drawing, order)
  }

  private constructPath(args: Args, order: number): void {
    const [fn, holder] = args as unknown as [number, readonly (ArrayLike<number> | null)[]]
    const data = holder?.[0] ?? null
    const state = this.state
    if (data !== null && data.length > 0) {
      const clips = this.pendingClip
      const paints = this.hidden === 0 && (STROKING.has(fn) || FILLING.has(fn))
      if (clips || paints) {
        const subpaths = toSubpaths(data, state.ctm)
        const last = subpaths.at(-1)
        if (last && CLOSING.has(fn)) last.closed = true
        if (paints && FILLING.has(fn) && state.fillColour !== 'transparent') fillPath(state, subpaths, this.drawing, order)
        if (paints && STROKING.has(fn) && state.strokeColour !== 'transparent') strokePath(state, subpaths, this.drawing, order)
        // The rectangle around the path: never too much is cut off.
        if (clips) state.clip = intersect(state.clip, pathExtent(data, state.ctm))
      }
    }
    this.pendingClip = false
  }
}
