/**
 * Ruling lines in a picture. In: an upright picture. Out: rules in frame points, and a mask of the pixels that belong to them.
 *
 *   grey ─► ridges ─► tracks ─► lines (pieces that are certain) ─► stretches from joint to joint ─► rules, mask
 *
 * Columns are found as rows of the picture transposed.
 */
import type { Rule } from '../../model/page.ts'
import type { Raster, UprightPicture } from '../picture/raster.ts'
import { cutJuts } from './cut-juts.ts'
import { transpose } from '../picture/transpose.ts'
import { dropStrays } from './drop-strays.ts'
import { joinNear } from './join-near.ts'
import { heightAt, type AxisView } from './evidence.ts'
import { joinLines, type Axes, type AxisLines, type Stretch } from './joints.ts'
import { viewToLines } from './lines.ts'
import { bandsOf, paintRule } from './mask.ts'
import { depthOfRidges, ridgesAlongRows } from './ridges.ts'
import { overShowThrough } from './show-through.ts'

const POINTS = 72
/** The paper shows beside a rule within this, points: thicker than any border. */
const REACH = 2.4
/** Strips, points: shorter for columns, whose rules may be one line of text high. */
const STRIP = { horizontal: 6, vertical: 4 }
/** A run of ridge this long is no letter's stroke, points. */
const SOLID_RUN = { horizontal: 6, vertical: 8 }
/** Not even of a heading's, points. */
const NO_LETTER = { horizontal: 14, vertical: 13 }
/** Serifs and the bottoms of bowls are shorter; stems are not, but rarely stand in one line; points. */
const LEAST_RUN = { horizontal: 4, vertical: 2.5 }

function toView({ width, height, data }: Raster, unit: number, depth: number, axis: 'horizontal' | 'vertical'): AxisView {
  const { narrow, wide } = ridgesAlongRows({ width, height, data }, Math.max(4, Math.round(REACH * unit)), depth)
  return {
    width,
    height,
    grey: data,
    narrow,
    ridges: wide,
    strip: Math.max(6, Math.round(STRIP[axis] * unit)),
    unit,
    solidRun: SOLID_RUN[axis],
    noLetter: NO_LETTER[axis],
    leastRun: LEAST_RUN[axis],
  }
}

function viewToAxis(axis: 'horizontal' | 'vertical', view: AxisView): AxisLines {
  const lines = viewToLines(view)
  return { axis, view, lines, drawn: lines.map((line) => line.pieces) }
}

/** Mean height of each line over the columns (pixels) that the table takes: the straight fit of all lines at the same place. */
function fits({ lines, view }: AxisLines, stretches: readonly (readonly Stretch[])[]): number[] {
  const drawn = stretches.flat()
  const from = Math.min(...drawn.map((stretch) => stretch.from))
  const to = Math.max(...drawn.map((stretch) => stretch.to))
  return lines.map(({ heights }) => {
    let sum = 0
    let count = 0
    for (let x = from; x <= to; x += view.strip / 2) {
      sum += heightAt(heights, view.strip, x)
      count++
    }
    return count > 0 ? sum / count + 0.5 : 0
  })
}

/** Lines of both axes with the pieces of them that are certain, before they are joined; rules of the sheet's back left out. */
export function greyToLines(grey: Raster, dpi: number): Axes {
  const unit = dpi / POINTS
  const turned = transpose(grey)
  const linesOver = (depth: number): Axes => ({
    across: viewToAxis('horizontal', toView(grey, unit, depth, 'horizontal')),
    down: viewToAxis('vertical', toView(turned, unit, depth, 'vertical')),
  })
  const depth = depthOfRidges(grey)
  const found = linesOver(depth)
  const own = overShowThrough(found)
  return own === null || own <= depth ? found : linesOver(own)
}

export function pictureToRules({ grey, dpi }: UprightPicture): { rules: Rule[]; ruleMask: Raster } {
  const { width, height } = grey
  const unit = dpi / POINTS
  const { across, down } = greyToLines(grey, dpi)
  const stretches = joinLines({ across, down })
  const mask = new Uint8Array(width * height)
  const rules: Rule[] = []
  const rowFits = fits(across, stretches.across)
  const columnFits = fits(down, stretches.down)
  const emit = (own: AxisLines, found: readonly (readonly Stretch[])[], ownFits: readonly number[], otherFits: readonly number[]): void => {
    for (const [index, drawn] of found.entries()) {
      if (drawn.length === 0) continue
      const { heights } = own.lines[index]!
      const bands = bandsOf(own.view, heights, drawn)
      const joints = drawn.flatMap(({ start, end }) => [start, end].filter((joint) => joint !== null))
      const isJoint = (x: number): boolean => joints.some((joint) => Math.abs(joint.from - x) < 1.5 * unit)
      const mark =
        own.axis === 'horizontal'
          ? (x: number, y: number) => (mask[y * width + x] = 1)
          : (x: number, y: number) => (mask[x * width + y] = 1)
      for (const band of bands) paintRule(own.view, heights, drawn, band, isJoint, mark)
      for (const { from, to, start, end } of drawn) {
        rules.push({
          axis: own.axis,
          at: ownFits[index]! / unit,
          from: (start ? otherFits[start.line]! : from) / unit,
          to: (end ? otherFits[end.line]! : to) / unit,
          thickness: bands[0].thickness / unit,
        })
      }
    }
  }
  emit(across, stretches.across, rowFits, columnFits)
  emit(down, stretches.down, columnFits, rowFits)
  return { rules: cutJuts(dropStrays(joinNear(rules))), ruleMask: { width, height, data: mask } }
}
