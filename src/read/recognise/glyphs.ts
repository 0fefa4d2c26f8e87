/**
 * A short line or a word to glyphs. In: its components. Out: what stands side by side, from left to right: letters and digits with a small
 * picture of a fixed size for comparing, and marks (points, commas, dashes) named by where they stand, which no engine can lose.
 */
import { areaAverage } from '../picture/area-average.ts'
import type { PixelBox, Raster } from '../picture/raster.ts'
import type { Component } from './components.ts'
import { median } from './median.ts'

/** A letter, digit or slash: what is as high as its line. */
export interface TallGlyph {
  readonly kind: 'tall'
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** SHAPE_WIDTH × SHAPE_HEIGHT, its darkness with mean 0 and length 1. */
  readonly shape: Float32Array
  /** Width over height. */
  readonly aspect: number
}

/** What is low: `.`, `,`, `-`, or null for what is none of them. */
export interface MarkGlyph {
  readonly kind: 'mark'
  readonly left: number
  readonly right: number
  readonly text: '.' | ',' | '-' | null
}

export type Glyph = TallGlyph | MarkGlyph

export const SHAPE_WIDTH = 12
export const SHAPE_HEIGHT = 16
/** Lower than this part of the highest glyph: a mark. Small letters are 0.65 of capitals, the hook of a comma 0.3. */
const MARK_BELOW = 0.45
/** A point's middle lies below this part of the height above the base line; a dash stands higher. */
const POINT_BELOW = 0.25
/** A comma hangs this part of the height below the base line. */
const COMMA_BELOW = 0.06
/** A dash is this much wider than high. */
const DASH_WIDE = 1.4
/** Less than this part of the square of the height is dirt, not a point. A point of Times is 0.025 of it. */
const DIRT = 0.004

/** Glyphs of components in order; what overlaps across (the parts of a broken digit) is one glyph. */
export function componentsToGlyphs(components: readonly Component[], grey: Raster): Glyph[] {
  const columns = joinOverlapping(components)
  const height = Math.max(...columns.map(({ top, bottom }) => bottom - top))
  const tall = columns.filter(({ top, bottom }) => bottom - top >= MARK_BELOW * height)
  const baseline = median(tall.map(({ bottom }) => bottom)) ?? 0
  return columns.flatMap((column): Glyph[] => {
    const { left, right, top, bottom } = column
    if (bottom - top >= MARK_BELOW * height) {
      return [{ kind: 'tall', left, right, top, bottom, shape: shapeOf(column, grey), aspect: (right - left) / (bottom - top) }]
    }
    if (column.area < DIRT * height * height) return []
    return [{ kind: 'mark', left, right, text: markText(column, baseline, height) }]
  })
}

interface Column {
  left: number
  right: number
  top: number
  bottom: number
  area: number
}

/** Parts that share at least half of the narrower one's width. */
const OVERLAP = 0.5

function joinOverlapping(components: readonly Component[]): Column[] {
  const columns: Column[] = []
  for (const { left, right, top, bottom, area } of components.toSorted((a, b) => a.left - b.left)) {
    const last = columns.at(-1)
    if (last !== undefined && Math.min(last.right, right) - left >= OVERLAP * Math.min(right - left, last.right - last.left)) {
      last.right = Math.max(last.right, right)
      last.top = Math.min(last.top, top)
      last.bottom = Math.max(last.bottom, bottom)
      last.area += area
    } else columns.push({ left, right, top, bottom, area })
  }
  return columns
}

function markText({ left, right, top, bottom }: Column, baseline: number, height: number): '.' | ',' | '-' | null {
  const middle = (baseline - (top + bottom) / 2) / height
  if (middle >= POINT_BELOW) return right - left >= DASH_WIDE * (bottom - top) ? '-' : null
  return bottom - baseline >= COMMA_BELOW * height && bottom - top > right - left ? ',' : '.'
}

/** The darkness of a glyph's box on a small grid, with mean 0 and length 1. */
function shapeOf({ left, right, top, bottom }: Column, grey: Raster): Float32Array {
  const shape = new Float32Array(SHAPE_WIDTH * SHAPE_HEIGHT)
  const [across, down] = [(right - left) / SHAPE_WIDTH, (bottom - top) / SHAPE_HEIGHT]
  let sum = 0
  for (let row = 0; row < SHAPE_HEIGHT; row++) {
    for (let column = 0; column < SHAPE_WIDTH; column++) {
      const value = 255 - areaAverage(grey, boxAt(left + column * across, top + row * down, across, down))
      shape[row * SHAPE_WIDTH + column] = value
      sum += value
    }
  }
  const mean = sum / shape.length
  let square = 0
  for (let at = 0; at < shape.length; at++) {
    shape[at]! -= mean
    square += shape[at]! ** 2
  }
  const length = Math.sqrt(square) || 1
  return shape.map((value) => value / length)
}

/** A bar narrower than this has no hook: the `I` of a font without serifs. Its `1` is twice as wide. */
const BARE_BAR = 0.25
/** The `I` of other fonts: not wider than this, its upper half like its lower, which no `1` is (0.88 at most), and dark in the middle. */
const WIDEST_BAR = 0.64
const UPSIDE_DOWN = 0.93

/** Whether a glyph is the `I` of Roman numerals, which the engine takes for a `1`, an `l` or an `L`. */
export function isRomanOne({ shape, aspect }: TallGlyph): boolean {
  if (aspect < BARE_BAR) return true
  if (aspect > WIDEST_BAR) return false
  let alike = 0
  for (let row = 0; row < SHAPE_HEIGHT; row++) {
    for (let column = 0; column < SHAPE_WIDTH; column++) {
      alike += shape[row * SHAPE_WIDTH + column]! * shape[(SHAPE_HEIGHT - 1 - row) * SHAPE_WIDTH + column]!
    }
  }
  const middle = (SHAPE_HEIGHT / 2) * SHAPE_WIDTH + SHAPE_WIDTH / 2
  return alike >= UPSIDE_DOWN && shape[middle]! > 0 && shape[middle - 1]! > 0
}

const boxAt = (left: number, top: number, width: number, height: number): PixelBox => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
})
