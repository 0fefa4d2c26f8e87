/**
 * What a page draws, in the order of drawing and in points of the displayed page: the result of running its operators,
 * before anything is made of it.
 */
import type { Direction } from '../model/page.ts'
import type { FontFacts } from './fonts.ts'
import type { Extent, Matrix } from './matrix.ts'

/** `#rrggbb`; null for a pattern or a shading, whose colour is not known. */
export type Colour = string | null

/**
 * One letter. Places are in the frame of its direction: `u` along the line, `v` across it, downward from the letter's point of
 * view. For direction 0 u is x and v is y; see frame.ts.
 */
export interface Glyph {
  text: string
  /** The file does not say which character it is; `text` is its code, or a guess. */
  unsaid: boolean
  /** Code in the font; what a legacy encoding is decoded from. */
  readonly code: number
  readonly font: FontFacts
  readonly direction: Direction
  readonly start: number
  /** Start plus advance width, without letter spacing. */
  readonly end: number
  /** `end` with the letter spacing that the document asks for: where the next letter of the same word begins. */
  readonly next: number
  readonly baseline: number
  readonly size: number
  readonly isSpace: boolean
  /** Painted at all: not mode 3 or 7, not transparent, inside the clip. */
  readonly visible: boolean
  readonly colour: Colour
  /** Place in the order of drawing. */
  readonly order: number
}

/** A straight stroke; `width` is its thickness. */
export interface Stroke {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
  readonly width: number
  readonly colour: Colour
  readonly order: number
}

/** A filled rectangle or an image. */
export interface Area extends Extent {
  readonly colour: Colour
  /** Hides what lies under it. */
  readonly opaque: boolean
  readonly order: number
}

export interface Picture extends Area {
  /** From the unit square, whose top is 1, to the page; the extent is what the clip leaves of it. */
  readonly matrix: Matrix
  /** Name of the decoded picture in pdf.js; null for inline pictures and masks. */
  readonly objectId: string | null
  readonly mask: boolean
}

export interface Drawing {
  readonly glyphs: Glyph[]
  readonly strokes: Stroke[]
  /** Filled rectangles, also thin ones. */
  readonly fills: Area[]
  readonly pictures: Picture[]
  /** Anything else that left a mark: curves, shadings. */
  otherMarks: number
  /** Text-showing operators under a font that is not there. */
  textWithoutFont: number
  /** Text-showing operators whose text stands in no line; it is left out. */
  slantedTexts: number
  /** Annotations that were drawn with letters, by id. */
  readonly annotations: Set<string>
}
