/**
 * The graphics state of a content stream: what `q` saves and `Q` restores, text state included.
 */
import type { Colour } from './drawing.ts'
import type { FontFacts } from './fonts.ts'
import { IDENTITY, type Extent, type Matrix } from './matrix.ts'

export class GraphicsState {
  ctm: Matrix
  clip: Extent
  fillColour: Colour = '#000000'
  strokeColour: Colour = '#000000'
  fillAlpha = 1
  strokeAlpha = 1
  /** What the groups around multiply to. */
  groupAlpha = 1
  /** A blend mode other than normal, or a soft mask: what is drawn does not hide what is under it. */
  blends = false
  masked = false
  lineWidth = 1
  font: FontFacts | null = null
  fontSize = 0
  /** -1 where a negative font size turns the letters round. */
  fontDirection = 1
  charSpacing = 0
  wordSpacing = 0
  horizontalScale = 1
  leading = 0
  rise = 0
  renderingMode = 0
  textMatrix: ArrayLike<number> = IDENTITY
  x = 0
  y = 0
  lineX = 0
  lineY = 0

  constructor(ctm: Matrix, clip: Extent) {
    this.ctm = ctm
    this.clip = clip
  }

  clone(): GraphicsState {
    return Object.assign(new GraphicsState(this.ctm, this.clip), this)
  }

  moveText(x: number, y: number): void {
    this.x = this.lineX += x
    this.y = this.lineY += y
  }

  setTextMatrix(matrix: ArrayLike<number>): void {
    this.textMatrix = matrix
    this.x = this.lineX = this.y = this.lineY = 0
  }
}
