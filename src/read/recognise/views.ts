/**
 * Looks at the same glyphs with more and with less of their grey taken for ink. In: the components of a number or a code, the page's grey
 * picture. Out: its glyphs in each look that sees as many tall ones as most looks do. A faint point shows where much is ink, a point that
 * runs into its neighbour where little is.
 */
import type { Raster } from '../picture/raster.ts'
import { inkToComponents, type Component } from './components.ts'
import { componentsToGlyphs, type Glyph } from './glyphs.ts'

/** Up to which part of the way from ink to paper a pixel is ink, look by look; the first is asked when no two agree. */
const LOOKS = [0.5, 0.35, 0.65] as const
const PAPER = 255
/** The darkest part of the pixels tells how dark the ink is. */
const DARKEST = 0.1
/** A comma hangs below the digits by up to this part of their height. */
const HANGS = 0.3

export interface ViewInput {
  readonly grey: Raster
  /** 1 = pixel of a rule. */
  readonly rules: Raster
  readonly own: readonly Component[]
  /** What else stands near; its ink is not looked at. */
  readonly others: readonly Component[]
}

/** All looks that agree on the number of tall glyphs, the ones most to be trusted first; never empty. */
export function glyphViews(input: ViewInput): Glyph[][] {
  const views = [...LOOKS.map((part) => componentsToGlyphs(partInk(input, part), input.grey)), componentsToGlyphs(input.own, input.grey)]
  const counts = views.map(tallCount)
  const agreeing = counts.map((count) => (count === 0 ? 0 : counts.filter((other) => other === count).length))
  const most = Math.max(...agreeing)
  const count = counts[agreeing.indexOf(most)]
  return views.filter((_, at) => counts[at] === count)
}

export const tallCount = (glyphs: readonly Glyph[]): number => glyphs.filter(({ kind }) => kind === 'tall').length

/** The components of the ink in the box of `own`, when pixels up to `part` of the way to paper are ink. */
function partInk({ grey, rules, own, others }: ViewInput, part: number): Component[] {
  const left = Math.max(0, Math.min(...own.map((component) => component.left)) - 1)
  const right = Math.min(grey.width, Math.max(...own.map((component) => component.right)) + 1)
  const top = Math.max(0, Math.min(...own.map((component) => component.top)) - 1)
  const lowest = Math.max(...own.map((component) => component.bottom))
  const bottom = Math.min(grey.height, Math.ceil(lowest + HANGS * (lowest - top)))
  const black = darkest(own, grey)
  const limit = black + (PAPER - black) * part
  const width = right - left
  const data = new Uint8Array(width * (bottom - top))
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const at = y * grey.width + x
      if (grey.data[at]! <= limit && rules.data[at] !== 1) data[(y - top) * width + x - left] = 1
    }
  }
  for (const { runs } of others) {
    for (let index = 0; index < runs.length; index += 3) {
      const y = runs[index]!
      const [from, to] = [Math.max(left, runs[index + 1]! - 1), Math.min(right, runs[index + 2]! + 1)]
      if (y >= top && y < bottom && to > from) data.fill(0, (y - top) * width + from - left, (y - top) * width + to - left)
    }
  }
  return inkToComponents({ width, height: bottom - top, data }, null).map((component) => ({
    left: component.left + left,
    top: component.top + top,
    right: component.right + left,
    bottom: component.bottom + top,
    area: component.area,
    runs: component.runs.map((value, at) => value + (at % 3 === 0 ? top : left)),
  }))
}

function darkest(components: readonly Component[], grey: Raster): number {
  const counts = new Int32Array(PAPER + 1)
  let all = 0
  for (const { runs, area } of components) {
    all += area
    for (let index = 0; index < runs.length; index += 3) {
      const row = runs[index]! * grey.width
      for (let x = runs[index + 1]!; x < runs[index + 2]!; x++) counts[grey.data[row + x]!]!++
    }
  }
  let sum = 0
  for (let level = 0; level < counts.length; level++) {
    sum += counts[level]!
    if (sum >= DARKEST * all) return level
  }
  return 0
}
